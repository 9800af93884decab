"""What people think of the answers: which cause was shown how surely, and whether it helped."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.exc import SQLAlchemyError

from store.database import Database
from store.tables import feedback
from store.upsert import insert_or_update

log = logging.getLogger(__name__)


class FeedbackStore:
    """Rows under random keys, kept as long as conversations are."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def keep(
        self,
        row: str,
        *,
        helpful: bool,
        cause: str | None,
        verdict: str | None,
        level: str | None,
        reason: str | None,
        comment: str | None,
    ) -> None:
        """Keeps one opinion, or replaces it once its reason is known. A failing database loses it."""
        values = {
            "id": row,
            "cause": cause,
            "verdict": verdict,
            "helpful": helpful,
            "reason": reason,
            "comment": comment,
            "level": level,
            "at": self._clock(),
        }
        try:
            async with self._database.begin() as connection:
                await connection.execute(insert_or_update(self._database.dialect, feedback), values)
        except SQLAlchemyError as error:
            log.warning("feedback not kept", extra={"error": type(error).__name__})

    async def count(self, begins: datetime, ends: datetime) -> tuple[int, int]:
        """How many answers were rated as helpful and as not, from one time to before the other. Raises what
        the driver raises."""
        query = (
            select(feedback.c.helpful, func.count())
            .where(feedback.c.at >= begins, feedback.c.at < ends)
            .group_by(feedback.c.helpful)
        )
        async with self._database.engine.connect() as connection:
            counted = {bool(helpful): int(n) for helpful, n in await connection.execute(query)}
        return counted.get(True, 0), counted.get(False, 0)

    async def prune(self, keep: timedelta) -> None:
        """Deletes what is older than that."""
        async with self._database.begin() as connection:
            await connection.execute(delete(feedback).where(feedback.c.at < self._clock() - keep))

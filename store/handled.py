"""Which activities were handled already, and with what answer: none that comes again is handled twice."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Delete, delete, select
from sqlalchemy.exc import SQLAlchemyError

from store.database import Database
from store.tables import handled_activities
from store.upsert import insert_or_update

log = logging.getLogger(__name__)

KEEP = timedelta(minutes=15)
"""Teams repeats within seconds; an answer can hold a card, so it is not kept for longer than this."""
PRUNE_EVERY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Reply:
    """What an activity was answered with over HTTP: status, and a JSON body or None."""

    status: int
    body: Any = None


class HandledActivities:
    """Replies by the key of the activity they answered, kept for `KEEP`."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._engine, self._clock = database.engine, clock
        self._pruned_at = clock()

    async def recent(self) -> dict[str, Reply]:
        """All that are still kept, oldest first: what a process that starts needs to know."""
        table = handled_activities
        wanted = (
            select(table.c.key, table.c.status, table.c.body)
            .where(table.c.handled_at >= self._clock() - KEEP)
            .order_by(table.c.handled_at)
        )
        async with self._engine.connect() as connection:
            rows = (await connection.execute(wanted)).all()
        return {key: _reply(status, body) for key, status, body in rows}

    async def recall(self, key: str) -> Reply | None:
        """The reply to this activity, if it was handled in the last minutes, by this process or another."""
        table = handled_activities
        wanted = select(table.c.status, table.c.body).where(
            table.c.key == key, table.c.handled_at >= self._clock() - KEEP
        )
        try:
            async with self._engine.connect() as connection:
                row = (await connection.execute(wanted)).first()
        except SQLAlchemyError:
            # Rather one answer too many than none.
            log.warning("handled activities could not be read", exc_info=True)
            return None
        return None if row is None else _reply(*row)

    async def remember(self, key: str, reply: Reply) -> None:
        """Keeps the reply, and now and then drops those that are too old."""
        now = self._clock()
        body = None if reply.body is None else json.dumps(reply.body, ensure_ascii=False)
        row = {"key": key, "status": reply.status, "body": body, "handled_at": now}
        try:
            async with self._engine.begin() as connection:
                await connection.execute(insert_or_update(self._engine.dialect.name, handled_activities), row)
                if now - self._pruned_at >= PRUNE_EVERY:
                    self._pruned_at = now
                    await connection.execute(self._too_old())
        except SQLAlchemyError:
            log.warning("a handled activity could not be noted", exc_info=True)

    async def prune(self) -> None:
        """Drops the replies that are too old, also while nobody talks."""
        async with self._engine.begin() as connection:
            await connection.execute(self._too_old())

    def _too_old(self) -> Delete:
        return delete(handled_activities).where(handled_activities.c.handled_at < self._clock() - KEEP)


def _reply(status: int, body: str | None) -> Reply:
    return Reply(status, None if body is None else json.loads(body))

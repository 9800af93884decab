"""What the helpdesk knows about causes and error codes: kept until it ends, and for a while longer."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Row, delete, func, select, update

from diagnosis.known_issues import KnownIssue
from store.database import Database
from store.tables import known_issues
from store.upsert import insert_or_leave


class KnownIssueStore:
    """Rows under the ids that their forms were made with. Raises what the driver raises."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def current(self) -> tuple[KnownIssue, ...]:
        """Those that hold now, the one that ends first before the others."""
        query = (
            select(known_issues)
            .where(known_issues.c.ended_at.is_(None), known_issues.c.ends_at > self._clock())
            .order_by(known_issues.c.ends_at, known_issues.c.id)
        )
        async with self._database.engine.connect() as connection:
            return tuple(_issue(row) for row in await connection.execute(query))

    async def add(self, issue: KnownIssue) -> bool:
        """Keeps one; False where one with its id is there, which stays as it is."""
        values = {
            "id": issue.id,
            "cause": issue.cause,
            "code": issue.code,
            "job": issue.job,
            "text": issue.text,
            "everybody": issue.everybody,
            "ends_at": issue.ends_at,
            "created_at": issue.written_at,
            "created_by": issue.written_by,
            "ended_at": None,
        }
        async with self._database.begin() as connection:
            added = insert_or_leave(self._database.dialect, known_issues)
            return (await connection.execute(added, values)).rowcount > 0

    async def end(self, issue_id: str) -> bool:
        """Ends one before its time; False where none of that id holds now."""
        now = self._clock()
        holds = (known_issues.c.ended_at.is_(None), known_issues.c.ends_at > now)
        query = update(known_issues).where(known_issues.c.id == issue_id, *holds).values(ended_at=now)
        async with self._database.begin() as connection:
            return (await connection.execute(query)).rowcount > 0

    async def prune(self, keep: timedelta) -> None:
        """Deletes those that ended longer ago than that."""
        ended = func.coalesce(known_issues.c.ended_at, known_issues.c.ends_at)
        async with self._database.begin() as connection:
            await connection.execute(delete(known_issues).where(ended < self._clock() - keep))


def _issue(row: Row[tuple[object, ...]]) -> KnownIssue:
    return KnownIssue(
        id=row.id,
        text=row.text,
        ends_at=row.ends_at,
        cause=row.cause,
        code=row.code,
        job=row.job,
        everybody=row.everybody,
        written_at=row.created_at,
        written_by=row.created_by,
    )

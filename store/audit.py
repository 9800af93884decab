"""The audit: who told the bot to write what, noted before it is done and completed afterwards."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Insert, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from diagnosis.on_demand import Noted
from store.database import Database
from store.tables_audit import audit

AT_MOST = timedelta(minutes=3)
"""Nothing runs longer: what was noted before that and has no end was cut off, and blocks nobody."""

_CODE = 128


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that somebody wants done. `id` is the button's one-time mark, `who` an Entra object id."""

    id: str
    what: str
    who: str
    job: str
    hr_id: str


class AuditStore:
    """Rows that nothing changes but their own end. Raises what the driver raises."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def asked(self, entry: Entry) -> Noted:
        """Notes that it is about to be done; anything but NEW means that it must not be done.

        The row is committed when this returns, so that it outlives whatever happens next.
        """
        now = self._clock()
        row = {
            "id": entry.id,
            "what": entry.what,
            "who": entry.who,
            "job": entry.job,
            "hr_id": entry.hr_id,
            "asked_at": now,
            "running": f"{entry.job}\n{entry.hr_id.casefold()}",
        }
        cut_off = update(audit).where(audit.c.running == row["running"], audit.c.asked_at < now - AT_MOST)
        async with self._database.begin() as connection:
            await connection.execute(cut_off.values(running=None))
            if (await connection.execute(self._insert(), row)).rowcount > 0:
                return Noted.NEW
            same = select(audit.c.result).where(audit.c.id == entry.id)
            found = (await connection.execute(same)).first()
        if found is None:
            return Noted.RUNNING
        return Noted.BEGUN if found.result is None else Noted.ENDED

    async def ended(self, entry_id: str, result: str, code: str = "") -> None:
        """Completes a row, once."""
        row = update(audit).where(audit.c.id == entry_id, audit.c.result.is_(None))
        values = {"result": result, "code": code[:_CODE] or None, "ended_at": self._clock(), "running": None}
        async with self._database.begin() as connection:
            await connection.execute(row.values(**values))

    async def prune(self, keep: timedelta) -> None:
        """Deletes what was asked longer ago than that."""
        async with self._database.begin() as connection:
            await connection.execute(delete(audit).where(audit.c.asked_at < self._clock() - keep))

    def _insert(self) -> Insert:
        """Leaves the table as it is where the row, or another one for the same job and person, is there."""
        if self._database.dialect == "postgresql":
            return postgresql.insert(audit).on_conflict_do_nothing()
        return sqlite.insert(audit).on_conflict_do_nothing()

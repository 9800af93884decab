"""Leases: what only one process may do at a time, and another one takes over when the first is gone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, or_, select, update

from store.database import Database
from store.tables_sending import leases
from store.upsert import insert_or_leave


class Leases:
    """The leases of one process, known to the others as `holder`. Raises what the driver raises.

    The time is the process's own: machines that share a database are to keep their clocks within a second,
    as servers do that sign in anywhere.
    """

    def __init__(
        self, database: Database, *, holder: str, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self.holder, self._clock = database, holder, clock

    async def hold(self, name: str, seconds: float) -> bool:
        """Take the lease, or renew it; False while somebody else's still runs."""
        now = self._clock()
        until = now + timedelta(seconds=seconds)
        free = or_(leases.c.holder == self.holder, leases.c.expires_at <= now)
        taken = update(leases).where(leases.c.name == name, free).values(holder=self.holder, expires_at=until)
        row = {"name": name, "holder": self.holder, "expires_at": until}
        async with self._database.begin() as connection:
            if (await connection.execute(taken)).rowcount:
                return True
            added = insert_or_leave(self._database.dialect, leases)
            return (await connection.execute(added, row)).rowcount > 0

    async def release(self, name: str) -> None:
        """Give the lease back before it ends; somebody else's stays."""
        mine = (leases.c.name == name) & (leases.c.holder == self.holder)
        async with self._database.begin() as connection:
            await connection.execute(delete(leases).where(mine))

    async def holders(self, prefix: str) -> int:
        """How many leases that run begin so."""
        running = leases.c.name.startswith(prefix, autoescape=True) & (leases.c.expires_at > self._clock())
        async with self._database.engine.connect() as connection:
            counted = await connection.execute(select(func.count()).select_from(leases).where(running))
            return int(counted.scalar_one())

    async def ended(self, prefix: str) -> tuple[str, ...]:
        """The leases that begin so and ran out, as their holders are gone; those given back are not there."""
        silent = leases.c.name.startswith(prefix, autoescape=True) & (leases.c.expires_at <= self._clock())
        async with self._database.engine.connect() as connection:
            return tuple((await connection.execute(select(leases.c.name).where(silent))).scalars())

    async def forget(self, name: str) -> None:
        """What was left of a lease that ran out has been dealt with."""
        silent = (leases.c.name == name) & (leases.c.expires_at <= self._clock())
        async with self._database.begin() as connection:
            await connection.execute(delete(leases).where(silent))

    async def clear(self) -> None:
        """End all leases: for a process that has the database for itself, where every holder is gone."""
        async with self._database.begin() as connection:
            await connection.execute(delete(leases))

    async def prune(self, keep: timedelta) -> None:
        """Deletes leases that ended longer ago than that."""
        async with self._database.begin() as connection:
            await connection.execute(delete(leases).where(leases.c.expires_at < self._clock() - keep))

"""What is wrong with the jobs and who was told, and which lists went out: so that nothing is said twice."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import Database
from store.outbox import Notice, enqueue
from store.tables_alerts import alerts, duties
from store.upsert import insert_or_leave


@dataclass(frozen=True, slots=True)
class AlertRow:
    """What is known of one kind of trouble with one job.

    `phase` is `rising` (seen, not told yet), `on` (told) or `falling` (told, and not seen any more);
    `seen` counts the readings in a row that say so. Times in UTC. `version` is what the row was read at.
    """

    job_id: str
    kind: str
    phase: str
    since: datetime
    seen: int = 1
    data: Mapping[str, Any] = field(default_factory=dict)
    told_at: datetime | None = None
    version: int = 0


class AlertStore:
    """Alerts and duties. Raises what the driver raises."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def all(self) -> tuple[AlertRow, ...]:
        """All that is wrong or was until just now."""
        query = select(alerts).order_by(alerts.c.job_id, alerts.c.kind)
        async with self._database.engine.connect() as connection:
            return tuple(
                AlertRow(
                    row.job_id, row.kind, row.phase, row.since, row.seen, json.loads(row.data), row.told_at,
                    row.version,
                )
                for row in await connection.execute(query)
            )  # fmt: skip

    async def change(
        self, before: AlertRow | None, after: AlertRow | None, notices: Sequence[Notice] = ()
    ) -> bool:
        """Put `after` in the place of `before` and write what is to be told of it, or do nothing.

        False where another process has changed the row since it was read; then nothing is told either.
        """
        async with self._database.begin() as connection:
            if not await self._replace(connection, before, after):
                return False
            await enqueue(connection, notices, now=self._clock())
        return True

    async def _replace(
        self, connection: AsyncConnection, before: AlertRow | None, after: AlertRow | None
    ) -> bool:
        if before is None:
            if after is None:
                return True
            added = insert_or_leave(self._database.dialect, alerts)
            return (await connection.execute(added, _row(after, 1))).rowcount > 0
        same = (
            (alerts.c.job_id == before.job_id)
            & (alerts.c.kind == before.kind)
            & (alerts.c.version == before.version)
        )
        if after is None:
            return (await connection.execute(delete(alerts).where(same))).rowcount > 0
        changed = update(alerts).where(same).values(_row(after, before.version + 1))
        return (await connection.execute(changed)).rowcount > 0

    async def take(self, name: str, day: date, notices: Iterable[Notice] = ()) -> bool:
        """Do this day's duty: write what is to be sent. False where it was done by somebody already."""
        now = self._clock()
        later = update(duties).where(duties.c.name == name, duties.c.day < day).values(day=day, at=now)
        row = {"name": name, "day": day, "at": now}
        async with self._database.begin() as connection:
            if not (await connection.execute(later)).rowcount:
                added = insert_or_leave(self._database.dialect, duties)
                if not (await connection.execute(added, row)).rowcount:
                    return False
            await enqueue(connection, notices, now=now)
        return True

    async def done(self, name: str) -> date | None:
        """The newest day for which a duty was done."""
        async with self._database.engine.connect() as connection:
            query = select(duties.c.day).where(duties.c.name == name)
            return (await connection.execute(query)).scalar_one_or_none()

    async def forget_jobs(self, known: Iterable[str]) -> None:
        """Drop what is kept of jobs that are not there any more."""
        async with self._database.begin() as connection:
            await connection.execute(delete(alerts).where(alerts.c.job_id.not_in(list(known))))


def _row(alert: AlertRow, version: int) -> dict[str, Any]:
    return {
        "job_id": alert.job_id,
        "kind": alert.kind,
        "phase": alert.phase,
        "since": alert.since,
        "seen": alert.seen,
        "data": json.dumps(alert.data, ensure_ascii=False),
        "told_at": alert.told_at,
        "version": version,
    }

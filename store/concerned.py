"""How many wait for a job: people who were asked about and are not done, watches of them, cases."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from store.asked import MOST
from store.database import Database
from store.tables_asked import asked
from store.tables_watches import watch_keys, watches
from store.watched import KeyKind, State, key

_AT_ONCE = 500
"""Values of one statement."""


class ConcernedStore:
    """Counts, across what was asked and what is watched. Raises what the driver raises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_job(self, job_id: str, since: datetime) -> tuple[int, int, int]:
        """People who were asked about since then and wait for this job, active watches of them, and cases.

        A case follows its person by a watch of its own.
        """
        waiting = (
            select(asked.c.hr_id, asked.c.entra_id)
            .where(asked.c.job_id == job_id, asked.c.done_at.is_(None), asked.c.last_at >= since)
            .limit(MOST)
        )
        async with self._database.engine.connect() as connection:
            people = [tuple(row) for row in await connection.execute(waiting)]
            wanted = {key(KeyKind.HR_ID, hr_id) for hr_id, _ in people if hr_id}
            wanted |= {key(KeyKind.ENTRA_ID, entra_id) for _, entra_id in people if entra_id}
            values = sorted({one.value for one in wanted})
            known = {(one.kind.value, one.value) for one in wanted}
            found: dict[str, str | None] = {}
            for start in range(0, len(values), _AT_ONCE):
                named = (
                    select(watches.c.id, watches.c.for_case, watch_keys.c.kind, watch_keys.c.value)
                    .join(watch_keys, watches.c.id == watch_keys.c.watch_id)
                    .where(
                        watch_keys.c.value.in_(values[start : start + _AT_ONCE]),
                        watches.c.state == State.ACTIVE.value,
                    )
                )
                for watch_id, for_case, kind, value in await connection.execute(named):
                    if (kind, value) in known:
                        found[watch_id] = for_case
        cases = {case for case in found.values() if case is not None}
        return len(people), sum(case is None for case in found.values()), len(cases)

"""Watches the jobs: reads how they are, keeps what is wrong, writes what the helpdesk is to hear of it."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from diagnosis.gaps import Unavailable
from diagnosis.job_health import JobHealth, JobsRead, health
from followup.alerts import FALLING, ON, Told, changes
from followup.thresholds import USUAL, Thresholds
from followup.trouble import Trouble, read
from followup.webhook_events import Happened, alert_notice
from store.alerts import AlertRow, AlertStore
from store.log_numbers import LogNumbers
from store.outbox import Notice

KIND = "alert"

Statuses = Callable[[], Awaitable[JobsRead]]
"""How all HR jobs are now. Never raises for what could not be read."""
Numbers = Callable[[Sequence[str]], Awaitable[Mapping[str, LogNumbers]]]
"""The log in numbers, by job; a job that is missing has no log that is kept."""


async def no_numbers(_: Sequence[str]) -> Mapping[str, LogNumbers]:
    """Where no log is kept."""
    return {}


@dataclass(frozen=True, slots=True)
class Address:
    """Whom alerts go to: a contact's key, None for nobody; and whether other systems hear of them."""

    channel: str | None
    webhook: bool = False


class Alerting:
    """One reading at a time. Raises what the database's driver raises."""

    def __init__(
        self,
        statuses: Statuses,
        numbers: Numbers,
        store: AlertStore,
        address: Address,
        *,
        clock: Callable[[], datetime],
        limits: Thresholds = USUAL,
    ) -> None:
        self._statuses, self._numbers, self._store = statuses, numbers, store
        self._address, self._clock, self._limits = address, clock, limits

    async def run_once(self) -> int:
        """Read the jobs once; how many alerts were written. Ring the outbox if there are any."""
        found = await self._statuses()
        if isinstance(found.jobs, Unavailable):
            return 0
        jobs = health(found.jobs, found.now)
        kept: dict[str, dict[Trouble, AlertRow]] = {}
        for row in await self._store.all():
            kept.setdefault(row.job_id, {})[Trouble(row.kind)] = row
        numbers = await self._numbers([one.job.id for one in jobs])
        written = 0
        for one in jobs:
            written += await self._look_at(one, kept.get(one.job.id, {}), numbers.get(one.job.id))
        if found.whole and kept.keys() - {one.job.id for one in jobs}:
            await self._store.forget_jobs([one.job.id for one in jobs])
        return written

    async def _look_at(
        self, one: JobHealth, kept: dict[Trouble, AlertRow], numbers: LogNumbers | None
    ) -> int:
        now = self._clock()
        told = frozenset(trouble for trouble, row in kept.items() if row.phase in (ON, FALLING))
        reading = read(one, numbers, now, told=told, limits=self._limits)
        written = 0
        for change in changes(one.job.id, reading, kept, now, self._limits):
            notices = list(self._notices(change.tell, one, now)) if change.tell is not None else []
            if await self._store.change(change.before, change.after, notices):
                written += len(notices)
        return written

    def _notices(self, told: Told, one: JobHealth, now: datetime) -> list[Notice]:
        notices = []
        if self._address.channel is not None:
            notices.append(_notice(told, one, self._address.channel))
        if self._address.webhook:
            notices.append(
                alert_notice(
                    Happened.ALERT_BEGAN if told.ended is None else Happened.ALERT_ENDED,
                    kind=told.trouble,
                    job_id=one.job.id,
                    job_name=one.job.name,
                    since=told.since,
                    ended=told.ended,
                    now=now,
                )
            )
        return notices


def _notice(told: Told, one: JobHealth, channel: str) -> Notice:
    """The card; that of the end stands in the thread of that of the beginning."""
    data: dict[str, Any] = {
        "trouble": told.trouble.value,
        "job_id": one.job.id,
        "job_name": one.job.name,
        "service_principal_id": one.job.service_principal_id,
        "since": told.since.isoformat(),
        "ended": told.ended.isoformat() if told.ended is not None else None,
        "numbers": dict(told.numbers),
    }
    mark = hashlib.sha256(one.job.id.encode()).hexdigest()[:16]
    key = f"alert:{mark}:{told.trouble}:{told.since.astimezone(UTC):%Y%m%dT%H%M%S}"
    begun = told.ended is None
    return Notice(
        KIND,
        channel,
        f"job:{mark}",
        data,
        message=key if begun else None,
        thread=None if begun else key,
    )

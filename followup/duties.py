"""What goes out once a day or once a week, from whichever process gets to it first."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from followup.schedule import Due, Schedule, in_time
from store.alerts import AlertStore
from store.outbox import Notice

log = logging.getLogger(__name__)


async def nothing_first(_: Due) -> None:
    """Where nothing has to be read before."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One list: when it is due, what is to be sent, and what is done before so that it is fresh."""

    name: str
    schedule: Schedule
    notices: Callable[[Due], Sequence[Notice]]
    prepare: Callable[[Due], Awaitable[None]] = nothing_first


class Duties:
    """Does what is due. Raises what the database's driver raises."""

    def __init__(
        self, duties: Sequence[Duty], store: AlertStore, *, zone: ZoneInfo, clock: Callable[[], datetime]
    ) -> None:
        self._duties, self._store = duties, store
        self._zone, self._clock = zone, clock

    async def run_once(self) -> int:
        """Do what is due now; how many notices were written. Ring the outbox if there are any.

        What should have gone out while nothing ran is sent if it is less than six hours late; else that day
        is done without it.
        """
        written = 0
        for duty in self._duties:
            due = duty.schedule.last(self._clock(), self._zone)
            done = await self._store.done(duty.name)
            if done is not None and done >= due.day:
                continue
            notices: Sequence[Notice] = ()
            if in_time(due, self._clock()):
                await duty.prepare(due)
                notices = duty.notices(due)
            else:
                log.warning("too late for a list", extra={"duty": duty.name, "day": due.day.isoformat()})
            if await self._store.take(duty.name, due.day, notices):
                written += len(notices)
        return written

"""Copies what is new in the provisioning log into the store, and tells those who wait for it.

Whatever stops it, and wherever, each row is stored once and told of at least once: rows are stored before
they are told of and marked when they have been, and how far the log is read moves only when all of a window
is stored.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy.exc import SQLAlchemyError

from diagnosis.log import Event
from followup.windows import moved, next_span
from store.events import AT_ONCE, Events
from store.log_rows import LogRow

log = logging.getLogger(__name__)

POLL = 15.0
"""Seconds from one look at a job's log to the next."""
LONGEST = 300.0
"""Seconds until a job is tried again that can't be read."""


class NotReadError(Exception):
    """The log could not be read now; `retry_after` is in seconds, None where nobody said."""

    def __init__(self, retry_after: float | None = None) -> None:
        super().__init__()
        self.retry_after = retry_after


class Pages(Protocol):
    """Rows of one job between two times, both included, page after page. Raises NotReadError."""

    def __call__(self, job_id: str, since: datetime, until: datetime) -> AsyncIterator[Sequence[Event]]: ...


Wanted = Callable[[], Awaitable[Mapping[str, datetime | None]]]
"""The jobs whose log is to be read, each with the time since when somebody waits for its rows, None where the
copy is to have no hole."""

OnRows = Callable[[Sequence[LogRow]], Awaitable[None]]
"""Gets rows that were just stored, or that it may not have got before; some come twice after a crash."""


class LogReading:
    """The reader, for each HR job in turn. One process of all runs it at a time, under a lease."""

    def __init__(
        self,
        events: Events,
        pages: Pages,
        wanted: Wanted,
        on_rows: OnRows,
        *,
        check: Callable[[], None] = lambda: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._events, self._pages, self._wanted, self._on_rows = events, pages, wanted, on_rows
        self._check = check
        self._clock, self._sleep, self._monotonic = clock, sleep, monotonic
        self._due: dict[str, float] = {}
        self._failed: dict[str, int] = {}
        self._untold = True

    async def run(self) -> None:
        """Reads until cancelled, or until `check` raises because it is another's turn (`Lease.run`)."""
        self._untold = True  # whoever read before may have been stopped in the middle
        self._due.clear()
        self._failed.clear()
        while True:
            try:
                await self._sleep(await self._round())
            except SQLAlchemyError as error:
                log.warning("log not copied", extra={"error": type(error).__name__})
                await self._sleep(POLL)

    async def _round(self) -> float:
        """Reads one window of the job that has waited longest; seconds until there is something to do."""
        if self._untold:
            await self._tell_the_rest()
        wanted = await self._wanted()
        now = self._monotonic()
        self._due = {job: self._due.get(job, now) for job in wanted}
        if not wanted:
            return POLL
        job = min(self._due, key=lambda job: (self._due[job], job))
        if self._due[job] > now:
            return min(self._due[job] - now, POLL)
        await self._tell_the_rest()  # what somebody's question found before we did
        try:
            done = await self._read(job, wanted[job])
        except NotReadError as error:
            failed = self._failed[job] = self._failed.get(job, 0) + 1
            wait = max(min(POLL * 2.0 ** min(failed, 10), LONGEST), error.retry_after or 0.0)
            self._due[job] = self._monotonic() + wait
            log.warning("log of a job not read", extra={"job": job, "again_in": wait})
            return 0.0
        self._failed.pop(job, None)
        self._due[job] = now + (POLL if done else 0.0)
        return 0.0

    async def _read(self, job: str, waiting_since: datetime | None) -> bool:
        """Reads the next window of a job; whether it reached the present."""
        window = (await self._events.windows()).get(job)
        span = next_span(job, window, self._clock(), waiting_since)
        newest: datetime | None = None
        async for page in self._pages(job, span.since, span.until):
            self._check()
            times = [event.at for event in page]
            newest = max(times if newest is None else [newest, *times], default=None)
            await self._tell(await self._events.add(LogRow(job, event) for event in page))
        self._check()
        await self._events.move(moved(span, newest))
        return span.last

    async def _tell_the_rest(self) -> None:
        """Rows that were stored and whose telling did not end."""
        self._untold = False
        while not self._untold and (rows := await self._events.unwoken(AT_ONCE)):
            await self._tell(rows)

    async def _tell(self, rows: Sequence[LogRow]) -> None:
        if not rows:
            return
        self._check()
        try:
            await self._on_rows(rows)
        except Exception:  # whoever waits must not stop the copy; the rows are told of again
            log.exception("rows not told of", extra={"rows": len(rows)})
            self._untold = True
            return
        await self._events.mark_woken(row.event.id for row in rows)

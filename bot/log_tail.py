"""The copy of the provisioning log: who reads it for whom, and how long it is kept."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta

from aiohttp import web

from bot.settings import Settings
from diagnosis.log import Event
from followup.lease import Lease
from followup.reading import LogReading, NotReadError, OnRows
from followup.windows import LATE
from graph.errors import GraphError, Throttled, Unreachable
from graph.log import LogReader
from graph.stored_log import StoredLog
from graph.tenant import Tenant
from store.database import Database
from store.events import Events
from store.log_numbers import LogCounts
from store.log_rows import LogRow

log = logging.getLogger(__name__)

LEASE = "log-tail"
"""Whoever holds it reads."""
_SHORTER = timedelta(hours=12)
"""How much less of the log an answer from the copy may have than one from Graph: retention takes its part."""
Waits = Callable[[], Awaitable[datetime | None]]
"""Since when somebody waits for rows of any job; None while nobody does."""


class LogTail:
    """The copy for one process. Who waits and who is told is added before it starts."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        lease: Lease,
        tenant: Tenant,
        *,
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.waits: list[Waits] = []
        self.told: list[OnRows] = []
        self._database = database.of_log()
        self.events = Events(self._database, clock=clock)
        self.counts = LogCounts(self._database)
        self._tenant, self._tail = tenant, tenant.tail()
        self._always = settings.log_tail == "always"
        self.reads = settings.log_tail != "off" and self._tail is not None
        self._there = self.reads
        """Whether there is a copy: one that is no longer read grows old and is forgotten all the same."""
        self._keep = timedelta(days=settings.log_keep_days)
        self._reach = timedelta(days=min(settings.log_days, settings.log_keep_days)) - _SHORTER
        self._lease = lease
        self._reading = LogReading(
            self.events,
            self._pages,
            self._wanted,
            self._tell,
            check=lease.check,
            clock=clock,
            sleep=sleep,
            monotonic=monotonic,
        )

    async def running(self, _: web.Application) -> AsyncIterator[None]:
        """Has the copy's tables ready between the host's start and its stop."""
        self._there = self.reads or await self._database.holds("log_events")
        if self._there:
            await self._database.prepare()
        yield
        await self._database.close()

    async def run(self) -> None:
        """Reads in this process while no other one does, until cancelled."""
        await self._lease.run(self._reading.run)

    def before(self, live: LogReader) -> LogReader:
        """A reader that looks into the copy first, for those who were just told of rows in it."""
        return StoredLog(self.events, live, reach=self._reach) if self.reads else live

    async def prune(self, _keep: timedelta) -> None:
        """Deletes what is older than `LOG_KEEP_DAYS`."""
        if self._there:
            await self.events.prune(self._keep)

    async def _wanted(self) -> Mapping[str, datetime | None]:
        since: datetime | None = None
        if not self._always:
            asked = [await wait() for wait in self.waits]
            first = min((one for one in asked if one is not None), default=None)
            if first is None:
                return {}
            # What was read when the waiting began may have missed rows that were late.
            since = first - LATE
        try:
            jobs = await self._tenant.jobs()
        except GraphError as error:
            log.warning("jobs to copy the log of not found", extra={"code": error.code})
            return {}
        return {job.id: since for job in jobs}

    async def _pages(self, job_id: str, since: datetime, until: datetime) -> AsyncIterator[Sequence[Event]]:
        """The pages of a window, and in the words of those who know no Graph what went wrong."""
        if self._tail is None:
            raise NotReadError
        try:
            async for page in self._tail.pages(job_id, since, until):
                yield page
        except GraphError as error:
            raise NotReadError(
                error.retry_after if isinstance(error, Throttled | Unreachable) else None
            ) from error

    async def _tell(self, rows: Sequence[LogRow]) -> None:
        for told in self.told:
            await told(rows)

"""One person's rows from the copy of the log that the store keeps: no turn at Graph's log is taken."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from diagnosis.gaps import Unavailable
from diagnosis.log import Event
from graph import odata
from graph.log import LogRead, LogReader, newest_first
from graph.users import hr_id_key, name_key

MOST = 1500
"""Rows of one question, as many as `LiveLog` reads."""


class Row(Protocol):
    """An event and its job."""

    @property
    def job_id(self) -> str: ...

    @property
    def event(self) -> Event: ...


class Copy(Protocol):
    """The copy, for each job with the span of time in which it has every row. `store.events` is one."""

    async def spans(self) -> Mapping[str, tuple[datetime, datetime]]: ...

    async def of_whom(self, key: str) -> tuple[datetime, datetime] | None:
        """For which time somebody's rows were read live and kept beside the copy."""
        ...

    async def keep(
        self, key: str, rows: Mapping[str, Sequence[Event]], span: tuple[datetime, datetime]
    ) -> None:
        """Keeps what was read live of somebody."""
        ...

    async def of_person(
        self,
        job_ids: Sequence[str],
        *,
        ids: Sequence[str] = (),
        names: Sequence[Sequence[str]] = (),
        within: str | None = None,
        limit: int = MOST,
    ) -> Sequence[Row]: ...


class StoredLog:
    """A `LogReader`. What it says it covers is what the copy has of all jobs asked about.

    Where the copy does not have one of them, or does not reach back so far as `reach`, the `other` reader is
    asked, and what it finds is kept: from then on the copy has all of that person, as long as it goes on.
    One is made for each question, or for many that are asked together.
    """

    def __init__(self, copy: Copy, other: LogReader, *, reach: timedelta = timedelta(0)) -> None:
        self._copy, self._other, self._reach = copy, other, reach
        self._spans: Mapping[str, tuple[datetime, datetime]] | None = None
        self._asking = asyncio.Lock()

    async def by_id(self, ids: Sequence[str], jobs: Sequence[str]) -> LogRead | Unavailable:
        """See `LogReader`."""
        key = key_of("id", sorted({hr_id_key(one) for one in ids}), jobs)
        span = await self._span(jobs, key)
        if span is None:
            return await self._kept(key, await self._other.by_id(ids, jobs))
        return _read(await self._copy.of_person(jobs, ids=ids, limit=MOST + 1), jobs, span)

    async def by_name(self, name: str, jobs: Sequence[str]) -> LogRead | Unavailable:
        """See `LogReader`."""
        key = key_of("name", [name_key(name)], jobs)
        span = await self._span(jobs, key)
        if span is None:
            return await self._kept(key, await self._other.by_name(name, jobs))
        return _read(await self._copy.of_person(jobs, names=[odata.tokens(name)], limit=MOST + 1), jobs, span)

    async def by_pieces(
        self, names: Sequence[Sequence[str]], ids: Sequence[str], within: str | None, jobs: Sequence[str]
    ) -> LogRead | Unavailable:
        """See `LogReader`."""
        span = await self._span(jobs)
        if span is None:
            return await self._other.by_pieces(names, ids, within, jobs)
        rows = await self._copy.of_person(jobs, names=names, ids=ids, within=within, limit=MOST + 1)
        return _read(rows, jobs, span)

    async def _span(self, jobs: Sequence[str], key: str | None = None) -> tuple[datetime, datetime] | None:
        """The time for which the copy has every row of all these jobs, or of the one it was read for."""
        spans = await self._all_spans()
        if not jobs or any(job not in spans for job in jobs):
            return None
        begin = max(spans[job][0] for job in jobs)
        end = min(spans[job][1] for job in jobs)
        if end - begin < self._reach and key is not None and (live := await self._copy.of_whom(key)):
            # Read live before the copy began would leave a hole.
            begin = min(begin, live[0]) if live[1] >= begin else begin
        return (begin, end) if end - begin >= self._reach and end >= begin else None

    async def _all_spans(self) -> Mapping[str, tuple[datetime, datetime]]:
        """What the copy covers, asked once: whoever is read about together has one answer to it."""
        async with self._asking:
            if self._spans is None:
                self._spans = await self._copy.spans()
            return self._spans

    async def _kept(self, key: str, read: LogRead | Unavailable) -> LogRead | Unavailable:
        if isinstance(read, LogRead) and read.complete:
            await self._copy.keep(key, read.events, (read.covers_from, read.covers_to))
        return read


def key_of(kind: str, who: Sequence[str], jobs: Sequence[str]) -> str:
    """Somebody in some jobs, in whatever way their id or name is written."""
    return json.dumps([kind, *who, *sorted(jobs)], ensure_ascii=False)


def _read(rows: Sequence[Row], jobs: Sequence[str], span: tuple[datetime, datetime]) -> LogRead:
    kept, begin = rows[:MOST], span[0]
    if more := len(rows) > MOST:
        begin = max(begin, kept[-1].event.at)
    events = {
        job: newest_first(row.event for row in kept if row.job_id == job) for job in dict.fromkeys(jobs)
    }
    return LogRead(events, begin, max(begin, span[1]), complete=not more, jobs=frozenset(jobs))

"""Reading the provisioning log for one person, live from Graph."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from diagnosis.clouds import no_log
from diagnosis.gaps import Unavailable
from diagnosis.log import Event, PersonLog
from graph import odata, wire
from graph.client import GraphClient, Page, Read
from graph.errors import Unexpected
from graph.events import event

log = logging.getLogger(__name__)

PATH = "/auditLogs/provisioning"
_PAGE = "500"
"""Rows to a page, as in Microsoft's own example; the largest allowed number is not documented."""
PAGES = 3
"""Of one person. Each page takes a turn of the quota."""
_FREE_DAYS = 7
"""How long a tenant without a premium licence keeps the log
(https://learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention)."""
_MARGIN = timedelta(minutes=5)
"""A window that starts exactly at the retention limit would be past it by the time Graph looks."""
_MOST_JOBS = 10
"""Conditions on the job in one query; beyond that, rows of other jobs are sorted out here."""


@dataclass(frozen=True, slots=True)
class LogRead:
    """Events by job id, newest first, and the span of time that was read (UTC)."""

    events: Mapping[str, tuple[Event, ...]]
    covers_from: datetime
    covers_to: datetime
    complete: bool = True
    """False where there were more rows than were read; `covers_from` is then the oldest one's time."""
    jobs: frozenset[str] = field(default=frozenset())
    """The jobs that were asked about."""

    def of(self, job_id: str, keep: Callable[[Event], bool] = lambda event: True) -> PersonLog:
        """What was read of one job."""
        events = tuple(one for one in self.events.get(job_id, ()) if keep(one))
        return PersonLog(events, self.covers_from, self.covers_to)

    def all(self) -> tuple[Event, ...]:
        """The events of all jobs, newest first."""
        return newest_first(one for events in self.events.values() for one in events)


class LogReader(Protocol):
    """Where a person's events come from: Graph itself, or a copy that is kept up to date."""

    async def by_id(self, ids: Sequence[str], jobs: Sequence[str]) -> LogRead | Unavailable:
        """Events whose source identity has one of these ids, in these jobs. Raises a `GraphError`."""
        ...

    async def by_name(self, name: str, jobs: Sequence[str]) -> LogRead | Unavailable:
        """Events whose source identity's name holds every word, whatever its case. Raises a `GraphError`."""
        ...

    async def by_pieces(
        self, names: Sequence[Sequence[str]], ids: Sequence[str], within: str | None, jobs: Sequence[str]
    ) -> LogRead | Unavailable:
        """Events whose source identity's name holds all pieces of one of the groups, or whose id is one of
        these or has `within` in it: no more than one request gives. Raises a `GraphError`."""
        ...


class NoLog:
    """The log of a cloud that has none: Graph is never asked for it."""

    async def by_id(self, ids: Sequence[str], jobs: Sequence[str]) -> Unavailable:
        """See `LogReader`."""
        return no_log()

    async def by_name(self, name: str, jobs: Sequence[str]) -> Unavailable:
        """See `LogReader`."""
        return no_log()

    async def by_pieces(
        self, names: Sequence[Sequence[str]], ids: Sequence[str], within: str | None, jobs: Sequence[str]
    ) -> Unavailable:
        """See `LogReader`."""
        return no_log()


class LiveLog:
    """Asks Graph, one request for all jobs together.

    Only strict `gt` is used and rows are sorted here: `ge` and `$orderby` do not work everywhere (observed).
    A row can come twice, so rows are kept by id.
    """

    def __init__(self, client: GraphClient, *, days: int = 30, clock: Callable[[], datetime]) -> None:
        self._client = client
        self._days = days
        self._clock = clock
        self._any_case = True

    async def by_id(self, ids: Sequence[str], jobs: Sequence[str], *, pages: int = PAGES) -> LogRead:
        """See `LogReader`. Filters on the log regard case
        (https://learn.microsoft.com/graph/api/provisioningobjectsummary-list)."""
        return await self._read(odata.any_of("sourceIdentity/id", ids), jobs, pages)

    async def by_name(self, name: str, jobs: Sequence[str]) -> LogRead:
        """See `LogReader`."""
        return await self.by_names((name,), jobs)

    async def by_names(self, names: Sequence[str], jobs: Sequence[str], *, pages: int = PAGES) -> LogRead:
        """Events of whoever has one of these names, as `by_name` has them. Raises a `GraphError`.

        Without a word in a name nothing can match; where no name has one, nothing is asked.
        """
        worded = [words for name in names if (words := odata.tokens(name))]
        if not worded:
            now = self._clock()
            return LogRead({}, self._start(now, self._days), now, jobs=frozenset(jobs))
        if self._any_case:
            try:
                return await self._read(_any(map(_lower, worded)), jobs, pages)
            except Unexpected as error:
                if not error.refused:
                    raise
        read = await self._read(_any(map(_as_written, worded)), jobs, pages)
        self._any_case = False
        return read

    async def by_pieces(
        self, names: Sequence[Sequence[str]], ids: Sequence[str], within: str | None, jobs: Sequence[str]
    ) -> LogRead:
        """See `LogReader`. The case is treated as the search by name has learned."""
        terms = [_any(map(_lower if self._any_case else _as_written, names))] if names else []
        terms += [odata.any_of("sourceIdentity/id", ids)] if ids else []
        terms += [f"contains(sourceIdentity/id,{odata.quoted(within)})"] if within else []
        return await self._window(f"({' or '.join(terms)})", jobs, self._days, pages=1)

    async def _read(self, who: str, jobs: Sequence[str], pages: int) -> LogRead:
        """Rows of the whole window; of the last seven days where Graph keeps no more.

        A start before the retention limit is refused as an invalid filter (observed on the sign-in log).
        The shorter window is remembered only once it has been accepted.
        """
        try:
            return await self._window(who, jobs, self._days, pages)
        except Unexpected as error:
            if not error.refused or self._days <= _FREE_DAYS:
                raise
        read = await self._window(who, jobs, _FREE_DAYS, pages)
        log.warning("log window shortened", extra={"days": _FREE_DAYS})
        self._days = _FREE_DAYS
        return read

    async def _window(self, who: str, jobs: Sequence[str], days: int, pages: int) -> LogRead:
        now = self._clock()
        start = self._start(now, days)
        conditions = [who, f"activityDateTime gt {odata.instant(start)}"]
        if 0 < len(jobs) <= _MOST_JOBS:
            conditions.insert(0, odata.any_of("jobId", jobs))
        read = Read(PATH, {"$filter": " and ".join(conditions), "$top": _PAGE})
        page = await self._client.items(read, wire.ProvisioningObjectSummary, at_most=pages)
        return _sorted(page, jobs, start, now)

    def _start(self, now: datetime, days: int) -> datetime:
        return (now - timedelta(days=days) + _MARGIN).replace(microsecond=0)


def _any(conditions: Iterable[Sequence[str]]) -> str:
    """Holds where all conditions of one group do."""
    groups = [" and ".join(group) for group in conditions]
    return groups[0] if len(groups) == 1 else "(" + " or ".join(f"({group})" for group in groups) + ")"


def _lower(words: Sequence[str]) -> list[str]:
    return [f"contains(tolower(sourceIdentity/displayName),{odata.quoted(word.lower())})" for word in words]


def _as_written(words: Sequence[str]) -> list[str]:
    return [
        "("
        + " or ".join(
            f"contains(sourceIdentity/displayName,{odata.quoted(form)})"
            for form in dict.fromkeys((word, word.capitalize()))
        )
        + ")"
        for word in words
    ]


def newest_first(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events sorted by time, then by id, so that the order Graph sends them in never matters."""
    return tuple(sorted(events, key=lambda one: (one.at, one.id), reverse=True))


def _sorted(
    page: Page[wire.ProvisioningObjectSummary], jobs: Sequence[str], start: datetime, now: datetime
) -> LogRead:
    rows = {row.id: row for row in page.items if row.job_id in set(jobs)}
    events = {
        job: newest_first(event(row) for row in rows.values() if row.job_id == job)
        for job in dict.fromkeys(jobs)
    }
    oldest = min((row.activity_date_time for row in page.items), default=start)
    return LogRead(events, oldest if page.more else start, now, complete=not page.more, jobs=frozenset(jobs))

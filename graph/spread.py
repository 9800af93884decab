"""How many others failed like the person did: one page of the log, if there is a turn to spare for it.

No id or name of the others leaves this module: what it gives away is a number.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from diagnosis.evidence import Person
from diagnosis.jobs import Job
from diagnosis.log import Event, PersonLog, Result
from diagnosis.spread import Row, Spread, spread_of, trouble_of
from graph import odata, wire
from graph.cache import Cache
from graph.client import GraphClient, Read
from graph.errors import Unexpected
from graph.events import event, hr_ids
from graph.kinds import Kind
from graph.log import PATH

log = logging.getLogger(__name__)

_PAGE = "500"
_DAYS = (1, 2, 4, 8, 16, 30)
"""How far back is read: few choices, so that who asks about the same trouble reads the same page."""
_STATUS = "microsoft.graph.provisioningResult"


@dataclass(frozen=True, slots=True)
class _Page:
    """The newest rows with one result, and whether there are more."""

    rows: tuple[Row, ...]
    more: bool


class Spreads:
    """Counts. A page is remembered for a minute, so that a trouble of the whole tenant costs one request,
    however many people are asked about."""

    def __init__(
        self,
        client: GraphClient,
        *,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        known_for: float = 60.0,
    ) -> None:
        self._client = client
        self._clock = clock
        self._pages: Cache[_Page] = Cache(known_for, monotonic=monotonic, at_most=20)
        self._by_status = True

    async def of(self, person: Person, job: Job, log: PersonLog, failed: Event) -> Spread | None:
        """How many others have the trouble of this event in this job. Raises a `GraphError`."""
        days = next((days for days in _DAYS if self._clock() - failed.at < timedelta(days=days)), None)
        if days is None:
            return None
        key = (job.id, failed.result, days)
        page = await self._pages.get(key, partial(self._read, job.id, failed.result, days, log.covers_from))
        own = hr_ids(failed) | ({person.hr_id.casefold()} if person.hr_id else set()) | {_person(failed)}
        return spread_of(failed, page.rows, job_id=job.id, own=own, more=page.more)

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._pages.aclose()

    async def _read(self, job_id: str, result: Result, days: int, oldest: datetime) -> _Page:
        """The newest rows of a job with this result.

        `provisioningStatusInfo/status` is not on the list of what can be filtered, but works in practice
        (observed). Where it is refused, it is left out next time, and rows are sorted out here as ever.
        """
        start = max(self._clock() - timedelta(days=days), oldest).replace(microsecond=0)
        conditions = [f"jobId eq {odata.quoted(job_id)}"]
        if self._by_status:
            conditions.append(f"provisioningStatusInfo/status eq {_STATUS}{odata.quoted(result.value)}")
        conditions.append(f"activityDateTime gt {odata.instant(start)}")
        read = Read(PATH, {"$filter": " and ".join(conditions), "$top": _PAGE}, special=Kind.SPREAD)
        try:
            page = await self._client.items(read, wire.ProvisioningObjectSummary, at_most=1)
        except Unexpected as error:
            if error.refused:
                self._by_status = False
            raise
        rows = (event(row) for row in page.items if row.job_id == job_id)
        return _Page(tuple(_row(row) for row in rows if row.result is result), page.more)


def _row(seen: Event) -> Row:
    return Row(seen.id, seen.at, trouble_of(seen), _person(seen), hr_ids(seen))


def _person(seen: Event) -> str:
    """Whatever tells the person of an event from others; a row need not have an id of HR's."""
    return (seen.source.id or seen.target.id or seen.source.display_name).casefold()

"""Reading what is new in the provisioning log of one job, for the copy that the store keeps."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from diagnosis.log import Event
from graph import odata, wire
from graph.client import GraphClient, Read
from graph.errors import Unexpected
from graph.events import event
from graph.kinds import Kind
from graph.log import PATH

_PAGE = "500"
_PAGES = 2000
"""A million rows: more than any window holds."""
_WIDER = timedelta(seconds=1)


class Tail:
    """Reads windows. Each page waits for a turn at the log that no question needs (`Quota.unhurried`)."""

    def __init__(self, client: GraphClient) -> None:
        self._client = client

    async def pages(self, job_id: str, since: datetime, until: datetime) -> AsyncIterator[tuple[Event, ...]]:
        """The rows of a job between two times, both included, page after page; each row once.

        Only who gets to the end has all rows: they come in any order. Raises a `GraphError`.
        """
        # `ge` and `le` do not work everywhere (observed), and rows have whole seconds.
        conditions = (
            f"jobId eq {odata.quoted(job_id)}",
            f"activityDateTime gt {odata.instant(since - _WIDER)}",
            f"activityDateTime lt {odata.instant(until + _WIDER)}",
        )
        read = Read(PATH, {"$filter": " and ".join(conditions), "$top": _PAGE}, special=Kind.TAIL)
        seen: set[str] = set()
        more = False
        async for page in self._client.pages(read, wire.ProvisioningObjectSummary, at_most=_PAGES):
            more = page.more
            rows = {row.id: row for row in page.items if row.job_id == job_id and row.id not in seen}
            seen.update(rows)
            yield tuple(event(row) for row in rows.values())
        if more:
            raise Unexpected(code="too_many_pages")

"""Starters whom the service leaves out until their first day, as rows of the log's copy have them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from diagnosis import scope
from diagnosis.log import Result
from followup.asked import first_day_in
from followup.lists import Ref, Upcoming
from store.log_rows import LogRow


def lies_ahead(row: LogRow, now: datetime) -> datetime | None:
    """The first day, if the row left out somebody whose first day lies ahead and who is not active yet."""
    event = row.event
    if event.result is not Result.SKIPPED or scope.active(event) is not False:
        return None
    day = first_day_in([event])
    return day if day is not None and day > now else None


def upcoming(rows: Iterable[LogRow], now: datetime, until: datetime) -> list[Upcoming]:
    """Those of whom the newest row says so, with a first day before `until`; `rows` are all of theirs,
    newest first."""
    newest: dict[tuple[str, str], LogRow] = {}
    for row in rows:
        if row.event.source.id:
            newest.setdefault((row.job_id, row.event.source.id), row)
    found = []
    for (job_id, hr_id), row in newest.items():
        day = lies_ahead(row, now)
        if day is not None and day < until:
            found.append(Upcoming(Ref(hr_id, None, job_id), day, row.event.source.display_name or None))
    return found

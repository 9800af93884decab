"""What alerts and lists read from the copy of the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.running.parts import Copy
from followup.lists import FRESH, Ref, Upcoming
from followup.upcoming import lies_ahead, upcoming
from store.events import Events
from store.log_numbers import LogCounts, LogNumbers
from store.log_rows import LogRow

_IDS = 100
"""People whose rows are asked for at once."""


class LogCopy:
    """Reads the copy. Raises what the driver raises."""

    def __init__(self, events: Events, counts: LogCounts, *, clock: Callable[[], datetime]) -> None:
        self._events, self._counts, self._clock = events, counts, clock

    def parts(self) -> Copy:
        """The three readings, as `Running` takes them."""
        return Copy(self.numbers, self.names, self.upcoming)

    async def numbers(self, job_ids: Sequence[str]) -> Mapping[str, LogNumbers]:
        """See `followup.alerting.Numbers`."""
        return await self._counts.numbers(job_ids, self._clock())

    async def names(self, refs: Sequence[Ref]) -> Mapping[Ref, str]:
        """See `bot.running.list_names.NamesInLog`."""
        found: dict[Ref, str] = {}
        for (job_id, hr_id), row in (await self._newest(refs)).items():
            name = row.event.source.display_name
            for ref in refs:
                if name and ref.hr_id == hr_id and ref.job_id in (None, job_id):
                    found.setdefault(ref, name)
        return found

    async def upcoming(self, days: int) -> Sequence[Upcoming]:
        """See `bot.running.lists.ReadUpcoming`."""
        now = self._clock()
        rows = await self._counts.skipped(now - FRESH)
        until = now + timedelta(days=days + 1)
        ahead = [row for row in rows if (day := lies_ahead(row, now)) is not None and day < until]
        people = [Ref(row.event.source.id, None, row.job_id) for row in ahead]
        newest = await self._newest(list(dict.fromkeys(people)))
        return upcoming(newest.values(), now, until)

    async def _newest(self, refs: Sequence[Ref]) -> dict[tuple[str, str], LogRow]:
        """The newest row of each person in each job."""
        jobs = list(dict.fromkeys(ref.job_id for ref in refs if ref.job_id))
        ids = list(dict.fromkeys(ref.hr_id for ref in refs if ref.hr_id))
        found: dict[tuple[str, str], LogRow] = {}
        for start in range(0, len(ids), _IDS):
            rows = await self._events.of_person(jobs, ids=ids[start : start + _IDS], limit=5000)
            for row in rows:
                found.setdefault((row.job_id, row.event.source.id), row)
        return found

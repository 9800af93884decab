"""Log rows of many people in few requests, each of which takes a turn of the quota."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from diagnosis.log import Event
from graph import odata
from graph.errors import GraphError, Unexpected
from graph.log import PAGES, LiveLog, LogRead
from graph.together.waves import Asked, Counter, Waves, parcels

_TERMS = 80
"""Conditions in one filter. How many the log takes is not documented; where they are too many, it gets fewer.
They make an address of about 4,000 characters."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Rows under any of the ids, or under a name, in these jobs."""

    keys: tuple[str, ...]
    jobs: tuple[str, ...]


_Asked = Asked[_Wanted, LogRead]
_Read = Callable[[Sequence[_Asked]], Awaitable[LogRead]]
_Keep = Callable[[_Wanted, Event], bool]


class SharedLog:
    """A `LogReader` for questions that are asked together. Each gets the rows that it would get alone."""

    def __init__(self, log: LiveLog, waves: Waves) -> None:
        self._log = log
        self._ids: Counter[_Wanted, LogRead] = Counter(waves, self._serve_ids)
        self._names: Counter[_Wanted, LogRead] = Counter(waves, self._serve_names)

    async def by_id(self, ids: Sequence[str], jobs: Sequence[str]) -> LogRead:
        """See `LogReader`."""
        return await self._ids.ask(_Wanted(tuple(ids), tuple(jobs)))

    async def by_name(self, name: str, jobs: Sequence[str]) -> LogRead:
        """See `LogReader`."""
        return await self._names.ask(_Wanted((name,), tuple(jobs)))

    async def by_pieces(
        self, names: Sequence[Sequence[str]], ids: Sequence[str], within: str | None, jobs: Sequence[str]
    ) -> LogRead:
        """See `LogReader`. Each by itself: who comes near is looked for by one question alone."""
        return await self._log.by_pieces(names, ids, within, jobs)

    async def _serve_ids(self, asked: Sequence[_Asked]) -> None:
        async def read(group: Sequence[_Asked]) -> LogRead:
            ids = dict.fromkeys(key for one in group for key in one.what.keys)
            return await self._log.by_id(list(ids), group[0].what.jobs, pages=_pages(group))

        await self._serve(asked, lambda wanted: len(wanted.keys), read, _under_id)

    async def _serve_names(self, asked: Sequence[_Asked]) -> None:
        async def read(group: Sequence[_Asked]) -> LogRead:
            names = dict.fromkeys(key for one in group for key in one.what.keys)
            return await self._log.by_names(list(names), group[0].what.jobs, pages=_pages(group))

        # A word of a name makes a condition twice as long as an id.
        await self._serve(asked, lambda wanted: 2 * len(odata.tokens(wanted.keys[0])), read, _under_name)

    async def _serve(
        self, asked: Sequence[_Asked], size: Callable[[_Wanted], int], read: _Read, keep: _Keep
    ) -> None:
        alike: dict[tuple[str, ...], list[_Asked]] = {}
        for one in asked:
            alike.setdefault(one.what.jobs, []).append(one)
        groups = [group for same in alike.values() for group in parcels(same, size, _TERMS)]
        async with asyncio.TaskGroup() as side_by_side:
            for group in groups:
                side_by_side.create_task(_answer(group, read, keep))


async def _answer(group: Sequence[_Asked], read: _Read, keep: _Keep) -> None:
    """One request; two for a half each where it was too much, in conditions or in rows.

    Rows beyond the last page would shorten the time that is known for everybody in the group. Where a query
    for one alone is refused too, it is not for its length, and nobody else is asked about.
    """
    try:
        rows = await read(group)
        if rows.complete or len(group) == 1:
            for one in group:
                one.give(_only(rows, one.what, keep))
            return
    except GraphError as error:
        if not (isinstance(error, Unexpected) and error.refused and len(group) > 1):
            for one in group:
                one.give(error)
            return
        try:
            first, *others = group
            first.give(_only(await read([first]), first.what, keep))
            group = others
        except GraphError as again:
            for one in group:
                one.give(again)
            return
    middle = (len(group) + 1) // 2
    for half in (group[:middle], group[middle:]):
        if half:
            await _answer(half, read, keep)


def _pages(group: Sequence[_Asked]) -> int:
    """As many pages as a question about each alone would take at least."""
    return max(PAGES, len(group))


def _only(rows: LogRead, wanted: _Wanted, keep: _Keep) -> LogRead:
    events = {
        job: tuple(event for event in of_job if keep(wanted, event)) for job, of_job in rows.events.items()
    }
    return replace(rows, events=events)


def _under_id(wanted: _Wanted, event: Event) -> bool:
    return event.source.id in wanted.keys


def _under_name(wanted: _Wanted, event: Event) -> bool:
    name, words = event.source.display_name, odata.tokens(wanted.keys[0])
    return bool(words) and all(
        word.lower() in name.lower() or word.casefold() in name.casefold() for word in words
    )

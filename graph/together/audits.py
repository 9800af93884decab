"""Audits of the jobs and of many people's accounts in few requests, as they share the log's quota."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from graph.audits import AuditRead, Audits
from graph.errors import GraphError
from graph.together.waves import Asked, Counter, Waves, parcels

_ACCOUNTS = 8
"""Accounts in one filter. With the six activities of jobs they stay below the 15 conditions that Graph takes
in other filters (https://learn.microsoft.com/graph/filter-query-parameter)."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    apps: frozenset[str]
    users: frozenset[str]


_Asked = Asked[_Wanted, AuditRead]


class SharedAudits:
    """Asks for several people's accounts at once, and for the jobs once in each request."""

    def __init__(self, audits: Audits, waves: Waves) -> None:
        self._audits = audits
        self._counter: Counter[_Wanted, AuditRead] = Counter(waves, self._serve)

    async def read(self, apps: Collection[str], users: Collection[str]) -> AuditRead:
        """See `AuditReader`."""
        return await self._counter.ask(_Wanted(frozenset(apps), frozenset(users)))

    async def _serve(self, asked: Sequence[_Asked]) -> None:
        async with asyncio.TaskGroup() as side_by_side:
            for group in parcels(asked, lambda wanted: len(wanted.users), _ACCOUNTS):
                side_by_side.create_task(self._answer(group))

    async def _answer(self, group: Sequence[_Asked]) -> None:
        """One request; two for a half each where there were more rows than are read."""
        apps = frozenset[str]().union(*(one.what.apps for one in group))
        users = frozenset[str]().union(*(one.what.users for one in group))
        try:
            read = await self._audits.read(apps, users)
        except GraphError as error:
            for one in group:
                one.give(error)
            return
        if read.complete or len(group) == 1:
            for one in group:
                wanted = one.what.apps | one.what.users
                events = tuple(event for event in read.events if event.target_id in wanted)
                one.give(replace(read, events=events))
            return
        middle = len(group) // 2
        for half in (group[:middle], group[middle:]):
            await self._answer(half)

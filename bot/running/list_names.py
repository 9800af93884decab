"""What the people on a list are called; names are in no table of ours but for the copy of the log."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

from sqlalchemy.exc import SQLAlchemyError

from followup.lists import Ref
from graph.errors import GraphError

log = logging.getLogger(__name__)

WITHIN_SECONDS = 5.0
KEPT_SECONDS = 3600.0
_MOST = 1000
_AT_ONCE = 6

NameOf = Callable[[str], Awaitable[str | None]]
"""What the owner of an account is called. Raises a `GraphError`."""
NamesInLog = Callable[[Sequence[Ref]], Awaitable[Mapping[Ref, str]]]
"""What the newest rows of the log call people. Raises what the database's driver raises."""


async def no_log(_: Sequence[Ref]) -> Mapping[Ref, str]:
    """Where no log is kept."""
    return {}


class NameMemory:
    """Names that were read in the last hour, in this process alone."""

    def __init__(self, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._kept: OrderedDict[Ref, tuple[float, str]] = OrderedDict()

    def remember(self, ref: Ref, name: str | None) -> None:
        """A name that was just read."""
        if name:
            self._kept[ref] = (self._monotonic(), name)
            self._kept.move_to_end(ref)
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)

    def recall(self, ref: Ref) -> str | None:
        """The name, if it was read within the hour."""
        kept = self._kept.get(ref)
        return kept[1] if kept is not None and self._monotonic() - kept[0] < KEPT_SECONDS else None


class ListNames:
    """Finds names in time, or goes without: a list shows the number then."""

    def __init__(self, memory: NameMemory, name_of: NameOf, in_log: NamesInLog = no_log) -> None:
        self._memory, self._name_of, self._in_log = memory, name_of, in_log

    async def of(self, refs: Iterable[Ref]) -> Mapping[Ref, str]:
        """The names that are known or can be read within a few seconds."""
        wanted = list(dict.fromkeys(refs))
        found = {ref: name for ref in wanted if (name := self._memory.recall(ref)) is not None}
        try:
            async with asyncio.timeout(WITHIN_SECONDS):
                for ref, name in (await self._in_log([one for one in wanted if one not in found])).items():
                    found[ref] = name
                    self._memory.remember(ref, name)
                await self._from_accounts([one for one in wanted if one not in found], found)
        except (TimeoutError, SQLAlchemyError) as error:
            log.warning("not every name on a list was read", extra={"error": type(error).__name__})
        return found

    async def _from_accounts(self, refs: Sequence[Ref], found: dict[Ref, str]) -> None:
        turns = asyncio.Semaphore(_AT_ONCE)

        async def one(ref: Ref) -> None:
            try:
                async with turns:
                    name = await self._name_of(ref.entra_id) if ref.entra_id else None
            except GraphError:
                return
            if name:
                found[ref] = name
                self._memory.remember(ref, name)

        async with asyncio.TaskGroup() as side_by_side:
            for ref in refs:
                if ref.entra_id:
                    side_by_side.create_task(one(ref))

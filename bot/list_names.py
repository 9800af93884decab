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


class ListNames:
    """Finds names in time, or goes without: a list shows the number then."""

    def __init__(
        self, name_of: NameOf, in_log: NamesInLog = no_log, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._name_of, self._in_log, self._monotonic = name_of, in_log, monotonic
        self._kept: OrderedDict[Ref, tuple[float, str]] = OrderedDict()

    def remember(self, ref: Ref, name: str | None) -> None:
        """A name that was just read, for an hour."""
        if name:
            self._kept[ref] = (self._monotonic(), name)
            self._kept.move_to_end(ref)
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)

    async def of(self, refs: Iterable[Ref]) -> Mapping[Ref, str]:
        """The names that are known or can be read within a few seconds."""
        wanted = list(dict.fromkeys(refs))
        oldest = self._monotonic() - KEPT_SECONDS
        found = {
            ref: kept[1] for ref in wanted if (kept := self._kept.get(ref)) is not None and kept[0] > oldest
        }
        try:
            async with asyncio.timeout(WITHIN_SECONDS):
                for ref, name in (await self._in_log([one for one in wanted if one not in found])).items():
                    found[ref] = name
                    self.remember(ref, name)
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
                self.remember(ref, name)

        async with asyncio.TaskGroup() as side_by_side:
            for ref in refs:
                if ref.entra_id:
                    side_by_side.create_task(one(ref))

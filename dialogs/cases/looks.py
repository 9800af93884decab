"""What is known about the people of cases: looked up anew, and kept for minutes, as a card is drawn often."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta

from dialogs.answers import Answers
from dialogs.looked import Asked, Looked
from dialogs.patience import Start
from dialogs.reader import PersonReader
from followup.cases import About, Case

KEPT_SECONDS = 600.0
MOST = 300


class CaseLooks:
    """The newest look at the person of each case, in memory."""

    def __init__(
        self,
        answers: Answers,
        start: Start,
        *,
        reader: Callable[[], AbstractAsyncContextManager[PersonReader]] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`reader` reads from the copy of the log where it can: many cards take no turns at Graph's then."""
        self._reader = reader or answers.tenant.together
        self._answers, self._start, self._monotonic = answers, start, monotonic
        self._kept: OrderedDict[str, tuple[float, Looked]] = OrderedDict()
        self._under_way: dict[tuple[str, bool], asyncio.Task[Looked]] = {}

    async def of(self, case: Case, *, fresh: bool = False) -> Looked | None:
        """What is known about the person of a case; None where it is about nobody."""
        return await self.at(case.id, case.about, fresh=fresh)

    async def at(self, case_id: str, about: About, *, fresh: bool = False) -> Looked | None:
        """The same for a case that is not there yet."""
        if about.person is None:
            return None
        known = self._kept.get(case_id)
        if not fresh and known is not None and self._monotonic() - known[0] < KEPT_SECONDS:
            return known[1]
        key = (case_id, fresh)
        task = self._under_way.get(key)
        if task is None:
            asked = Asked(about.person, about.expectation, about.source, about.job)
            task = self._start(self._look(asked, fresh=fresh))
            self._under_way[key] = task
            task.add_done_callback(lambda _ended: self._under_way.pop(key, None))
        looked = await asyncio.shield(task)
        self.keep(case_id, looked)
        return looked

    async def _look(self, asked: Asked, *, fresh: bool) -> Looked:
        if fresh:
            return await self._answers.look_up(asked)
        async with self._reader() as reader:
            return await self._answers.look_up(asked, reader)

    def keep(self, case_id: str, looked: Looked) -> None:
        """Somebody else has just looked."""
        self._kept[case_id] = (self._monotonic(), looked)
        self._kept.move_to_end(case_id)
        self._forget_old()

    def _forget_old(self) -> None:
        too_old = self._monotonic() - KEPT_SECONDS
        while self._kept:
            _id, (kept_at, _looked) = next(iter(self._kept.items()))
            if len(self._kept) <= MOST and kept_at > too_old:
                return
            self._kept.popitem(last=False)

    async def prune(self, _keep: timedelta) -> None:
        """Forgets what is too old to be shown, also while nobody looks."""
        self._forget_old()

"""What is known about the people of cases: looked up anew, and kept for minutes, as a card is drawn often."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable

from dialogs.answers import Answers, Asked, Looked
from dialogs.patience import Start
from followup.cases import About, Case

KEPT_SECONDS = 600.0
MOST = 300


class CaseLooks:
    """The newest look at the person of each case, in memory."""

    def __init__(
        self, answers: Answers, start: Start, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._answers, self._start, self._monotonic = answers, start, monotonic
        self._kept: OrderedDict[str, tuple[float, Looked]] = OrderedDict()
        self._under_way: dict[str, asyncio.Task[Looked]] = {}

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
        task = self._under_way.get(case_id)
        if task is None:
            asked = Asked(about.person, about.expectation, about.source, about.job)
            task = self._start(self._answers.look_up(asked))
            self._under_way[case_id] = task
            task.add_done_callback(lambda _ended: self._under_way.pop(case_id, None))
        looked = await asyncio.shield(task)
        self.keep(case_id, looked)
        return looked

    def keep(self, case_id: str, looked: Looked) -> None:
        """Somebody else has just looked."""
        self._kept[case_id] = (self._monotonic(), looked)
        self._kept.move_to_end(case_id)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

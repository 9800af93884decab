"""Follows the people of open cases: rows of the log that concern them have a case look again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.cases.looks import CaseLooks
from dialogs.looked import Looked
from dialogs.patience import Start
from followup.cases import Case
from followup.casework import Casework, Wanted
from followup.watches import Decision, Watch, keys_of, new_watch
from store.outbox import Notice
from store.watches import Watches

log = logging.getLogger(__name__)

_PAGE = 100


class CaseFollowing:
    """One watch a case; it tells the case and nobody else."""

    def __init__(
        self,
        work: Casework,
        watches: Watches,
        looks: CaseLooks,
        start: Start,
        *,
        days: int,
        clock: Callable[[], datetime],
    ) -> None:
        self._work, self._watches, self._looks, self._start = work, watches, looks, start
        self._lasts, self._clock = timedelta(days=days), clock
        work.begun, work.ended = self.begin, self.end

    async def begin(self, case: Case) -> None:
        """Follow the person of a case. The looking takes a while, and nobody waits for it."""
        if case.about.person is not None:
            self._start(self._follow(case))

    async def end(self, case: Case) -> None:
        """Nothing more is to be found out for it."""
        await self._watches.end_case(case.id)

    async def on_case(
        self, connection: AsyncConnection, watch: Watch, _decision: Decision, looked: Looked | None
    ) -> Iterable[Notice]:
        """A row has come and the answer is another one: the case hears of it, in the watch's transaction."""
        if looked is not None and watch.for_case is not None:
            # The card is drawn from it: many cases at once would otherwise wait for turns at Graph's log.
            self._looks.keep(watch.for_case, looked)
            await self._work.rechecked(watch.for_case, looked.diagnosis, connection)
        return ()

    async def catch_up(self) -> int:
        """Follow what a process that was killed did not come to; how many cases."""
        followed, skip, begun = await self._watches.cases(), 0, 0
        while True:
            page = await self._work.store.listed(Wanted(), skip=skip, count=_PAGE)
            for case in page:
                if case.id not in followed and not case.proposed and case.about.person is not None:
                    await self._follow(case)
                    begun += 1
            skip += _PAGE
            if len(page) < _PAGE:
                return begun

    async def _follow(self, case: Case) -> None:
        looked = await self._looks.of(case)
        if looked is None or case.about.person is None:
            return
        watch = new_watch(
            uuid4().hex,
            case.requester.id,
            case.tenant_id,
            looked.diagnosis,
            person=case.about.person,
            until=self._clock() + self._lasts,
            source=case.about.source,
            job=case.about.job,
            for_case=case.id,
        )
        await self._watches.add(watch, keys_of(looked.diagnosis.person))
        now = await self._work.store.get(case.id)
        if now is None or not now.open:
            await self._watches.end_case(case.id)

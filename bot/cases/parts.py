"""Puts the parts together that work on cases; without a channel of the helpdesk there are none."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from bot.cases.events import case_numbers, webhook_events
from bot.cases.following import CaseFollowing
from bot.cases.renderers import KINDS, CaseRenderer
from bot.follow_up import FollowUp
from bot.host import Host
from bot.settings import Settings
from cards.actions import CASE_ACTIONS, Escalate, EscalateNobody
from dialogs.answers import Answers
from dialogs.cases.desk import CaseDesk
from dialogs.cases.escalate import Escalations
from dialogs.cases.lists import CaseLists
from dialogs.cases.looks import CaseLooks
from dialogs.cases.search import CaseSearch
from dialogs.cases.views import CaseViews
from dialogs.reader import PersonReader
from dialogs.reply import Desk, Wish
from dialogs.utterance.question import Intent
from followup.case_talk import CaseTalk
from followup.case_telling import nobody_listens
from followup.cases import Case, Rules
from followup.casework import Casework
from followup.lists import CaseNumbers
from graph.tenant import Tenant
from store.asked import AskedStore
from store.cases import CaseStore
from store.contacts import channel_key
from store.relayed import RelayedMessages
from store.watches import Watches

log = logging.getLogger(__name__)

LOOKS_EVERY_SECONDS = 20.0
"""How often it is looked whether a case is to be called to mind, or closes by itself."""
CATCHES_UP_EVERY = 45
"""In how many of these rounds it is once looked, too, whether the people of all open cases are followed."""


@dataclass(frozen=True, slots=True)
class Cases:
    """What other parts of the bot need of it."""

    work: Casework
    talk: CaseTalk
    looks: CaseLooks
    search: CaseSearch
    following: CaseFollowing
    recheck: Callable[[str], Awaitable[None]]

    desks: Mapping[type, Desk] = field(default_factory=dict)
    wishes: Mapping[Intent, Wish] = field(default_factory=dict)

    async def numbers(self, begins: datetime, ends: datetime) -> CaseNumbers:
        """The cases of a span of time in numbers."""
        return await case_numbers(self.work.store, begins, ends)


class CaseRetention:
    """Cases are kept longer than conversations."""

    def __init__(self, store: CaseStore, days: int) -> None:
        self._store, self._keep = store, timedelta(days=days)

    async def prune(self, _keep: timedelta) -> None:
        """Forgets cases that nobody touched for so long."""
        await self._store.prune(self._keep)


def casework(
    settings: Settings,
    host: Host,
    follow_up: FollowUp,
    answers: Answers,
    tenant: Tenant,
    *,
    clock: Callable[[], datetime],
    reader: Callable[[], AbstractAsyncContextManager[PersonReader]],
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> Cases | None:
    """All of it, ready; None where no channel of the helpdesk is set: then what there is grows old.

    `reader` asks the copy of the log first.
    """
    relayed = RelayedMessages(host.database, clock=clock)
    # What may still be reopened is not forgotten yet.
    days = max(settings.case_days, settings.reopen_days)
    host.forgets += [CaseRetention(CaseStore(host.database, clock=clock), days), relayed]
    if settings.helpdesk_channel is None:
        return None
    work = Casework(
        host.database,
        follow_up.outbox,
        channel=channel_key(settings.helpdesk_channel.id),
        routes=settings.escalation_routes,
        rules=Rules(
            remind=timedelta(minutes=settings.case_remind_minutes),
            remind_urgent=timedelta(minutes=settings.case_remind_urgent_minutes),
            reopen=timedelta(days=settings.reopen_days),
        ),
        make_event=webhook_events(details=settings.webhook_details)
        if settings.webhook_url is not None
        else nobody_listens,
        clock=clock,
    )
    talk = CaseTalk(work, relayed)
    start = host.tasks.start
    looks = CaseLooks(answers, start, reader=reader)
    host.forgets.append(looks)
    views, lists = CaseViews(answers, work, looks), CaseLists(work)
    desk = CaseDesk(answers, work, views, looks, lists, tenant, start)
    escalations = Escalations(answers, work, views, looks, lists, start)
    renderer = CaseRenderer(
        work, views, follow_up.outbox, locale=settings.locale, time_zone=settings.time_zone
    )
    follow_up.renderers.update(dict.fromkeys(KINDS, renderer))

    following = CaseFollowing(
        work,
        Watches(host.database, clock=clock),
        looks,
        start,
        days=settings.case_days,
        clock=clock,
    )

    asked = AskedStore(host.database, clock=clock)

    async def begun(case: Case) -> None:
        await following.begin(case)
        person = case.about.person
        if person is not None:
            await asked.escalated(person.hr_id, person.entra_id)

    work.begun = begun

    async def remind() -> None:
        rounds = 0
        while True:
            try:
                if rounds % CATCHES_UP_EVERY == 0:
                    await following.catch_up()
                rounds += 1
                await work.remind()
            except SQLAlchemyError as error:
                log.warning("cases could not be looked through", extra={"error": type(error).__name__})
            await sleep(LOOKS_EVERY_SECONDS)

    follow_up.loops.append(remind)
    desks: dict[type, Desk] = dict.fromkeys(CASE_ACTIONS, desk)
    desks |= {Escalate: escalations, EscalateNobody: escalations}
    wishes: dict[Intent, Wish] = {
        Intent.ESCALATE: escalations.escalate,
        Intent.MY_CASES: escalations.my_cases,
    }
    return Cases(work, talk, looks, CaseSearch(answers, work), following, desk.recheck, desks, wishes)

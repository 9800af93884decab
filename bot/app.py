"""The one place where the parts are put together."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from botbuilder.core import TurnContext
from prometheus_client import Counter

from bot.cases.chat import case_chat
from bot.cases.parts import Cases as CaseParts
from bot.cases.parts import casework
from bot.clock import utc_now
from bot.extension import SECONDS, Extension
from bot.follow_up import FollowUp
from bot.handler import CameBack, Handler
from bot.host import Host
from bot.known_issues import KnownIssueBook
from bot.log_tail import LEASE, LogTail
from bot.on_demand import on_demand_desk
from bot.opinions import Opinions
from bot.placing import Placing
from bot.running.asked_book import AskedBook
from bot.running.log_copy import LogCopy
from bot.running.parts import Beside, Channels, Copy, Running
from bot.settings import Settings
from bot.state import ConversationMemory
from bot.tenant import answers_for, open_tenant
from bot.watches.parts import WatchParts, watch_parts
from cards.actions import (
    ConfirmOnDemand,
    EndKnownIssue,
    EvidenceFile,
    Feedback,
    NoteKnownIssue,
    ProvisionOnDemand,
    SendToCase,
    ShowList,
    Unwatch,
    Watch,
)
from cards.offers import Offers
from cards.outside import Support
from diagnosis.cause import Owner
from dialogs.evidence_file import EvidenceFiles
from dialogs.feedback import Feedbacks
from dialogs.known_issues import KnownIssues
from dialogs.lists import ListDesk
from dialogs.on_demand.wish import OnDemandWish
from dialogs.reader import PersonReader
from dialogs.rechecks import Rechecks
from dialogs.reply import Desk, Wish
from dialogs.several import Several
from dialogs.talk import Talk
from dialogs.utterance.question import Intent
from followup.lease import Lease
from followup.relaying import Cases
from graph.quota import Quota
from store.asked import AskedStore
from store.contacts import channel_key
from store.database import Database
from store.feedback import FeedbackStore
from store.known_issues import KnownIssueStore
from store.state import StateStorage


@dataclass(frozen=True, slots=True)
class Bot:
    """The whole bot: what handles turns, and what goes on between them."""

    host: Host
    follow_up: FollowUp
    watch: WatchParts
    running: Running
    cases: CaseParts | None = None


def offers_of(settings: Settings) -> Offers:
    """What goes on from an answer under these settings."""
    return Offers(
        watch=settings.log_tail != "off" and settings.cloud_name.has_log,
        escalate=settings.helpdesk_channel is not None,
        on_demand=settings.on_demand,
    )


def channels_of(settings: Settings) -> Channels:
    """Where alerts and lists go: the helpdesk's channel, and that of the cases that HR must act on."""
    if settings.helpdesk_channel is None:
        return Channels()
    hr = next((route.channel for route in settings.escalation_routes if route.owner is Owner.HR), None)
    return Channels(helpdesk=channel_key(settings.helpdesk_channel.id), hr=hr)


def create_bot(
    settings: Settings,
    *,
    clock: Callable[[], datetime] = utc_now,
    quota: Quota | None = None,
    offers_files: bool = True,
    follows_up: bool = True,
    cases: Cases | None = None,
    answer_within: float = SECONDS,
) -> Bot:
    """The whole bot, not started: its host's two apps start and stop everything they need.

    `offers_files` is False where the client is known not to show a file consent card. `follows_up` is False
    where somebody else runs what goes on between turns. `answer_within` is how many seconds a message
    extension and a list that follows the typing may take.
    """
    database = Database.at(settings.database_url.get_secret_value())
    memory = ConversationMemory(StateStorage(database))

    async def on_turn(context: TurnContext) -> None:
        await handler.on_turn(context)

    async def graph_answers() -> None:
        await tenant.jobs()

    host = Host(settings, database, on_turn, memory=memory, graph_check=graph_answers)
    requests = Counter(
        "provisioning_bot_graph_requests", "Requests to Graph, parts of a batch one by one.", ["kind"],
        registry=host.metrics.registry,
    )  # fmt: skip
    quota = quota or Quota(monotonic=time.monotonic)
    tenant = open_tenant(
        settings, clock=clock, on_request=lambda kind: requests.labels(kind).inc(), quota=quota
    )
    book = KnownIssueBook(KnownIssueStore(database, clock=clock))
    asked = AskedBook(AskedStore(database, clock=clock))
    host.forgets.append(AskedStore(database, clock=clock))
    answers = answers_for(settings, tenant, book.current, offers_of(settings), asked.answered)
    known_issues = KnownIssues(book, tenant)
    support = Support(settings.support_name, settings.support_url)
    placing = Placing(host)
    several = Several(
        answers, memory.property("several"), start=host.tasks.start, put=placing.put, clock=clock
    )
    follow_up = FollowUp(host, clock=clock, runs=follows_up)
    follow_up.shares.append(quota.share)
    tail = LogTail(settings, database, Lease(follow_up.leases, LEASE), tenant, clock=clock)

    def copy_first() -> AbstractAsyncContextManager[PersonReader]:
        return tenant.together(tail.before)

    desk = casework(settings, host, follow_up, answers, tenant, clock=clock, reader=copy_first)
    watch = watch_parts(
        settings,
        database,
        follow_up,
        answers,
        start=host.tasks.start,
        clock=clock,
        on_case=desk.following.on_case if desk is not None else None,
        reader=copy_first,
        on=tail.reads,
    )
    tail.waits.append(watch.watches.waiting_since)
    tail.told.append(watch.watching.on_rows)
    host.forgets += [watch.watches, watch.looks]
    on_demand = on_demand_desk(host, tenant, answers, placing, clock=clock)
    wishes: dict[Intent, Wish] = {
        Intent.WATCH: watch.desk.watch,
        Intent.UNWATCH: watch.desk.unwatch,
        Intent.MY_WATCHES: watch.desk.mine,
        Intent.ON_DEMAND: OnDemandWish(on_demand),
    }
    copied = LogCopy(tail.events, tail.counts, clock=clock).parts() if tail.reads else Copy()
    running = Running(
        settings,
        database,
        follow_up,
        tenant,
        answers,
        asked,
        channels_of(settings),
        Beside(copy=copied) if desk is None else Beside(copy=copied, cases=desk.numbers),
        clock=clock,
        registry=host.metrics.registry,
    )
    lists = ListDesk(running.lists)
    talk = Talk(
        answers,
        known_issues,
        several,
        memory.property("dialog"),
        memory.property("last"),
        support,
        wishes,
        lists,
        asked.missed,
    )
    rechecks = Rechecks(answers, several, cooldown=settings.recheck_cooldown_seconds, start=host.tasks.start)
    opinions = Opinions(FeedbackStore(database), host.metrics.registry)
    feedbacks = Feedbacks(opinions.keep, memory.property("rated"))
    evidence_files = EvidenceFiles(answers, host.files, memory.property("consents"))
    desks: dict[type, Desk] = {
        Feedback: feedbacks,
        NoteKnownIssue: known_issues,
        EndKnownIssue: known_issues,
        EvidenceFile: evidence_files,
        Watch: watch.desk,
        Unwatch: watch.desk,
        ProvisionOnDemand: on_demand,
        ConfirmOnDemand: on_demand,
        ShowList: lists,
    }
    if desk is not None:
        desks |= desk.desks
        wishes |= desk.wishes
        cases = cases or desk.talk
    chat = None
    if cases is not None:
        recheck = desk.recheck if desk is not None else None
        chat = case_chat(
            settings, host, follow_up, cases, answers, tenant, talk.waits, clock=clock, recheck=recheck
        )
        desks[SendToCase] = chat
    extension = Extension.over(
        answers,
        start=host.tasks.start,
        clock=clock,
        seconds=answer_within,
        cases=desk.search if desk is not None else None,
    )
    came_back: list[CameBack] = [watch.came_back]
    handler = Handler(
        talk,
        answers,
        rechecks,
        desks,
        several,
        evidence_files,
        extension,
        placing,
        follow_up.book,
        came_back,
        host.background,
        memory.property("welcomed"),
        memory.forget_conversation,
        chat,
        offers_files=offers_files and host.files.offered,
        locale=settings.locale,
        time_zone=settings.time_zone,
        clock=clock,
    )

    async def close_tenant(_: web.Application) -> AsyncIterator[None]:
        # Nobody waits for it: the first question finds the jobs known, or joins the looking.
        tenant.begin()
        yield
        await tenant.aclose()

    host.forgets.append(tail)
    host.app.cleanup_ctx.insert(0, tail.running)
    if tail.reads:
        follow_up.loops.append(tail.run)
    host.app.cleanup_ctx.append(follow_up.running)
    # Contexts end in reverse order: the host's running turns finish before the tenant closes.
    host.app.cleanup_ctx.insert(0, close_tenant)
    return Bot(host, follow_up, watch, running, desk)


def create_app(settings: Settings) -> web.Application:
    """The app that serves `POST /api/messages`."""
    return create_bot(settings).host.app

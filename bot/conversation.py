"""The conversation, put together: who hears what is typed, and which desk answers which button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.between_turns import BetweenTurns
from bot.cases.chat import case_chat
from bot.extension import Extension
from bot.handler import Handler
from bot.host import Host
from bot.lookups import Lookups
from bot.on_demand import on_demand_desk
from bot.opinions import Opinions
from bot.placing import Placing
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
from cards.outside import Support
from dialogs.cases.chat import CaseChat, Waits
from dialogs.evidence_file import EvidenceFiles
from dialogs.feedback import Feedbacks
from dialogs.known_issues import KnownIssues
from dialogs.lists import ListDesk
from dialogs.on_demand.desk import OnDemandDesk
from dialogs.on_demand.wish import OnDemandWish
from dialogs.rechecks import Rechecks
from dialogs.reply import Desk, Wish
from dialogs.several import Several
from dialogs.talk import Talk
from dialogs.utterance.question import Intent
from followup.relaying import Cases
from store.feedback import FeedbackStore


def conversation(
    host: Host,
    lookups: Lookups,
    between: BetweenTurns,
    *,
    clock: Callable[[], datetime],
    answer_within: float,
    offers_files: bool = True,
    cases: Cases | None = None,
) -> Handler:
    """What handles turns. `cases` are those that people write to each other through, if not the bot's own."""
    settings, memory, answers = host.settings, host.memory, lookups.answers
    start = host.tasks.start
    placing = Placing(host)
    several = Several(answers, memory.property("several"), start=start, put=placing.put, clock=clock)
    known_issues = KnownIssues(lookups.known_issues, lookups.tenant)
    on_demand = on_demand_desk(host, lookups.tenant, answers, placing, clock=clock)
    lists = ListDesk(between.running.lists)
    talk = Talk(
        answers=answers,
        known_issues=known_issues,
        several=several,
        dialog_state=memory.property("dialog"),
        last=memory.property("last"),
        support=Support(settings.support_name, settings.support_url),
        wishes=_wishes(between, on_demand),
        lists=lists,
        missed=lookups.asked.missed,
    )
    opinions = Opinions(FeedbackStore(host.database), host.metrics.registry)
    evidence_files = EvidenceFiles(answers, host.files, memory.property("consents"))
    chat = _chat(host, lookups, between, cases, talk.waits, clock=clock)
    desks: dict[type, Desk] = {
        Feedback: Feedbacks(opinions.keep, memory.property("rated")),
        NoteKnownIssue: known_issues,
        EndKnownIssue: known_issues,
        EvidenceFile: evidence_files,
        Watch: between.watch.desk,
        Unwatch: between.watch.desk,
        ProvisionOnDemand: on_demand,
        ConfirmOnDemand: on_demand,
        ShowList: lists,
        **(between.cases.desks if between.cases is not None else {}),
        **({SendToCase: chat} if chat is not None else {}),
    }
    return Handler(
        talk=talk,
        answers=answers,
        rechecks=Rechecks(answers, several, cooldown=settings.recheck_cooldown_seconds, start=start),
        desks=desks,
        several=several,
        evidence_files=evidence_files,
        extension=Extension.over(
            answers,
            start=start,
            clock=clock,
            seconds=answer_within,
            cases=between.cases.search if between.cases is not None else None,
        ),
        placing=placing,
        contacts=between.follow_up.book,
        came_back=[between.watch.came_back],
        background=host.background,
        welcomed=memory.property("welcomed"),
        forget=memory.forget_conversation,
        case_chat=chat,
        offers_files=offers_files and host.files.offered,
        locale=settings.locale,
        time_zone=settings.time_zone,
        clock=clock,
    )


def _wishes(between: BetweenTurns, on_demand: OnDemandDesk) -> Mapping[Intent, Wish]:
    """What can be wished for in words, after an answer."""
    return {
        Intent.WATCH: between.watch.desk.watch,
        Intent.UNWATCH: between.watch.desk.unwatch,
        Intent.MY_WATCHES: between.watch.desk.mine,
        Intent.ON_DEMAND: OnDemandWish(on_demand),
        **(between.cases.wishes if between.cases is not None else {}),
    }


def _chat(
    host: Host,
    lookups: Lookups,
    between: BetweenTurns,
    cases: Cases | None,
    waits: Waits,
    *,
    clock: Callable[[], datetime],
) -> CaseChat | None:
    """The chat through a case; None where there are no cases."""
    own = between.cases
    cases = cases or (own.talk if own is not None else None)
    if cases is None:
        return None
    return case_chat(
        host.settings,
        host,
        between.follow_up,
        cases,
        lookups.answers,
        lookups.tenant,
        waits,
        clock=clock,
        recheck=own.recheck if own is not None else None,
    )

"""The cards of cases, as they are compared with golden files and drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import (
    AssignCase,
    EditCase,
    Escalate,
    EscalateNobody,
    ListCases,
    PersonRef,
    ResolveCase,
    WaitCase,
    recheck_of,
    upon,
)
from cards.case import Shown, case_card
from cards.case_forms import ask_card, assign_card, edit_card, resolve_card, wait_card
from cards.case_list import cases_card
from cards.case_messages import (
    assignee_message,
    requester_message,
    thread_message,
)
from cards.case_receipt import receipt_card
from cards.changes import fingerprint
from cards.words import Words
from diagnosis.audience import Audience, for_audience
from diagnosis.diagnosis import Diagnosis
from followup.cases import About, Case, Entry, Party, Resolution, State, Urgency, WaitingOn, What
from tests.cards import questions
from tests.support.cases import ADELE, ALEX, MEGAN, case
from tests.support.evidence import NOW

WORDS = Words("en-US", "Europe/Zurich", now=NOW)
LOGS = "https://entra.microsoft.com/#view/Contoso/ProvisioningLogs"


def numbered(**differs: Any) -> Case:
    """Jane's case, opened three hours before the cards were drawn."""
    made = {"created_at": NOW - timedelta(hours=3), "updated_at": NOW, "version": 3, "entries": 2}
    return case(**made | differs)


def entry(what: What, seq: int = 2, who: Party | None = ALEX, said: str = "", **data: str) -> Entry:
    """An entry of a history, minutes ago."""
    return Entry(seq, NOW - timedelta(minutes=170 - 10 * seq), what, who, said, data)


OPENED = entry(What.OPENED, 1, ADELE, urgency="normal")
CLAIMED = entry(What.CLAIMED)
GIVEN = entry(What.ASSIGNED, 5, ALEX, to="Megan Bowen", to_id=MEGAN.id)
LONG = (
    OPENED,
    CLAIMED,
    entry(What.NOTED, 3, ALEX, "HR says that her country is wrong."),
    entry(What.WAITING, 4, ALEX, on="hr"),
    entry(What.ASSIGNED, 5, MEGAN, to="Megan Bowen", to_id=MEGAN.id, **{"from": "Alex Wilber"}),
    entry(What.REPLIED, 6, MEGAN, "We have asked HR to correct her country."),
    entry(What.ANSWERED, 7, ADELE, "Thank you, she starts on Monday."),
)


def seen(audience: Audience = Audience.HELPDESK, diagnosis: Diagnosis | None = None) -> Shown:
    """What is shown of Jane."""
    reduced = for_audience(diagnosis or questions.scope(), audience)
    return Shown(reduced, audience, LOGS, recheck_of(reduced, fingerprint(reduced)))


def desk(differs: Case, *history: Entry, shown: Shown | None = None, **more: Any) -> AdaptiveCard:
    """The helpdesk's card."""
    users = [person.mri for person in (differs.requester, differs.assignee) if person and person.mri]
    return case_card(differs, history or (OPENED,), WORDS, shown=shown or seen(), refreshed_for=users, **more)


def receipt(
    differs: Case, *history: Entry, audience: Audience = Audience.EMPLOYEE, **more: Any
) -> AdaptiveCard:
    """The requester's card."""
    return receipt_card(
        differs, history or (OPENED,), WORDS, shown=seen(audience), refreshed_for=["29:1adele"], **more
    )


ALEXS = numbered(state=State.CLAIMED, assignee=ALEX, due_at=None)
ASKING = replace(ALEXS, state=State.WAITING, waiting_on=WaitingOn.REQUESTER)
UNTIL = NOW + timedelta(days=7)
SOLVED = replace(
    ALEXS,
    state=State.RESOLVED,
    resolution=Resolution.HR_DATA,
    resolution_text="Her country is right now; the account comes within the hour.",
    ended_at=NOW,
    entries=3,
)
RESOLVED = entry(What.RESOLVED, 3, ALEX, SOLVED.resolution_text, reason="hr_data")
GENERAL = numbered(
    about=About(), cause=None, owner=None, outcome=None, seen=(), note="How long does it take?"
)
QUESTION = entry(What.WAITING, 3, ALEX, "Does she have a second contract?", on="requester")
ASK = Escalate(person=PersonRef(query="jane doe", display_name="Jane Doe"), form="a" * 32)
LISTED = (
    numbered(urgency=Urgency.URGENT, number=1043, about=replace(GENERAL.about), cause=None),
    numbered(),
    numbered(number=1044, requester=MEGAN, cause="quarantine-credentials"),
)


def listed(
    *cases: Case, show: Any = "unclaimed", total: int | None = None, helpdesk: bool = True, **more: Any
) -> AdaptiveCard:
    """A list of cases."""
    causes = (("skipped-scope-filter-false", 4), ("quarantine-credentials", 2))
    return cases_card(
        cases,
        WORDS,
        asked=ListCases(show=show, **more),
        total=len(cases) if total is None else total,
        causes=causes,
        now=NOW,
        helpdesk=helpdesk,
    )


CASE_CARDS: dict[str, Callable[[], AdaptiveCard]] = {
    "case_new": lambda: desk(numbered(entries=1)),
    "case_urgent": lambda: desk(numbered(entries=1, urgency=Urgency.URGENT, note="")),
    "case_claimed": lambda: desk(replace(ALEXS, entries=7), *LONG[2:]),
    "case_waiting": lambda: desk(replace(ALEXS, state=State.WAITING, waiting_on=WaitingOn.HR), *LONG[:4]),
    "case_looks_done": lambda: desk(
        replace(ALEXS, proposed=True),
        OPENED,
        CLAIMED,
        entry(What.LOOKS_DONE, 3, None),
        shown=seen(diagnosis=questions.done()),
    ),
    "case_resolved": lambda: desk(SOLVED, OPENED, CLAIMED, RESOLVED),
    "case_closed": lambda: desk(
        replace(SOLVED, state=State.CLOSED), RESOLVED, entry(What.CLOSED, 4, None), reopens=False
    ),
    "case_withdrawn": lambda: desk(
        numbered(state=State.WITHDRAWN, ended_at=NOW), OPENED, entry(What.WITHDRAWN, 2, ADELE)
    ),
    "case_general": lambda: case_card(replace(GENERAL, entries=1), (OPENED,), WORDS, shown=None),
    "case_elsewhere": lambda: desk(numbered(entries=1), shown=seen(Audience.OUTCOME)),
    "case_crowded": lambda: desk(
        replace(ALEXS, entries=7, note="x" * 480), *LONG[2:], shown=seen(diagnosis=questions.crowded())
    ),
    "receipt_new": lambda: receipt(numbered()),
    "receipt_claimed": lambda: receipt(replace(ALEXS, urgency=Urgency.URGENT), *LONG),
    "receipt_question": lambda: receipt(ASKING, OPENED, CLAIMED, QUESTION),
    "receipt_resolved": lambda: receipt(SOLVED, OPENED, CLAIMED, RESOLVED, until=UNTIL),
    "receipt_withdrawn": lambda: receipt(
        numbered(state=State.WITHDRAWN, ended_at=NOW), OPENED, entry(What.WITHDRAWN, 2, ADELE), until=UNTIL
    ),
    "receipt_general": lambda: receipt_card(GENERAL, (OPENED,), WORDS, shown=None),
    "receipt_outcome": lambda: receipt(numbered(), audience=Audience.OUTCOME),
    "case_ask": lambda: ask_card(ASK, WORDS, person="Jane Doe"),
    "case_ask_general": lambda: ask_card(
        EscalateNobody(form="a" * 32), WORDS, person=None, hint="Please write what you need help with."
    ),
    "case_edit": lambda: edit_card(numbered(), upon(numbered(), EditCase), WORDS),
    "case_resolve": lambda: resolve_card(ALEXS, upon(ALEXS, ResolveCase), WORDS),
    "case_assign": lambda: assign_card(ALEXS, upon(ALEXS, AssignCase), WORDS),
    "case_wait": lambda: wait_card(ASKING, upon(ASKING, WaitCase), WORDS),
    "case_message_claimed": lambda: requester_message(ALEXS, CLAIMED, WORDS),
    "case_message_resolved": lambda: requester_message(SOLVED, RESOLVED, WORDS, until=UNTIL),
    "case_message_closed": lambda: requester_message(
        replace(SOLVED, state=State.CLOSED), entry(What.CLOSED, 4, looks_done="yes"), WORDS, until=UNTIL
    ),
    "case_message_assigned": lambda: assignee_message(replace(ALEXS, assignee=MEGAN), GIVEN, WORDS),
    "case_thread_looks_done": lambda: thread_message(
        ALEXS, entry(What.LOOKS_DONE, 3, None), WORDS, helpdesk=True
    ),
    "case_thread_changed": lambda: thread_message(
        ALEXS,
        entry(What.CHANGED, 3, None, to="quarantine-credentials", outcome="needs_it"),
        WORDS,
        helpdesk=True,
    ),
    "case_thread_reminded": lambda: thread_message(
        numbered(), entry(What.REMINDED, 2, None), WORDS, helpdesk=True
    ),
    "cases_unclaimed": lambda: listed(*LISTED, total=14, page=2),
    "cases_mine_of_a_cause": lambda: listed(ALEXS, show="mine", cause="skipped-scope-filter-false"),
    "cases_none": lambda: listed(show="overdue"),
    "cases_own": lambda: listed(ALEXS, replace(SOLVED, number=1041), show="own", helpdesk=False),
}

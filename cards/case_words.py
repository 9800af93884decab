"""What a case's states, reasons and history are called, for the helpdesk and for whoever asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cards import labels
from cards.words import Words
from diagnosis.cause import Outcome
from diagnosis.causes import CATALOGUE
from diagnosis.text import Text, _, text
from followup.cases import HELPDESK_ONLY, Case, Entry, Resolution, State, Urgency, WaitingOn, What

TITLES = {cause.id: cause.title for cause in CATALOGUE}
"""The titles of causes, which are the helpdesk's words."""

STATE: dict[State, str] = {
    State.NEW: _("New"),
    State.CLAIMED: _("In work"),
    State.WAITING: _("Waiting"),
    State.RESOLVED: _("Resolved"),
    State.CLOSED: _("Closed"),
    State.WITHDRAWN: _("Withdrawn"),
}
ICON: dict[State, str] = {
    State.NEW: "🆕",
    State.CLAIMED: "🛠️",
    State.WAITING: "⏳",
    State.RESOLVED: "✅",
    State.CLOSED: "📁",
    State.WITHDRAWN: "↩️",
}
"""Beside the words, never instead of them."""

WAITING: dict[WaitingOn, str] = {
    WaitingOn.HR: _("HR"),
    WaitingOn.AD: _("the Active Directory team"),
    WaitingOn.ENTRA: _("the identity team (Entra)"),
    WaitingOn.REQUESTER: _("the requester"),
}
WAITING_PLAIN: dict[WaitingOn, str] = {
    WaitingOn.HR: _("HR"),
    WaitingOn.AD: _("IT"),
    WaitingOn.ENTRA: _("IT"),
    WaitingOn.REQUESTER: _("your answer"),
}
"""The same as the requester knows them."""

URGENCY: dict[Urgency, str] = {
    Urgency.NORMAL: _("It can wait its turn"),
    Urgency.URGENT: _("Urgent: somebody can't work"),
}

RESOLUTION: dict[Resolution, str] = {
    Resolution.FIXED: _("IT has fixed it"),
    Resolution.HR_DATA: _("The HR data were corrected"),
    Resolution.BY_ITSELF: _("It has happened by itself"),
    Resolution.EXPLAINED: _("It is as it should be"),
    Resolution.ELSEWHERE: _("Somebody else takes care of it"),
    Resolution.OTHER: _("Another reason"),
}


LOOKS = frozenset({What.LOOKS_DONE, What.CHANGED})
"""Entries that tell what a new look has found: more than the readers of some channels may know."""


def state_line(case: Case, words: Words) -> str:
    """How a case stands, for the helpdesk, in Markdown: icon and word, who has it, whom it waits for."""
    line = f"{ICON[case.state]} **{words.md(STATE[case.state])}**"
    for part in _about_state(case):
        line += " · " + words.md(part)
    if case.urgency is Urgency.URGENT:
        line += f" · 🔥 **{words.md(_('Urgent'))}**"
    return line


def _about_state(case: Case) -> Iterator[Text]:
    if case.waiting_on is not None:
        yield text(_("for {whom}"), whom=text(WAITING[case.waiting_on]))
    if case.assignee is not None:
        yield text(_("{who} has it") if case.open else _("{who} had it"), who=case.assignee.name)
    elif case.state is State.NEW:
        yield text(_("nobody has it yet"))


def standing(case: Case) -> Text:
    """How a case stands, for whoever asked, in one sentence."""
    who = case.assignee.name if case.assignee else text(_("The helpdesk"))
    match case.state:
        case State.NEW:
            return text(_("Your case is with the helpdesk"))
        case State.CLAIMED:
            return text(_("{who} is looking after your case"), who=who)
        case State.WAITING if case.waiting_on is WaitingOn.REQUESTER:
            return text(_("{who} needs an answer from you"), who=who)
        case State.WAITING:
            whom = WAITING_PLAIN[case.waiting_on or WaitingOn.HR]
            return text(_("{who} is waiting for {whom}"), who=who, whom=text(whom))
        case State.RESOLVED:
            return text(_("Your case is solved"))
        case State.CLOSED:
            return text(_("Your case is closed"))
        case State.WITHDRAWN:
            return text(_("You have withdrawn your case"))


def about(case: Case) -> Text:
    """Number and person of a case."""
    if not case.person_name:
        return text(_("Case {number}"), number=str(case.number))
    return text(_("Case {number} · {person}"), number=str(case.number), person=case.person_name)


def cause_of(case: Case) -> str | None:
    """The title of the leading cause, for the helpdesk."""
    return TITLES.get(case.cause or "", case.cause)


def resolved(case: Case) -> Text | None:
    """Why a case is resolved, with what was written about it."""
    if case.resolution is None:
        return None
    reason = text(RESOLUTION[case.resolution])
    if not case.resolution_text:
        return reason
    return text(_("{reason}: {words}"), reason=reason, words=case.resolution_text)


def unsaid(case: Case, history: Sequence[Entry]) -> list[Entry]:
    """The history without the words that stand above it already, as the solution."""
    if case.resolution is None:
        return list(history)
    last = max((entry.seq for entry in history if entry.what is What.RESOLVED), default=None)
    return [replace(entry, text="") if entry.seq == last else entry for entry in history]


def public(history: Sequence[Entry]) -> list[Entry]:
    """The entries that the requester may read."""
    return [entry for entry in history if entry.what not in HELPDESK_ONLY]


def told(entry: Entry, *, helpdesk: bool) -> Text:
    """One entry of the history in a sentence, with its time."""
    return text(_("{when}: {what}"), when=entry.at, what=happened(entry, helpdesk=helpdesk))


def happened(entry: Entry, *, helpdesk: bool) -> Text:
    """What an entry says."""
    who = entry.who.name if entry.who else ""
    data, template = entry.data, _HAPPENED[entry.what]
    if not helpdesk:
        template = _TO_REQUESTER.get(entry.what, template)
    values: dict[str, str | Text] = {"who": who}
    match entry.what:
        case What.ASSIGNED:
            values["to"] = data.get("to", "")
            values["before"] = data.get("from", "")
            template = _assigned(entry)
        case What.WAITING:
            names = WAITING if helpdesk else WAITING_PLAIN
            values["whom"] = text(names[WaitingOn(data.get("on", WaitingOn.HR.value))])
        case What.RESOLVED:
            reason = RESOLUTION[Resolution(data.get("reason", Resolution.OTHER.value))]
            values["reason"] = text(reason)
        case What.EDITED | What.OPENED if data.get("urgency") == Urgency.URGENT:
            urgent = _URGENT if helpdesk else _URGENT_TO_REQUESTER
            template = urgent[entry.what]
        case What.CLOSED if entry.who is None:
            template = _CLOSED_BY_ITSELF
        case What.CHANGED:
            outcome = text(labels.OUTCOME[Outcome(data.get("outcome", Outcome.UNKNOWN.value))])
            cause = TITLES.get(data.get("to", ""))
            values["now"] = text(cause) if helpdesk and cause else outcome
        case _:
            pass
    said = text(template, **values)
    if entry.what is What.WAITING and not helpdesk and data.get("on") != WaitingOn.REQUESTER:
        return said  # what HR or IT was asked was not written for the requester
    return text(_("{what} “{words}”"), what=said, words=entry.text) if entry.text else said


def _assigned(entry: Entry) -> str:
    """Who gets a case from whom: from somebody else or from nobody, by their own hand or another's."""
    to_self = entry.who is not None and entry.data.get("to_id") == entry.who.id
    if entry.data.get("from"):
        return _TAKEN_OVER if to_self else _GIVEN_ON
    return _HAPPENED[What.CLAIMED if to_self else What.ASSIGNED]


_HAPPENED: dict[What, str] = {
    What.OPENED: _("{who} asked the helpdesk."),
    What.EDITED: _("{who} changed the note or the urgency."),
    What.WITHDRAWN: _("{who} withdrew the case."),
    What.CLAIMED: _("{who} took the case."),
    What.UNCLAIMED: _("{who} gave the case back."),
    What.ASSIGNED: _("{who} gave the case to {to}."),
    What.NOTED: _("{who} noted something."),
    What.WAITING: _("{who} is waiting for {whom}."),
    What.RESUMED: _("{who} goes on with it."),
    What.REPLIED: _("{who} wrote to the requester."),
    What.ANSWERED: _("{who} wrote to the helpdesk."),
    What.RESOLVED: _("{who} resolved the case: {reason}."),
    What.REOPENED: _("{who} reopened the case."),
    What.CLOSED: _("{who} closed the case."),
    What.LOOKS_DONE: _("The newest look finds it done."),
    What.CHANGED: _("The newest look finds another cause: {now}."),
    What.REMINDED: _("I reminded the helpdesk that nobody has it."),
}
_GIVEN_ON = _("{who} gave the case, which {before} had, to {to}.")
_TAKEN_OVER = _("{who} took the case over from {before}.")
_TO_REQUESTER: dict[What, str] = {
    What.OPENED: _("You asked the helpdesk."),
    What.EDITED: _("You changed the note or the urgency."),
    What.WITHDRAWN: _("You withdrew the case."),
    What.REPLIED: _("{who} wrote to you."),
    What.ANSWERED: _("You wrote to the helpdesk."),
}
"""What only the requester does, or is done to them."""
_URGENT = {
    What.OPENED: _("{who} asked the helpdesk, and says that it is urgent."),
    What.EDITED: _("{who} says that it is urgent."),
}
_URGENT_TO_REQUESTER = {
    What.OPENED: _("You asked the helpdesk, and said that it is urgent."),
    What.EDITED: _("You said that it is urgent."),
}
_CLOSED_BY_ITSELF = _("Closed by itself, some days after it was resolved.")

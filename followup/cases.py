"""Cases as the rest of the bot knows them: the data, and what a change has for effects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from diagnosis.text import Text
from store.case import (
    HELPDESK_ONLY,
    OPEN,
    About,
    Case,
    Entry,
    Party,
    Resolution,
    State,
    Urgency,
    WaitingOn,
    What,
)

__all__ = [
    "EVENTS",
    "HELPDESK_ONLY",
    "OPEN",
    "About",
    "Answered",
    "Case",
    "Changed",
    "Effect",
    "Entry",
    "Event",
    "Party",
    "Pass",
    "Refused",
    "Resolution",
    "Rules",
    "State",
    "Tell",
    "Unchanged",
    "Urgency",
    "WaitingOn",
    "What",
    "Whom",
    "reopens_until",
]


class Whom(StrEnum):
    """Who is written to: a message of its own, as an updated card notifies nobody."""

    REQUESTER = "requester"
    THREAD = "thread"
    ASSIGNEE = "assignee"


@dataclass(frozen=True, slots=True)
class Tell:
    """A message about the entry `seq`."""

    whom: Whom
    what: What
    seq: int


@dataclass(frozen=True, slots=True)
class Pass:
    """The words of the entry `seq` go to the other side of the conversation."""

    whom: Whom
    seq: int


@dataclass(frozen=True, slots=True)
class Event:
    """What other systems are told, e.g. `case.claimed`."""

    name: str


EVENTS: dict[What, str] = {
    What.OPENED: "case.created",
    What.EDITED: "case.changed",
    What.WITHDRAWN: "case.withdrawn",
    What.CLAIMED: "case.claimed",
    What.UNCLAIMED: "case.unclaimed",
    What.ASSIGNED: "case.claimed",
    What.WAITING: "case.waiting",
    What.RESUMED: "case.changed",
    What.REPLIED: "case.replied",
    What.ANSWERED: "case.changed",
    What.RESOLVED: "case.resolved",
    What.REOPENED: "case.reopened",
    What.CLOSED: "case.closed",
    What.LOOKS_DONE: "case.changed",
    What.CHANGED: "case.changed",
}
"""What other systems hear of; notes and reminders are the helpdesk's own."""

Effect = Tell | Pass | Event
"""Beside these, each change updates the cards of both sides."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The case as it is now, what was added to its history, and who must hear of it."""

    case: Case
    history: tuple[Entry, ...]
    effects: tuple[Effect, ...] = ()
    receipt: bool = True
    """Whether the requester's card looks different now."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing has changed, and why: for the one who asked for it."""

    why: Text


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Nothing has changed, and nobody needs to hear why."""


Answered = Changed | Refused | Unchanged


@dataclass(frozen=True, slots=True)
class Rules:
    """The settings: minutes until a case that nobody has is called to mind, and days until it is final."""

    remind: timedelta = timedelta(minutes=60)
    remind_urgent: timedelta = timedelta(minutes=15)
    reopen: timedelta = timedelta(days=7)

    def reminder(self, case: Case, since: datetime) -> datetime:
        """When to call an unclaimed case to mind: each time twice as long after the last, at most a day."""
        first = self.remind_urgent if case.urgency is Urgency.URGENT else self.remind
        doubled: timedelta = first * int(2 ** min(case.reminders, 10))
        return since + min(doubled, max(first, timedelta(days=1)))


def reopens_until(case: Case, rules: Rules) -> datetime | None:
    """Until when a case that has ended may be reopened; None while it is open."""
    return None if case.ended_at is None else case.ended_at + rules.reopen

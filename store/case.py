"""A case: what somebody asked the helpdesk to look at, how it stands, and what was done. Plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from diagnosis.cause import Outcome, Owner
from diagnosis.evidence import Expectation, Person
from diagnosis.jobs import HrSystem


class State(StrEnum):
    """How a case stands."""

    NEW = "new"
    CLAIMED = "claimed"
    WAITING = "waiting"
    RESOLVED = "resolved"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


OPEN = frozenset({State.NEW, State.CLAIMED, State.WAITING})
"""The states in which somebody still has to do something."""


class WaitingOn(StrEnum):
    """Whom the helpdesk waits for."""

    HR = "hr"
    AD = "ad"
    ENTRA = "entra"
    REQUESTER = "requester"


class Urgency(StrEnum):
    """How urgent the requester says it is."""

    NORMAL = "normal"
    URGENT = "urgent"


class Resolution(StrEnum):
    """Why a case is resolved."""

    FIXED = "fixed"
    HR_DATA = "hr_data"
    BY_ITSELF = "by_itself"
    EXPLAINED = "explained"
    ELSEWHERE = "elsewhere"
    OTHER = "other"


class What(StrEnum):
    """What one entry of the history says."""

    OPENED = "opened"
    EDITED = "edited"
    WITHDRAWN = "withdrawn"
    CLAIMED = "claimed"
    UNCLAIMED = "unclaimed"
    ASSIGNED = "assigned"
    NOTED = "noted"
    WAITING = "waiting"
    RESUMED = "resumed"
    REPLIED = "replied"
    ANSWERED = "answered"
    RESOLVED = "resolved"
    REOPENED = "reopened"
    CLOSED = "closed"
    LOOKS_DONE = "looks_done"
    CHANGED = "changed"
    """The answer to the question is another one than before."""
    REMINDED = "reminded"


HELPDESK_ONLY = frozenset({What.NOTED, What.LOOKS_DONE, What.CHANGED, What.REMINDED})
"""Entries that the requester does not get to see."""


@dataclass(frozen=True, slots=True)
class Party:
    """A person in a case. `id` is the Entra object id, `mri` how Teams calls them to this bot (`29:…`)."""

    id: str
    name: str
    mri: str | None = None


@dataclass(frozen=True, slots=True)
class About:
    """The question that was not solved: enough to ask it again. `person` is None for a general case."""

    person: Person | None = None
    expectation: Expectation = field(default_factory=Expectation)
    source: HrSystem | None = None
    job: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `version` grows by one with each change, `moved` is the version of the last change of state
    or assignee, `entries` how many entries its history has. Times are in UTC.

    `cause`, `owner` and `outcome` are those of the newest look at the person, at the helpdesk's level.
    `proposed` says that this look found it done, so that closing is proposed. `ended_at` is when it was
    resolved, closed or withdrawn, whichever came first; `due_at` when it must be looked at again by itself.
    """

    id: str
    number: int
    requester: Party
    tenant_id: str | None
    about: About
    channel: str
    created_at: datetime
    updated_at: datetime
    version: int = 1
    moved: int = 1
    entries: int = 1
    state: State = State.NEW
    waiting_on: WaitingOn | None = None
    urgency: Urgency = Urgency.NORMAL
    note: str = ""
    cause: str | None = None
    owner: Owner | None = None
    outcome: Outcome | None = None
    seen: tuple[str, ...] = ()
    """The causes found by the newest look, best first."""
    proposed: bool = False
    assignee: Party | None = None
    resolution: Resolution | None = None
    resolution_text: str = ""
    claimed_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    ended_at: datetime | None = None
    reminders: int = 0
    reminded_at: datetime | None = None
    due_at: datetime | None = None
    open_key: str | None = None
    """Two open cases never have the same one: it stands for requester, person and question."""

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.state in OPEN

    @property
    def person_name(self) -> str:
        """What the person is called; empty for a general case."""
        return self.about.person.name if self.about.person else ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a case's history; `seq` counts from 1. `who` is None where the bot did it itself."""

    seq: int
    at: datetime
    what: What
    who: Party | None = None
    text: str = ""
    data: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

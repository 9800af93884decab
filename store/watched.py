"""A watch as it is kept: who wants to be told what about whom, until when, and what they know so far."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from diagnosis.cause import Outcome
from diagnosis.evidence import Expectation, Person
from diagnosis.jobs import HrSystem

_WORD = re.compile(r"\w+")


class Goal(StrEnum):
    """What is waited for."""

    ACCOUNT = "account"
    """There is an account."""
    ENABLED = "enabled"
    """The account is switched on."""
    CHANGE = "change"
    """The account shows the change that was made in HR."""
    SWITCHED_OFF = "switched_off"
    """The account is switched off."""
    IN_ENTRA = "in_entra"
    """The account that is in Active Directory is in Entra ID, too."""


class State(StrEnum):
    """Whether it still waits, and if not, why."""

    ACTIVE = "active"
    DONE = "done"
    EXPIRED = "expired"
    STOPPED = "stopped"
    """By whoever asked for it."""
    UNREACHABLE = "unreachable"
    """Whoever asked for it has blocked or removed the bot; it goes on once they are back."""
    ENDED = "ended"
    """Whoever asked for it may no longer ask."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands, in short: two answers that are equal in this need no message."""

    outcome: Outcome
    cause: str | None = None
    """The id of the leading cause; None where nothing leads, or where the reader is not told causes."""


@dataclass(frozen=True, slots=True)
class Watch:
    """One person watched for one asker, or for one case. All times are in UTC."""

    id: str
    asker: str
    """Entra object id of whoever wants to be told."""
    tenant: str | None
    person: Person
    expectation: Expectation
    goal: Goal
    until: datetime
    asked_at: datetime
    seen: Standing
    """How it stood when it was last looked at, in full."""
    told: Standing
    """How it stands as far as the asker was told, at the level at which they were."""
    source: HrSystem | None = None
    job: str | None = None
    told_at: datetime | None = None
    """When a message of a change was last given out."""
    state: State = State.ACTIVE
    ended_at: datetime | None = None
    due_at: datetime | None = None
    """When it is to be looked at next, if nothing happens before."""
    failures: int = 0
    """How often in a row the person could not be read."""
    looks: int = 0
    """How often it was looked at since a row of the log concerned it."""
    for_case: str | None = None
    """The case that follows the person in this way; None for somebody's own watch."""
    version: int = 1

    @property
    def owner(self) -> str:
        """Whose it is; there is one of an owner for a person."""
        return f"case:{self.for_case}" if self.for_case else f"user:{self.asker.lower()}"


class KeyKind(StrEnum):
    """What a row of the log may name a person by."""

    HR_ID = "hr_id"
    ENTRA_ID = "entra_id"
    UPN = "upn"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class WatchKey:
    """One thing that a row names a person by; `value` is folded."""

    kind: KeyKind
    value: str


@dataclass(frozen=True, slots=True)
class Added:
    """The answer to asking for a watch. `renewed` is True where there was one for the person already."""

    watch: Watch
    renewed: bool = False


@dataclass(frozen=True, slots=True)
class Full:
    """No further one: as many as one person may have are waiting already."""

    most: int


def key(kind: KeyKind, value: str) -> WatchKey:
    """A key as it is compared: no capitals; numbers without leading zeros, which HR exports add and lose;
    names in whichever order and with whichever commas."""
    folded = value.replace("\x00", "").strip().casefold()
    if kind is KeyKind.NAME:
        folded = " ".join(sorted(_WORD.findall(folded)))
    elif kind is KeyKind.HR_ID and folded.isascii() and folded.isdigit():
        folded = folded.lstrip("0") or folded
    return WatchKey(kind, folded[:300])


def keys_of(person: Person) -> frozenset[WatchKey]:
    """Everything that a row of the log may name this person by."""
    named = {
        KeyKind.HR_ID: person.hr_id,
        KeyKind.ENTRA_ID: person.entra_id,
        KeyKind.UPN: person.user_principal_name,
        KeyKind.NAME: person.display_name or (None if has_id(person) else person.query),
    }
    keys = (key(kind, value) for kind, value in named.items() if value)
    return frozenset(one for one in keys if one.value)


def has_id(person: Person) -> bool:
    """Whether anything but a name identifies the person."""
    return bool(person.hr_id or person.entra_id or person.user_principal_name)


def same_person(one: frozenset[WatchKey], other: frozenset[WatchKey]) -> bool:
    """Whether the same person is known by these keys; two of one name may be two people."""
    shared = one & other
    if any(one.kind is not KeyKind.NAME for one in shared):
        return True
    return bool(shared) and (_by_name_alone(one) or _by_name_alone(other))


def _by_name_alone(keys: frozenset[WatchKey]) -> bool:
    return all(one.kind is KeyKind.NAME for one in keys)


def person_key(person: Person) -> str:
    """The one thing that identifies the person best, so that two presses at once make one watch."""
    by_kind = {one.kind: one.value for one in keys_of(person)}
    for kind in KeyKind:
        if kind in by_kind:
            return f"{kind}:{by_kind[kind]}"
    return f"query:{person.query.strip().casefold()[:300]}"

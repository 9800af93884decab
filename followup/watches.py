"""Watches: what is waited for, when there is something to tell, and when to look again. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from diagnosis.cause import Kind, Outcome, Verdict
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change, Person
from diagnosis.gaps import Source
from diagnosis.jobs import HrSystem
from diagnosis.log import Event
from store.watched import (
    Added,
    Full,
    Goal,
    KeyKind,
    Standing,
    State,
    Watch,
    WatchKey,
    key,
    keys_of,
    same_person,
)

__all__ = [
    "DAY",
    "Added",
    "CauseChanged",
    "Decision",
    "Done",
    "Expired",
    "Full",
    "Goal",
    "KeyKind",
    "Nothing",
    "Standing",
    "State",
    "Watch",
    "WatchKey",
    "decide",
    "goal_of",
    "is_done",
    "key",
    "keys_of",
    "named_in",
    "new_watch",
    "next_look",
    "offered",
    "readable",
    "same_person",
    "standing_of",
]

DAY = timedelta(days=1)
"""Between two messages that something has changed."""
GRACE = timedelta(minutes=1)
"""After the moment by which it is expected."""
_SPACING = timedelta(minutes=15)
"""After the second look without a row; it doubles from then on."""
_BACKOFF = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360, 1440))
"""When to try again where the person could not be read."""

_ONWARD = frozenset({"in-ad-not-yet-in-entra", "in-ad-filtered-from-entra", "entra-sync-conflict"})
_TRANSIENT = "evidence-unavailable"
_NEEDED = frozenset({Source.JOBS, Source.PROVISIONING_LOG, Source.USERS})


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing to tell now. `owed_at` is when a change that came too soon after another may be told."""

    owed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What was waited for is there: the evidence itself says so."""


@dataclass(frozen=True, slots=True)
class CauseChanged:
    """It is another cause, or another class of answer, than the asker was told."""

    before: Standing
    now: Standing


@dataclass(frozen=True, slots=True)
class Expired:
    """The time is over."""


Decision = Nothing | Done | CauseChanged | Expired


def decide(watch: Watch, diagnosis: Diagnosis | None, now: datetime, *, by_outcome: bool = False) -> Decision:
    """What there is to tell. `diagnosis` is the answer that the asker would get; None where nothing was read.

    `by_outcome` is True for a reader who is told no causes. What could not be read is never done or changed.
    """
    read = diagnosis if diagnosis is not None and readable(diagnosis) else None
    if read is not None and is_done(read):
        return Done()
    if now >= watch.until:
        return Expired()
    if read is None:
        return Nothing()
    standing = standing_of(read, by_outcome=by_outcome)
    before = _at_level(watch.told, by_outcome)
    if standing == before or (before.cause is None and standing.outcome is before.outcome):
        return Nothing()
    if watch.told_at is not None and now < watch.told_at + DAY:
        return Nothing(owed_at=watch.told_at + DAY)
    return CauseChanged(before, standing)


def standing_of(diagnosis: Diagnosis, *, by_outcome: bool = False) -> Standing:
    """How it stands, in short."""
    leading = diagnosis.leading
    return Standing(diagnosis.outcome, None if by_outcome or leading is None else leading.cause.id)


def _at_level(standing: Standing, by_outcome: bool) -> Standing:
    return Standing(standing.outcome) if by_outcome else standing


def is_done(diagnosis: Diagnosis) -> bool:
    """Whether the evidence itself says that what was expected is there."""
    leading = diagnosis.leading
    return (
        diagnosis.outcome is Outcome.DONE
        and leading is not None
        and leading.cause.kind is Kind.OUTCOME
        and leading.match.verdict is Verdict.CONFIRMED
    )


def readable(diagnosis: Diagnosis) -> bool:
    """Whether what matters could be read. What this cloud does not have at all is not waited for.

    An answer that a gap leads says nothing of the person, so that nothing follows from it either.
    """
    leading = diagnosis.leading
    if leading is not None and leading.cause.covers:
        return False
    return not any(
        gap.cause.id == _TRANSIENT and gap.words is None and not gap.extra and gap.source in _NEEDED
        for gap in diagnosis.could_not_check
    )


def offered(diagnosis: Diagnosis) -> bool:
    """Whether there is something to wait for: the question is not answered with "done"."""
    return diagnosis.outcome is not Outcome.DONE


def goal_of(diagnosis: Diagnosis) -> Goal:
    """What is waited for. `diagnosis` is as the asker may see it, so that the words for it tell no more."""
    change = diagnosis.expectation.change
    if change is Change.DISABLE:
        return Goal.SWITCHED_OFF
    leading = diagnosis.leading.cause.id if diagnosis.leading else None
    if leading in _ONWARD:
        return Goal.IN_ENTRA
    if change is Change.UPDATE:
        return Goal.CHANGE
    return Goal.ENABLED if leading == "created-disabled" else Goal.ACCOUNT


_HR_IDS = ("workerid", "wid", "employeeid", "personidexternal", "userid", "externalid", "employeenumber")
_USER_NAMES = ("userprincipalname", "mail", "username")


def named_in(event: Event) -> frozenset[WatchKey]:
    """Everything by which a row of the log names the person that it is about.

    Which id the source identity carries is not documented, so those among the imported values count, too.
    """
    imported, source, target = event.imported, event.source, event.target
    written = [item.new or "" for item in event.modified if item.name.casefold() == "userprincipalname"]
    names = (source.display_name, target.display_name)
    addresses = [*(imported.get(name, "") for name in _USER_NAMES), *written, *names]
    named = [
        *(key(KeyKind.HR_ID, value) for value in (source.id, *(imported.get(name, "") for name in _HR_IDS))),
        *(key(KeyKind.ENTRA_ID, value) for value in (source.id, target.id)),
        *(key(KeyKind.UPN, value) for value in addresses if "@" in value),
        *(key(KeyKind.NAME, value) for value in names),
    ]
    return frozenset(one for one in named if one.value)


def new_watch(
    watch_id: str,
    asker: str,
    tenant: str | None,
    diagnosis: Diagnosis,
    *,
    person: Person,
    until: datetime,
    heard: Diagnosis | None = None,
    shown: Diagnosis | None = None,
    by_outcome: bool = False,
    source: HrSystem | None = None,
    job: str | None = None,
    for_case: str | None = None,
) -> Watch:
    """A watch that begins with this answer.

    `person` is as the question names them. `heard` is the answer that the asker gets, in full, and `shown` as
    much of it as they may see; both are all of it where nothing is said. `for_case` is the case it is for.
    """
    heard = heard or diagnosis
    watch = Watch(
        id=watch_id,
        asker=asker,
        tenant=tenant,
        person=person,
        expectation=replace(diagnosis.expectation, source=None),
        goal=goal_of(shown or heard),
        until=until,
        asked_at=diagnosis.read_at,
        seen=standing_of(diagnosis),
        told=standing_of(heard, by_outcome=by_outcome),
        source=source,
        job=job,
        for_case=for_case,
    )
    return replace(watch, due_at=next_look(watch, diagnosis, diagnosis.read_at, Nothing()), looks=1)


def next_look(watch: Watch, diagnosis: Diagnosis | None, now: datetime, decision: Decision) -> datetime:
    """When to look again without a row: once the expected moment has passed, once a day, at the end.

    Where the expected moment moves on and nothing else changes, the looks become rarer. Where nothing could
    be read, it is tried again soon, and then less and less often.
    """
    if diagnosis is None or not readable(diagnosis):
        again = now + _BACKOFF[min(watch.failures, len(_BACKOFF) - 1)]
        return min(again, max(watch.until, now))
    changed = standing_of(diagnosis) != watch.seen
    owed_at = decision.owed_at if isinstance(decision, Nothing) else None
    return _next(watch.id, diagnosis, now, watch.until, looks=0 if changed else watch.looks, owed_at=owed_at)


def _next(
    watch_id: str,
    diagnosis: Diagnosis,
    now: datetime,
    until: datetime,
    *,
    looks: int,
    owed_at: datetime | None,
) -> datetime:
    moments = [until, now + _daily(watch_id, now)]
    if owed_at is not None:
        moments.append(owed_at)
    leading = diagnosis.leading
    expected = leading.match.expected_by if leading is not None else None
    if expected is not None:
        soonest = now + _SPACING * 2 ** min(looks, 8) if looks else now
        moments.append(max(expected + GRACE, soonest))
    return max(now, min(moments))


def _daily(watch_id: str, now: datetime) -> timedelta:
    """About a day, another one for each watch and day, so that they spread over the hours."""
    number = int.from_bytes(sha256(f"{watch_id} {now:%Y-%m-%d}".encode()).digest()[:2])
    return timedelta(hours=20) + timedelta(hours=8) * (number / 65536)

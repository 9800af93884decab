"""Lists that nobody has to ask for: starters who are not ready, who waits for HR, and the week in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from diagnosis.cause import Kind, Outcome, Owner
from diagnosis.causes import CATALOGUE
from store.asked import Kept

LATE_DAYS = 7
"""A starter who is not ready stays on the list for so many days after the first one."""
FRESH = timedelta(days=14)
"""Who was not asked about for longer is on no list: it is not known how it stands."""
_PROBLEMS = frozenset(cause.id for cause in CATALOGUE if cause.kind is Kind.PROBLEM)
_HR = frozenset({Owner.HR.value, Owner.HR_ADMIN.value})


@dataclass(frozen=True, slots=True)
class Ref:
    """How to find a person again: by number, account, or both; and the job whose records they are in."""

    hr_id: str | None
    entra_id: str | None = None
    job_id: str | None = None


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A starter as a row of the log has them: left out until the first day, which lies ahead."""

    ref: Ref
    starts_at: datetime
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Starter:
    """Somebody whose first day is near or just past and whose account is not ready."""

    ref: Ref
    day: date
    outcome: Outcome
    cause: str | None = None
    owner: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Blocked:
    """Somebody who waits for HR."""

    ref: Ref
    cause: str | None
    since: datetime | None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Those who wait for the same field in HR; `field` is None where none is named."""

    field: str | None
    people: tuple[Blocked, ...]


def starters(
    asked: Iterable[Kept],
    upcoming: Iterable[Upcoming],
    *,
    now: datetime,
    days: int,
    zone: ZoneInfo,
) -> tuple[Starter, ...]:
    """Who starts within so many days, or has started within the last week, and is not ready; by first day.

    Nobody who leaves is among them, and nobody twice.
    """
    today = now.astimezone(zone).date()
    first, last = today - timedelta(days=LATE_DAYS), today + timedelta(days=days)
    found: dict[str, Starter] = {}
    for kept in asked:
        if kept.starts_at is None or kept.leaving or kept.done_at is not None:
            continue
        if kept.expect not in (None, "create") or now - kept.last_at > FRESH:
            continue
        day = _day(kept.starts_at, zone)
        if first <= day <= last:
            ref = Ref(kept.hr_id, kept.entra_id, kept.job_id)
            found[_name(ref)] = Starter(ref, day, Outcome(kept.outcome), kept.cause, kept.owner)
    for row in upcoming:
        day = _day(row.starts_at, zone)
        if first <= day <= last and _name(row.ref) not in found:
            found[_name(row.ref)] = Starter(row.ref, day, Outcome.NOT_DUE, name=row.name)
    return tuple(sorted(found.values(), key=lambda one: (one.day, _ORDER.index(one.outcome), _name(one.ref))))


_ORDER = (
    Outcome.NEEDS_IT,
    Outcome.NEEDS_HR,
    Outcome.UNKNOWN,
    Outcome.IN_PROGRESS,
    Outcome.NOT_DUE,
    Outcome.DONE,
)


def worklist(asked: Iterable[Kept], now: datetime) -> tuple[FieldGroup, ...]:
    """Who waits for HR, by the field it is about; the field that stops most people first."""
    groups: dict[str | None, dict[str, Blocked]] = {}
    for kept in asked:
        if kept.owner not in _HR or kept.leaving or kept.done_at is not None or now - kept.last_at > FRESH:
            continue
        if kept.outcome != Outcome.NEEDS_HR.value:
            continue
        ref = Ref(kept.hr_id, kept.entra_id, kept.job_id)
        since = kept.since or kept.first_at
        groups.setdefault(kept.field, {})[_name(ref)] = Blocked(ref, kept.cause, since)
    return tuple(
        FieldGroup(name, tuple(sorted(people.values(), key=lambda one: (one.since or now, _name(one.ref)))))
        for name, people in sorted(
            groups.items(), key=lambda item: (item[0] is None, -len(item[1]), item[0] or "")
        )
    )


@dataclass(frozen=True, slots=True)
class CaseNumbers:
    """Cases of a week: how many came and went, and the median times."""

    opened: int = 0
    resolved: int = 0
    open_now: int = 0
    to_claim: timedelta | None = None
    to_resolve: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """A week in numbers; nobody is named in it."""

    begins: datetime
    ends: datetime
    people: int
    done: int
    alone: int
    """Of those who are done, how many needed no case."""
    to_done: timedelta | None
    causes: tuple[tuple[str, int], ...]
    not_understood: Mapping[str, int] = field(default_factory=dict)
    helpful: int = 0
    not_helpful: int = 0
    cases: CaseNumbers = field(default_factory=CaseNumbers)


MOST_CAUSES = 5


def digest(
    asked: Sequence[Kept],
    *,
    begins: datetime,
    ends: datetime,
    not_understood: Mapping[str, int] | None = None,
    helpful: int = 0,
    not_helpful: int = 0,
    cases: CaseNumbers | None = None,
) -> Digest:
    """The week from what was asked in it. The causes are those of everybody asked about, done or not.

    The median time until it was done is that of those who were not done when they were first asked about.
    """
    done = [one for one in asked if one.done_at is not None and begins <= one.done_at < ends]
    waited = [one.done_at - one.first_at for one in done if one.done_at and one.done_at > one.first_at]
    problems = Counter(one.cause for one in asked if one.cause in _PROBLEMS)
    return Digest(
        begins=begins,
        ends=ends,
        people=len(asked),
        done=len(done),
        alone=sum(one.escalated_at is None for one in done),
        to_done=middle(waited),
        causes=tuple(sorted(problems.items(), key=lambda item: (-item[1], item[0]))[:MOST_CAUSES]),
        not_understood=dict(not_understood or {}),
        helpful=helpful,
        not_helpful=not_helpful,
        cases=cases or CaseNumbers(),
    )


def middle(spans: Sequence[timedelta]) -> timedelta | None:
    """The median; None of nothing."""
    ordered = sorted(spans)
    half = len(ordered) // 2
    return (ordered[half] + ordered[~half]) / 2 if ordered else None


def _day(moment: datetime, zone: ZoneInfo) -> date:
    """The day that was meant: dates in HR are midnight in UTC, dates that were said midnight over there."""
    if (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return moment.date()
    return moment.astimezone(zone).date()


def _name(ref: Ref) -> str:
    return (ref.hr_id or ref.entra_id or "").strip().casefold()

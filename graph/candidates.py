"""Who may be meant, from what was read: each person once, how well they fit, and in which order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from diagnosis.evidence import Person
from diagnosis.gaps import Source, Unavailable
from graph import wire
from graph.likeness import Fit, Likeness
from graph.log import LogRead
from graph.matches import Match, merged
from graph.near import Near

_MOST = 25

Fits: TypeAlias = Callable[[Match], Fit]
"""How well somebody fits what was asked for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant. `enabled` is None where there is no account, or two that differ."""

    person: Person
    in_directory: bool
    in_log: bool
    enabled: bool | None = None
    job_title: str | None = None
    department: str | None = None
    office: str | None = None
    near: bool = False
    """Whether the name or the number is not quite what was typed: never to be taken without asking."""
    deleted: bool = False
    """Whether all accounts of the person are deleted ones. Only for who may hear of leavers."""


@dataclass(frozen=True, slots=True)
class Found:
    """Who may be meant, best first; where was looked; and what could not be read."""

    people: tuple[Candidate, ...]
    looked_in: tuple[Source, ...]
    gaps: tuple[Unavailable, ...]
    more: bool = False
    """Whether further people match who are not listed."""

    @property
    def one(self) -> Person | None:
        """The only one who fits, where that is certain enough to go on without asking."""
        return self.people[0].person if len(self.people) == 1 and not self.people[0].near else None


@dataclass(frozen=True, slots=True)
class Seen:
    """What was read for a question: by the plain search and, if that found nobody, near them."""

    query: str
    users: tuple[wire.User, ...] | Unavailable
    read: LogRead | Unavailable | None = None
    near: Near = field(default_factory=Near)
    leavers: bool = False
    """Whether the asker may hear of leavers; else they stand where everybody does."""


def found(seen: Seen, fits: Fits) -> Found:
    """The people in it. An exact fit beats all others; of those who only come near, each must fit somehow."""
    users = (
        () if isinstance(seen.users, Unavailable) else tuple(one for one in seen.users if not one.is_guest)
    )
    events = seen.read.all() if isinstance(seen.read, LogRead) else ()
    plainly = {user.id for user in users} | {event.id for event in events}
    accounts = {user.id: user for user in (*users, *seen.near.users, *seen.near.gone)}
    rows = {event.id: event for event in (*events, *seen.near.events)}
    graded = [(fits(match), match) for match in merged(accounts.values(), rows.values())]
    graded = [
        (fit, match)
        for fit, match in graded
        if fit.likeness is not Likeness.LOOSE
        or not plainly.isdisjoint([*(user.id for user in match.users), *(row.id for row in match.events)])
    ]
    best = [one for one in graded if one[0].likeness is Likeness.EXACT] or graded
    gone = frozenset(user.id for user in seen.near.gone)
    ranked = sorted(
        ((fit, candidate_of(seen.query, match, fit, gone)) for fit, match in best),
        key=lambda one: (one[0], *_order(one[1], leavers=seen.leavers)),
    )
    parts = {Source.USERS: seen.users, Source.PROVISIONING_LOG: seen.read}
    looked_in = [
        source for source, part in parts.items() if part is not None and not isinstance(part, Unavailable)
    ]
    if seen.near.read_gone:
        looked_in.append(Source.DELETED_USERS)
    return Found(
        people=tuple(candidate for _fit, candidate in ranked[:_MOST]),
        looked_in=tuple(looked_in),
        gaps=(*(part for part in parts.values() if isinstance(part, Unavailable)), *seen.near.gaps),
        more=len(ranked) > _MOST or (isinstance(seen.read, LogRead) and not seen.read.complete),
    )


def _order(candidate: Candidate, *, leavers: bool) -> tuple[bool, bool, str, str]:
    """Among those who fit alike: who works here before who has left, then by name. To whom may not hear of
    leavers, the order must not tell of them."""
    left = leavers and (candidate.deleted or candidate.enabled is False)
    name = candidate.person.display_name or ""
    return left, not candidate.in_directory, name.casefold(), candidate.person.hr_id or ""


def candidate_of(
    query: str, match: Match, fit: Fit | None = None, gone: frozenset[str] = frozenset()
) -> Candidate:
    """A match as somebody who may be meant by these words; `gone` are the ids of deleted accounts."""
    asked = query.casefold()
    present = [user for user in match.users if user.id not in gone]
    users = present or match.users
    named = [user for user in users if asked in {user.id.casefold(), user.user_principal_name.casefold()}]
    account = (named or users)[0] if named or len(users) == 1 else None
    described = account or (users[0] if users else None)
    states = {user.account_enabled for user in present}
    return Candidate(
        person=Person(
            query=query,
            display_name=match.name or None,
            hr_id=match.hr_id,
            user_principal_name=account.user_principal_name or None if account else None,
            entra_id=account.id if account else None,
        ),
        in_directory=bool(present),
        in_log=bool(match.events),
        enabled=states.pop() if len(states) == 1 else None,
        job_title=described.job_title if described else None,
        department=described.department if described else None,
        office=described.office_location if described else None,
        near=fit is not None and fit.likeness.near,
        deleted=bool(match.users) and not present,
    )

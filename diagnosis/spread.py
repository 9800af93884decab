"""How many others have the same trouble as the person: what counts as the same, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from diagnosis.codes import UMBRELLAS, cause_of, code_of
from diagnosis.families import Family, family_of
from diagnosis.log import Event, Result

TOO_MANY_FAILURES = "quarantine-too-many-failures"
"""The one fault of a whole job that is made of the failures of single records."""

MAKES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "quarantine-agent-unavailable": frozenset({"ad-read-failed-via-agent", "transient-service-error"}),
        "quarantine-credentials": frozenset({"not-authorised-in-target", "transient-service-error"}),
        "quarantine-hr-downtime": frozenset({"transient-service-error"}),
    }
)
"""Faults of a whole job, and the causes that the failures of single records have while one lasts."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went wrong with a record, and nothing about whose it is: equal for two with the same trouble."""

    result: Result
    code: str
    """Error code or skip reason, in lower case."""
    about: str
    """The cause that code and words lead to, as one code can mean several; or the attribute a skip names."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How many others share the trouble of one event. Never who they are."""

    job_id: str
    event_id: str
    trouble: Trouble
    others: int
    at_least: bool
    """Whether there are rows that were not read, so that it can be more."""
    since: datetime | None
    """The first time that it was seen in the rows that were read (UTC)."""
    cause: str = ""
    """The cause of the shared event, once it has been diagnosed."""


def trouble_of(event: Event) -> Trouble | None:
    """The trouble that others may share; None where there is none, or where it is the person's own affair.

    A failure may always be shared. A skip is not, where its reason says no more than that somebody is not
    active, not in scope, or in sync.
    """
    if event.result is Result.FAILURE:
        code, cause = code_of(event), cause_of(event)
        return Trouble(event.result, code, cause or "") if code or cause else None
    if event.result is not Result.SKIPPED:
        return None
    reason = (event.skip_reason or "").strip().casefold()
    if reason in UMBRELLAS or event.redundant:
        return None
    return Trouble(event.result, reason, (event.detail("propertyname") or "").casefold())


@dataclass(frozen=True, slots=True)
class Row:
    """As much of a row of the log as counting takes. `ids` are all that HR may call `person`, lower case."""

    id: str
    at: datetime
    trouble: Trouble | None
    person: str
    ids: frozenset[str]


def spread_of(
    event: Event, rows: Iterable[Row], *, job_id: str, own: frozenset[str], more: bool
) -> Spread | None:
    """How many people whose ids, and what else they are told apart by, are not in `own` have the event's
    trouble in these rows.

    None where that cannot be said: the rows go on (`more`) and hold nobody else, or do not even hold the
    event itself.
    """
    trouble = trouble_of(event)
    if trouble is None:
        return None
    same = [row for row in rows if row.trouble == trouble]
    others = {
        row.person for row in same if row.person and not {row.person, *row.ids} & own and row.id != event.id
    }
    if not others and (more or all(row.id != event.id for row in same)):
        return None
    return Spread(job_id, event.id, trouble, len(others), more, min([event.at, *(row.at for row in same)]))


def makes(job_cause: str, spread: Spread) -> bool:
    """Whether such a fault of the whole job makes the trouble that the person shares with others."""
    if not spread.others:
        return False
    if job_cause == "quarantine-agent-unavailable" and family_of(spread.trouble.code) is Family.AGENT:
        return True
    return spread.trouble.about in MAKES.get(job_cause, frozenset())


def made_of(job_cause: str, spread: Spread) -> bool:
    """Whether such a fault of the whole job consists of troubles like the one that the person shares."""
    return job_cause == TOO_MANY_FAILURES and spread.others > 0 and spread.trouble.result is Result.FAILURE

"""A new starter's first day lies ahead, and until then HR shows the record as not active or not at all."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job
from diagnosis.log import Event, Result, StepType
from diagnosis.text import _, text

PRE_HIRE_KEY = "personidexternal"
START_DATES = ("statushiredate", "hiredate", "startdate")
"""Attributes that hold the first day, in lower case
(https://learn.microsoft.com/entra/identity/app-provisioning/workday-attribute-reference and
https://learn.microsoft.com/entra/identity/app-provisioning/sap-successfactors-integration-reference)."""
_MILLISECONDS = re.compile(r"/Date\((\d+)(?:[+-]\d+)?\)/")


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event skipped the record as not active and the first day lies ahead.

    The first day is what was told, else the start date in the record that the service read.
    Without any event it is likely for a SuccessFactors job that matches by something else than
    personIdExternal: SuccessFactors gives out pre-hires by that key only.
    """
    event = evidence.newest(job)
    if not awaited(evidence) and (event is None or first_day(evidence, event) is None):
        return None
    if event is not None:
        if event.written:
            return RuledOut(text(_("{job} has read the new starter before the first day."), job=job.name))
        return _seen_inactive(evidence, job, event)
    if job.source is not HrSystem.SUCCESSFACTORS or known(evidence.users) or evidence.handled_elsewhere(job):
        return None
    matching = [one for mapping in known(job.schema).mappings for one in mapping.matching]
    if not matching or any(_pre_hire_key(name) for one in matching for name in one.source_attributes):
        return None
    return Match(
        text(
            _("{job} does not match by personIdExternal, so it cannot read {person} before the first day."),
            job=job.name,
            person=evidence.person.name,
        ),
        Verdict.LIKELY,
        facts=tuple(Fact(_("Matches by"), one.expression or one.target) for one in matching[:3]),
        expected_by=evidence.expectation.changed_at,
        owner=Owner.ENTRA_ADMIN,
        outcome=Outcome.NEEDS_IT,
    )


def awaited(evidence: Evidence) -> bool:
    """Whether a new account is expected whose first day lies ahead."""
    expected = evidence.expectation
    ahead = expected.changed_at is not None and expected.changed_at > evidence.now
    return ahead and expected.change in (None, Change.CREATE)


def first_day(evidence: Evidence, event: Event) -> datetime | None:
    """When a new account is expected and its first day lies ahead: as told, else as the record has it."""
    if awaited(evidence):
        return evidence.expectation.changed_at
    if evidence.expectation.change not in (None, Change.CREATE):
        return None
    days = (written_day(event.imported.get(name, "")) for name in START_DATES)
    return next((day for day in days if day is not None and day > evidence.now), None)


def written_day(written: str) -> datetime | None:
    """The beginning of a date as HR systems write it (UTC): ISO 8601, or SuccessFactors' milliseconds."""
    found = _MILLISECONDS.fullmatch(written.strip())
    try:
        if found is not None:
            return datetime.fromtimestamp(int(found[1]) / 1000, UTC)
        return datetime.combine(date.fromisoformat(written.strip()[:10]), time(), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _seen_inactive(evidence: Evidence, job: Job, event: Event) -> Answer:
    starts = first_day(evidence, event)
    inactive = event.result is Result.SKIPPED and scope.active(event) is False
    if starts is None or not inactive or evidence.handled_elsewhere(job):
        return None
    told = evidence.expectation.changed_at == starts
    return Match(
        text(
            _("{job} has read {person}, whom HR does not list as active before the first day."),
            job=job.name,
            person=evidence.person.name,
        ),
        facts=(
            Fact(_("Active in HR"), "no", personal=True),
            *(() if told else (Fact(_("First day in HR"), starts, personal=True),)),
        ),
        event=event,
        step=StepType.SCOPING,
        expected_by=starts,
    )


def _pre_hire_key(name: str) -> bool:
    return name.casefold().rpartition(".")[2] == PRE_HIRE_KEY


CAUSE = Cause(
    id="future-hire-not-picked-up",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("The first day lies ahead"),
    employee=_("The first day lies ahead. The account follows when HR shows this person as a starter."),
    owner=Owner.WAIT,
    next_step=_(
        "Wait for the first day, or ask HR for the pre-hire status. Where accounts are wanted earlier: the "
        "Entra admin checks the SuccessFactors prerequisites or what Workday shows of future hires."
    ),
    employee_next_step=_("Wait for the first day. If the date is wrong, ask HR to correct it."),
    docs=(Doc.SUCCESSFACTORS, Doc.WORKDAY),
    outcome=Outcome.NOT_DUE,
    on_demand_helps=True,
    check=check,
)

"""A new starter's first day lies ahead, and until then HR shows the record as not active or not at all."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job
from diagnosis.log import Event, Result, StepType
from diagnosis.text import _, text

PRE_HIRE_KEY = "personidexternal"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a start date ahead was told and the newest event skipped the record as not active.

    Without any event it is likely for a SuccessFactors job that matches by something else than
    personIdExternal: SuccessFactors gives out pre-hires by that key only.
    """
    expected = evidence.expectation
    if not awaited(evidence):
        return None
    event = evidence.newest(job)
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
        expected_by=expected.changed_at,
        owner=Owner.ENTRA_ADMIN,
        outcome=Outcome.NEEDS_IT,
    )


def awaited(evidence: Evidence) -> bool:
    """Whether a new account is expected whose first day lies ahead."""
    expected = evidence.expectation
    ahead = expected.changed_at is not None and expected.changed_at > evidence.now
    return ahead and expected.change in (None, Change.CREATE)


def seen_inactive(evidence: Evidence, event: Event) -> bool:
    """Whether the event skipped a new starter whom HR does not show as active yet."""
    return awaited(evidence) and event.result is Result.SKIPPED and scope.active(event) is False


def _seen_inactive(evidence: Evidence, job: Job, event: Event) -> Answer:
    if not seen_inactive(evidence, event) or evidence.handled_elsewhere(job):
        return None
    return Match(
        text(
            _("{job} has read {person}, whom HR does not list as active before the first day."),
            job=job.name,
            person=evidence.person.name,
        ),
        facts=(Fact(_("Active in HR"), "no", personal=True),),
        event=event,
        step=StepType.SCOPING,
        expected_by=evidence.expectation.changed_at,
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

"""The manager could not be set; the account itself may be fine."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage
from diagnosis.causes.export.failure import error_facts
from diagnosis.codes import cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job
from diagnosis.log import Action, Event, Result, StepType
from diagnosis.text import _, text

ID = "manager-reference-unresolved"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the step that resolves references failed, or warns, in the newest event.

    Where the manager was asked about, the last event that dealt with the manager decides. A failed
    reference is no failed account: whether the account is there is said beside it.
    """
    event = _deciding(evidence, job)
    if event is None:
        return None
    if not _unresolved(event):
        if event.steps_of(StepType.REFERENCES):
            return RuledOut(text(_("{job} has found the manager's account."), job=job.name))
        return None
    there = any(item.written and item.action is Action.CREATE for item in known(job.log).events) or (
        not isinstance(evidence.users, Unavailable) and any(user.enabled for user in evidence.users)
    )
    because = (
        _("The account of {person} is there, but {job} could not set the manager.")
        if there
        else _("{job} could not set the manager of {person}.")
    )
    reference = next(
        (step.details.get("referencevalue", "") for step in event.steps_of(StepType.REFERENCES)), ""
    )
    return Match(
        text(because, person=evidence.person.name, job=job.name),
        facts=(
            *([Fact(_("The manager's HR number"), reference, personal=True)] if reference else []),
            *error_facts(event, evidence.now),
        ),
        event=event,
        step=StepType.REFERENCES,
    )


def _deciding(evidence: Evidence, job: Job) -> Event | None:
    """The newest event; where the manager was asked about, the newest that dealt with the manager."""
    expected = evidence.expectation
    if expected.change is Change.UPDATE and (expected.attribute or "").casefold() == "manager":
        for event in evidence.news(job):
            wrote = event.written and any(item.name.casefold() == "manager" for item in event.modified)
            if wrote or event.steps_of(StepType.REFERENCES):
                return event
    return evidence.newest(job)


def _unresolved(event: Event) -> bool:
    """Whether the line failed over a reference, or succeeded but for it; a warning of that step counts."""
    steps = event.steps_of(StepType.REFERENCES)
    flawed = any(step.result in (Result.FAILURE, Result.WARNING) for step in steps)
    return cause_of(event) == ID or (event.written and flawed)


CAUSE = Cause(
    id=ID,
    stage=Stage.REFERENCES,
    kind=Kind.PROBLEM,
    title=_("The manager could not be set"),
    employee=_("The manager is not linked to this account yet."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "See whether the manager is in scope of this job and has an account with the HR number. "
        "Provision the manager on demand first, then the person: a manager who comes into scope "
        "later is not linked by itself."
    ),
    employee_next_step=_("IT has to see to the manager's account first."),
    docs=(Doc.HR_MANAGER, Doc.KNOWN_ISSUES, Doc.WORKDAY_TUTORIAL, Doc.PLAN_HR),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)

"""A value the account needs is missing; the service logs it as a skip, not as a failure."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.log import Result, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event's skip reason is AttributeValidationFailed; `PropertyName` says which."""
    event = evidence.newest(job)
    if event is None:
        return None
    if event.written:
        return RuledOut(text(_("{job} had every value it needs."), job=job.name))
    if (
        event.result is not Result.SKIPPED
        or (event.skip_reason or "").casefold() != "attributevalidationfailed"
    ):
        return None
    name = event.detail("propertyname")
    because = (
        text(
            _("{person} was skipped because the required value {attribute} is missing or not valid."),
            person=evidence.person.name,
            attribute=name,
        )
        if name
        else text(_("{person} was skipped because a required value is missing."), person=evidence.person.name)
    )
    return Match(
        because,
        facts=(Fact(_("Missing value"), name),) if name else (),
        event=event,
        step=StepType.PROCESSING,
    )


CAUSE = Cause(
    id="skipped-required-attribute-missing",
    stage=Stage.PROCESSING,
    kind=Kind.PROBLEM,
    title=_("A required value is missing"),
    employee=_(
        "A detail that the account needs, for example a part of the name, is missing in the HR record."
    ),
    owner=Owner.HR,
    next_step=_("Ask HR to fill in the value. If HR has it, the mapping of this attribute needs a look."),
    employee_next_step=_("Ask HR to complete the record."),
    docs=(Doc.HR_CREATE_ISSUES, Doc.ATTRIBUTE_MAPPING),
    outcome=Outcome.NEEDS_HR,
    check=check,
)

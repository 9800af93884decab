"""A passing error in the service; it tries again by itself."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage
from diagnosis.causes.export.failure import error_facts
from diagnosis.codes import cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence, Job
from diagnosis.log import StepType
from diagnosis.retry import next_retry
from diagnosis.text import _, text

ID = "transient-service-error"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed with a code that Microsoft retries."""
    event = evidence.newest(job)
    if event is None or cause_of(event) != ID:
        return None
    return Match(
        text(
            _("The last attempt for {person} met a passing error; the service tries again by itself."),
            person=evidence.person.name,
        ),
        facts=error_facts(event),
        event=event,
        step=StepType.EXPORT,
        expected_by=next_retry(event),
    )


CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A passing error in the service"),
    employee=_("The last attempt met a passing error. The system tries again by itself."),
    owner=Owner.WAIT,
    next_step=_("Wait for the next attempt. If it fails again and again, open a case with the change id."),
    employee_next_step=_("Wait for the next attempt, then check again."),
    docs=(Doc.LOG_CODES, Doc.QUARANTINE),
    outcome=Outcome.IN_PROGRESS,
    on_demand_helps=True,
    check=check,
)

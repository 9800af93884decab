"""The attribute a scoping filter looks at is empty in HR, and an empty value never passes."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence, Job
from diagnosis.log import Result, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the filter did not pass and none of the failing clauses found a value to look at."""
    event = evidence.newest(job)
    if event is None or event.result is not Result.SKIPPED or scope.in_scope(event) is not False:
        return None
    if scope.active(event) is False or evidence.handled_elsewhere(job):
        return None
    failed = [clause for clause in scope.clauses(event) if not clause.holds]
    if not failed or not event.imported or not all(clause.lacks_value for clause in failed):
        return None
    return Match(
        text(
            _("{attribute} is empty in HR for {person}, and an empty value never passes a scoping filter."),
            attribute=failed[0].attribute,
            person=evidence.person.name,
        ),
        facts=tuple(Fact(_("Clause that is not met"), clause.wording) for clause in failed),
        event=event,
        step=StepType.SCOPING,
    )


CAUSE = Cause(
    id="skipped-scope-attribute-empty",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("The value the scoping filter needs is empty"),
    employee=_("A detail that decides who gets an account is blank in the HR record."),
    owner=Owner.HR,
    next_step=_("Ask HR to fill in the field; every operator except IS NULL fails on an empty value."),
    employee_next_step=_("Ask HR to complete the record."),
    docs=(Doc.SCOPING,),
    outcome=Outcome.NEEDS_HR,
    check=check,
)

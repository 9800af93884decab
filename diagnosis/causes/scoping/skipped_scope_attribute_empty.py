"""The attribute a scoping filter looks at is empty in HR, and an empty value never passes."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.scoping.filters import filter_clauses
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.log import Result, StepType
from diagnosis.standing import gone
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when no filter let the person pass, and one did not only for values that are missing.

    Where the log does not name the clauses, the filters of today are evaluated over the imported values; they
    may have been others then, so it is likely.
    """
    event = evidence.newest(job)
    if event is None or event.result is not Result.SKIPPED or scope.in_scope(event) is not False:
        return None
    if scope.active(event) is False or evidence.handled_elsewhere(job) or gone(evidence):
        return None
    clauses = filter_clauses(event, job)
    failed = scope.empty(clauses)
    if not event.imported or not failed or scope.never_hold(clauses):
        return None
    return Match(
        text(
            _("{attribute} is empty in HR for {person}, and an empty value never passes a scoping filter."),
            attribute=failed[0].attribute,
            person=evidence.person.name,
        ),
        verdict=Verdict.CONFIRMED if all(clause.told for clause in failed) else Verdict.LIKELY,
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

"""A scoping filter leaves the person out: one of their HR values does not meet it."""

from __future__ import annotations

from collections.abc import Sequence

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.causes.scoping.filters import clause_facts, filter_clauses
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Job
from diagnosis.log import Result, StepType
from diagnosis.standing import gone
from diagnosis.text import Text, _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event was skipped and its scoping step says that the filter did not pass.

    The clauses are those the log names. Where it names none, the filters of today are evaluated over the
    imported values, so that each clause stands beside the person's own value; where they could not be read,
    the filter itself may be at fault: likely only.
    """
    event = evidence.newest(job)
    if event is None:
        return None
    if scope.in_scope(event) is True:
        return RuledOut(text(_("The scoping filter of {job} lets this record through."), job=job.name))
    if (
        event.result is not Result.SKIPPED
        or scope.in_scope(event) is not False
        or scope.active(event) is False
        or evidence.handled_elsewhere(job)
        or gone(evidence)
    ):
        return None
    told = scope.told(event)
    if event.imported and (scope.empty(told) or scope.never_hold(told)):
        return None
    clauses = filter_clauses(event, job)
    faulty = isinstance(job.schema, Unavailable) or scope.empty(clauses) or scope.never_hold(clauses)
    better = not told and bool(faulty)
    return Match(
        _because(evidence, job, clauses),
        verdict=Verdict.LIKELY if better else Verdict.CONFIRMED,
        facts=clause_facts(clauses),
        event=event,
        step=StepType.SCOPING,
    )


def _because(evidence: Evidence, job: Job, clauses: Sequence[scope.EvaluatedClause]) -> Text:
    failed = [clause for clause in clauses if clause.holds is False and clause.value]
    if not failed:
        return text(
            _("{person} is outside the scoping filter of {job}."), person=evidence.person.name, job=job.name
        )
    return text(
        _("{person} is outside the scoping filter of {job}: {attribute} is “{value}”."),
        person=evidence.person.name,
        job=job.name,
        attribute=failed[0].attribute,
        value=failed[0].value,
    )


CAUSE = Cause(
    id="skipped-scope-filter-false",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("Outside the scoping filter"),
    employee=_("Going by the details in HR, the rules for who gets an account do not include this person."),
    owner=Owner.HR,
    next_step=_(
        "Check the value in HR. If it is right, ask the Entra admin whether the filter should include it; "
        "saving a filter reads everybody again."
    ),
    employee_next_step=_("Ask HR to check the details. If the details are right, IT decides about the rule."),
    docs=(Doc.SCOPING, Doc.LOG_CODES),
    outcome=Outcome.NEEDS_HR,
    check=check,
)

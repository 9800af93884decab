"""A clause of the scoping filter can never hold as it is written, so it leaves people out who are meant."""

from __future__ import annotations

from diagnosis import operators, scope
from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage
from diagnosis.causes.scoping.filters import clause_facts, filter_clauses
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job
from diagnosis.log import Result, StepType
from diagnosis.standing import gone
from diagnosis.text import Text, _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a filter did not pass only for clauses that cannot work.

    Such a clause looks at a date, at the manager or another reference, compares what is no number, uses
    IsMemberOf, or asks for the very value that the person has, in other capitals.
    """
    event = evidence.newest(job)
    if event is None or event.result is not Result.SKIPPED or scope.in_scope(event) is not False:
        return None
    if (
        scope.active(event) is False
        or not event.imported
        or evidence.handled_elsewhere(job)
        or gone(evidence)
    ):
        return None
    clauses = scope.never_hold(filter_clauses(event, job))
    if not clauses:
        return None
    return Match(
        _because(evidence, clauses[0]), facts=clause_facts(clauses), event=event, step=StepType.SCOPING
    )


def _because(evidence: Evidence, clause: scope.EvaluatedClause) -> Text:
    if operators.token(clause.operator) in operators.CASE_COUNTS and clause.value:
        return text(
            _(
                "The scoping filter wants {attribute} to be “{wanted}”, and {person} has “{value}”: "
                "case counts."
            ),
            attribute=clause.attribute,
            wanted=clause.wanted,
            person=evidence.person.name,
            value=clause.value,
        )
    return text(
        _("The scoping filter that leaves {person} out has a clause that can never hold: {clause}."),
        person=evidence.person.name,
        clause=clause.wording,
    )


CAUSE = Cause(
    id="skipped-scope-filter-unsupported",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("The scoping filter cannot work as it is written"),
    employee=_("The rule that decides who gets an account needs correcting."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Rewrite the clause: filters compare plain single values, and capitals count. It is likely to leave "
        "out more people; saving the filter reads everybody again."
    ),
    employee_next_step=_("IT has to correct the rule. There is nothing for you to do."),
    docs=(Doc.SCOPING, Doc.KNOWN_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check=check,
)

"""A scoping filter leaves the person out: one of their HR values does not meet it."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence, Job
from diagnosis.log import Event, Result, StepType
from diagnosis.text import Text, _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event was skipped and its scoping step says that the filter did not pass."""
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
    ):
        return None
    failed = [clause for clause in scope.clauses(event) if not clause.holds]
    if failed and event.imported and all(clause.lacks_value for clause in failed):
        return None
    facts = [Fact(_("Scoping filter"), clause.filter) for clause in failed[:1] if clause.filter]
    facts += [Fact(_("Clause that is not met"), clause.wording) for clause in failed]
    values = {clause.attribute: clause.value for clause in failed if clause.value}
    facts += [Fact(attribute, value, personal=True) for attribute, value in values.items()]
    return Match(
        _because(evidence, job, event),
        facts=tuple(facts),
        event=event,
        step=StepType.SCOPING,
    )


def _because(evidence: Evidence, job: Job, event: Event) -> Text:
    failed = [clause for clause in scope.clauses(event) if not clause.holds and clause.value]
    if not failed:
        return text(
            _("{person} is outside the scoping filter of {job}."), person=evidence.person.name, job=job.name
        )
    clause = failed[0]
    return text(
        _("{person} is outside the scoping filter of {job}: {attribute} is “{value}”."),
        person=evidence.person.name,
        job=job.name,
        attribute=clause.attribute,
        value=clause.value,
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

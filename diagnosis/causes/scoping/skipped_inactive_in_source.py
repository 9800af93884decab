"""HR lists the person as not active, so the service leaves them out."""

from __future__ import annotations

from diagnosis import scope
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.jobs import Job
from diagnosis.log import Result, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event was skipped and says the person is not active.

    The text of such a skip may also speak of a missing assignment; HR jobs have no assignment, so the
    single values count, not the sentence.
    """
    event = evidence.newest(job)
    if event is None:
        return None
    is_active = scope.active(event)
    if is_active is True:
        return RuledOut(text(_("HR lists this record as active in {job}."), job=job.name))
    if is_active is None or event.result is not Result.SKIPPED or evidence.handled_elsewhere(job):
        return None
    changed = evidence.expectation.changed_at
    ahead = changed is not None and changed > evidence.now
    return Match(
        text(
            _("{job} skipped the record of {person}, which HR lists as not active."),
            job=job.name,
            person=evidence.person.name,
        ),
        # Who should be switched off is rightly inactive in HR, so the reason lies elsewhere.
        verdict=Verdict.LIKELY if evidence.expectation.change is Change.DISABLE else Verdict.CONFIRMED,
        facts=(Fact(_("Active in HR"), "no", personal=True),),
        event=event,
        step=StepType.SCOPING,
        expected_by=changed if ahead else None,
    )


CAUSE = Cause(
    id="skipped-inactive-in-source",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("Not active in HR"),
    employee=_(
        "HR does not list this person as active at the moment, for example because the start date is ahead."
    ),
    owner=Owner.HR,
    next_step=_(
        "Check status and start date in HR. Before the start date, waiting may be all that is needed."
    ),
    employee_next_step=_("Ask HR for the status and the start date."),
    docs=(Doc.HR_CREATE_ISSUES, Doc.WORKDAY),
    outcome=Outcome.NEEDS_HR,
    check=check,
)

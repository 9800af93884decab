"""The job is well and has run, but it saw no change for this person in the HR system."""

from __future__ import annotations

from diagnosis import cycle
from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence, JobState, known
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Applies when no job has news of the person; likely only if a whole cycle ran since the change.

    Unchanged people leave no line in the log: an incremental cycle never reads them.
    """
    jobs = known(evidence.jobs)
    changed = evidence.expectation.changed_at
    latest = evidence.expectation.latest(evidence.now)
    if any(evidence.news(job) for job in jobs):
        return RuledOut(text(_("The service has read a change of this record.")))
    if evidence.already_there() or (evidence.expectation.change is None and known(evidence.users)):
        return None
    running = [
        cycle.read_to(status) or status.caught_up_to
        for status in (known(job.status) for job in jobs)
        if status.state is JobState.ACTIVE and status.caught_up_to is not None
    ]
    # With a job that stands still the reason may lie there, and silence proves nothing about HR.
    if not jobs or len(running) < len(jobs) or (changed is not None and changed > evidence.now):
        return None
    since = [caught_up for caught_up in running if latest is not None and caught_up >= latest]
    if changed is not None and not since:
        return None
    certain = len(since) == len(jobs) and evidence.person.hr_id is not None
    return Match(
        text(
            _("The job is running, but it has seen no change for {person} in the HR system."),
            person=evidence.person.name,
        ),
        verdict=Verdict.LIKELY if certain else Verdict.POSSIBLE,
    )


CAUSE = Cause(
    id="no-hr-change-since-last-run",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("HR shows no completed change"),
    employee=_("The system only reacts to completed changes in HR, and it has not seen one for this person."),
    owner=Owner.HR,
    next_step=_(
        "Ask HR whether the change is complete and effective; a change waiting for approval is not seen."
    ),
    employee_next_step=_(
        "Ask HR whether the change is complete and approved, and from which date it counts."
    ),
    docs=(Doc.HOW_IT_WORKS, Doc.WORKDAY),
    outcome=Outcome.NEEDS_HR,
    on_demand_helps=True,
    check_once=check_once,
)

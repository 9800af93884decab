"""The job paused itself, since too many records failed during its first full cycle."""

from __future__ import annotations

from diagnosis import history
from diagnosis.audits import AuditActivity
from diagnosis.cause import (
    Answer,
    Cause,
    Fact,
    Kind,
    Match,
    Outcome,
    Owner,
    RuledOut,
    Stage,
    Verdict,
    certainty,
)
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job, JobState
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while the job's state is Paused and its status says that its errors were cleared away.

    Graph sets `escrowsPruned` where the first cycle met so many errors that the job dropped them, finished
    and paused (https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus). Only
    likely where the audit log was not read, or names a person who paused it.
    """
    status = known(job.status)
    if status.state is not JobState.PAUSED:
        return None
    if not status.escrows_pruned:
        return RuledOut(text(_("{job} did not pause because of errors."), job=job.name))
    if evidence.handled_elsewhere(job):
        return None
    read = not isinstance(evidence.audits, Unavailable)
    paused = history.seen_done_to_job(evidence, job, (AuditActivity.PAUSED,))
    itself = read and (paused is None or paused.by_service)
    return Match(
        text(_("{job} paused itself because too many records failed in its first cycle."), job=job.name),
        verdict=max(certainty(evidence, job), Verdict.CONFIRMED if itself else Verdict.LIKELY),
        facts=(Fact(_("Errors cleared away"), "yes"),),
    )


CAUSE = Cause(
    id="job-self-paused-after-initial-errors",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The job paused itself after many errors"),
    employee=_("The first load met many errors and stopped until IT has cleaned up."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Fix the errors that most records share, then restart the job. Its list of errors was cleared, so "
        "older failures are not tried again by themselves."
    ),
    employee_next_step=_("IT has to clean up and start it again."),
    docs=(Doc.GRAPH_STATUS, Doc.CHECK_STATUS),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)

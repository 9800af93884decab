"""The job is configured, but nobody ever started it."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, JobState
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while the state is NotRun and the schedule is not active: saving mappings is not starting."""
    status = known(job.status)
    if status.state in (JobState.UNKNOWN, JobState.NOT_CONFIGURED):
        return None
    if status.state is not JobState.NOT_RUN or status.scheduled:
        return RuledOut(text(_("{job} has been started."), job=job.name))
    if evidence.handled_elsewhere(job):
        return None
    return Match(
        text(_("{job} is set up, but it was never started."), job=job.name),
        verdict=certainty(evidence, job),
    )


CAUSE = Cause(
    id="job-never-started",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The provisioning job was never started"),
    employee=_("The connection between HR and the company directory has not been switched on yet."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Start provisioning for this job in the Entra admin centre."),
    employee_next_step=_("IT has to switch it on."),
    docs=(Doc.CHECK_STATUS, Doc.HOW_IT_WORKS),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)

"""The job has no credentials for the HR system yet, so it has never run."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, JobState
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while the job's state is NotConfigured."""
    state = known(job.status).state
    if state is JobState.UNKNOWN:
        return None
    if state is not JobState.NOT_CONFIGURED:
        return RuledOut(text(_("{job} is set up."), job=job.name))
    if evidence.handled_elsewhere(job):
        return None
    return Match(
        text(_("{job} has no credentials yet, so it has never run."), job=job.name),
        verdict=certainty(evidence, job),
    )


CAUSE = Cause(
    id="job-not-configured",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The provisioning job is not set up"),
    employee=_("The connection between HR and the company directory is not set up yet."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Complete the admin credentials of the job, test the connection and start provisioning."),
    employee_next_step=_("IT has to finish the set-up."),
    docs=(Doc.HOW_IT_WORKS, Doc.PLAN_HR),
    outcome=Outcome.NEEDS_IT,
    check=check,
)

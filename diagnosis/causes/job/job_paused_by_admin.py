"""Someone paused the provisioning job, so no cycle runs."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence, Job, JobState, known
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while the job's state is Paused. Graph does not say since when."""
    state = known(job.status).state
    if state is JobState.UNKNOWN:
        return None
    if state is not JobState.PAUSED:
        return RuledOut(text(_("{job} is not paused."), job=job.name))
    if evidence.handled_elsewhere(job):
        return None
    return Match(
        text(_("{job} is paused, so nobody is provisioned through it."), job=job.name),
        verdict=certainty(evidence, job),
    )


CAUSE = Cause(
    id="job-paused-by-admin",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The provisioning job is paused"),
    employee=_("The connection between HR and the company directory has been paused by IT."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Find out why the job was paused, then start provisioning again in the Entra admin centre."),
    employee_next_step=_("IT has to start it again. There is nothing for you to do."),
    docs=(Doc.CHECK_STATUS, Doc.HOW_IT_WORKS),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)

"""Someone paused the provisioning job, so no cycle runs."""

from __future__ import annotations

from diagnosis import history
from diagnosis.audits import AuditActivity
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, JobState
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while the job's state is Paused. Since when, and by whom, stands only in the audit log.

    A job whose errors were cleared away paused itself, unless the audit log names somebody who did it.
    """
    status = known(job.status)
    state = status.state
    if state is JobState.UNKNOWN:
        return None
    if state is not JobState.PAUSED:
        return RuledOut(text(_("{job} is not paused."), job=job.name))
    if evidence.handled_elsewhere(job):
        return None
    paused = history.seen_done_to_job(evidence, job, (AuditActivity.PAUSED,))
    if status.escrows_pruned and (paused is None or paused.by_service):
        return None
    facts = (Fact(_("Paused"), paused.at), Fact(_("By"), paused.by, personal=True)) if paused else ()
    return Match(
        text(_("{job} is paused, so nobody is provisioned through it."), job=job.name),
        verdict=certainty(evidence, job),
        facts=facts,
        since=paused.at if paused else None,
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

"""The job is disabled: it stayed in quarantine for more than four weeks, or someone switched it off."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, JobState
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while a job that has run before has a disabled schedule."""
    state = known(job.status).state
    if state is JobState.UNKNOWN:
        return None
    if state is not JobState.DISABLED:
        return RuledOut(text(_("{job} is not disabled."), job=job.name))
    if evidence.handled_elsewhere(job):
        return None
    return Match(
        text(_("{job} is disabled, so nobody is provisioned through it."), job=job.name),
        verdict=certainty(evidence, job),
    )


CAUSE = Cause(
    id="job-disabled-after-long-quarantine",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The provisioning job is disabled"),
    employee=_("The connection between HR and the company directory has been switched off."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Find out whether a long quarantine or a person switched it off. Fix the reason, then restart "
        "the job; the next cycle reads everybody again."
    ),
    employee_next_step=_("IT has to switch it on again."),
    docs=(Doc.QUARANTINE, Doc.CHECK_STATUS),
    outcome=Outcome.NEEDS_IT,
    check=check,
)

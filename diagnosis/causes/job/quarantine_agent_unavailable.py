"""The job is in quarantine because no provisioning agent answers for the Active Directory domain."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.job.quarantine import quarantine_check
from diagnosis.codes import agent_error
from diagnosis.docs import Doc
from diagnosis.jobs import Job, Quarantine, Target
from diagnosis.text import _


def applies(quarantine: Quarantine, job: Job) -> bool:
    """The quarantine's error code is one of the agent's; only a job to Active Directory has an agent."""
    return job.target is Target.ACTIVE_DIRECTORY and agent_error(quarantine.error_code)


CAUSE = Cause(
    id="quarantine-agent-unavailable",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("No provisioning agent answers"),
    employee=_("The server that connects to the company directory is not answering."),
    owner=Owner.AD_ADMIN,
    next_step=_("Start or register the provisioning agent again and check its way out to the internet."),
    employee_next_step=_("IT has to bring the server back."),
    docs=(Doc.QUARANTINE, Doc.HR_CREATE_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check=quarantine_check(applies, _("{job} is in quarantine: no provisioning agent answers.")),
)

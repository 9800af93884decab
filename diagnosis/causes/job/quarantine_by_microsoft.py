"""Microsoft put the job on hold."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.job.quarantine import quarantine_check
from diagnosis.docs import Doc
from diagnosis.jobs import Job, Quarantine
from diagnosis.text import _


def applies(quarantine: Quarantine, _job: Job) -> bool:
    """The quarantine's reason is `QuarantinedOnDemand`; the documentation also spells it without the d."""
    return quarantine.reason.casefold() in ("quarantinedondemand", "quarantineondemand")


CAUSE = Cause(
    id="quarantine-by-microsoft",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("Microsoft put the job on hold"),
    employee=_("The connection between HR and the company directory is on hold at Microsoft."),
    owner=Owner.MICROSOFT,
    next_step=_("Open a support case with Microsoft and name the job id."),
    employee_next_step=_("IT has to take it up with Microsoft."),
    docs=(Doc.QUARANTINE,),
    outcome=Outcome.NEEDS_IT,
    check=quarantine_check(applies, _("{job} was put on hold by Microsoft."), retries=False),
)

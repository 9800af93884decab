"""The job is in quarantine because a system refused its credentials, so nobody is read any more."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.job import quarantine_hr_downtime, quarantine_missing_notification_email
from diagnosis.causes.job.quarantine import REFUSED, quarantine_check, says
from diagnosis.codes import agent_error
from diagnosis.docs import Doc
from diagnosis.jobs import Job, Quarantine
from diagnosis.text import _


def applies(quarantine: Quarantine, job: Job) -> bool:
    """The reason is `EncounteredQuarantineException`, unless the error is the provisioning agent's.

    The same reason stands for a system that answers out of form, so only an error that speaks of the
    credentials proves it. An error of a system in maintenance, or a new API-driven job without one, speaks
    for another cause.
    """
    if quarantine.reason.casefold() != "encounteredquarantineexception" or agent_error(quarantine.error_code):
        return False
    another = quarantine_hr_downtime.applies(quarantine, job)
    return not another and not quarantine_missing_notification_email.applies(quarantine, job)


def proves(quarantine: Quarantine) -> bool:
    """Whether code or message say that credentials were refused."""
    return says(quarantine, REFUSED)


CAUSE = Cause(
    id="quarantine-credentials",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The provisioning job cannot sign in"),
    employee=_("The connection between HR and the company directory cannot sign in to one of its systems."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Renew the credentials of the job, test the connection, then restart provisioning. "
        "While they are refused, no person leaves a line in the log."
    ),
    employee_next_step=_("IT has to renew the access. There is nothing for you to do."),
    docs=(Doc.QUARANTINE, Doc.CHECK_STATUS),
    outcome=Outcome.NEEDS_IT,
    check=quarantine_check(
        applies, _("{job} is in quarantine: one of its systems refuses the credentials."), proves=proves
    ),
)

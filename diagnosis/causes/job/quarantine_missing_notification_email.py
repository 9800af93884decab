"""A new API-driven job fell into quarantine at its first start, as its notification e-mail is missing."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.job.quarantine import REFUSED, quarantine_check, says
from diagnosis.codes import agent_error
from diagnosis.docs import Doc
from diagnosis.gaps import Unavailable
from diagnosis.jobs import HrSystem, Job, Quarantine
from diagnosis.text import _

_REASONS = frozenset({"", "unknown", "encounteredquarantineexception"})


def applies(quarantine: Quarantine, job: Job) -> bool:
    """An API-driven job that never caught up is in quarantine without an error that says why.

    Graph does not show the notification address, so it is likely, not confirmed.
    """
    if job.source is not HrSystem.API or quarantine.reason.casefold() not in _REASONS:
        return False
    started = isinstance(job.status, Unavailable) or job.status.steady_state_first is not None
    return not started and not says(quarantine, REFUSED) and not agent_error(quarantine.error_code)


CAUSE = Cause(
    id="quarantine-missing-notification-email",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The notification e-mail of a new API-driven job is missing"),
    employee=_("A step is missing in the set-up of the connection that makes accounts."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Enter a notification e-mail in the job's settings, which it insists on, then restart it."),
    employee_next_step=_("IT has to complete the set-up."),
    docs=(Doc.API_CONFIGURE, Doc.API_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check=quarantine_check(
        applies,
        _("{job} fell into quarantine at its first start; its notification e-mail may be missing."),
        proves=lambda quarantine: False,
    ),
)

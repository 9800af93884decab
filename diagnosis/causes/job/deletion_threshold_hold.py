"""The guard against accidental deletions holds disables and deletions until an administrator allows them."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.job.quarantine import quarantine_check
from diagnosis.docs import Doc
from diagnosis.evidence import Quarantine
from diagnosis.text import _


def applies(quarantine: Quarantine) -> bool:
    """`TooManyDeletes`."""
    return quarantine.reason.casefold() == "toomanydeletes"


CAUSE = Cause(
    id="deletion-threshold-hold",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The deletion guard holds the job"),
    employee=_("Changes are on hold until an administrator confirms them."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Review the staged deletions, then allow them or correct the scope and restart. "
        "Until then leavers keep their access."
    ),
    employee_next_step=_("An administrator has to confirm first."),
    docs=(Doc.ACCIDENTAL_DELETIONS, Doc.QUARANTINE),
    outcome=Outcome.NEEDS_IT,
    check=quarantine_check(
        applies, _("{job} is held by the guard against accidental deletions."), retries=False
    ),
)

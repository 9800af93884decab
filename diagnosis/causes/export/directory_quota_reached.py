"""The tenant holds as many objects as it may."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "directory-quota-reached"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The directory is full"),
    employee=_("The company directory is full, so no account can be added."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Have the quota of the tenant raised, or delete what is not needed. It concerns everybody who is new."
    ),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(Doc.LOG_CODES,),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("The directory holds as many objects as it may, so the account of {person} could not be created."),
        "Applies when the newest event failed with AzureActiveDirectoryQuotaLimitExceeded.",
    ),
)

"""The job is signed in, but the target does not let it make this change."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.jobs import Target
from diagnosis.text import _

ID = "not-authorised-in-target"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The job is not allowed to make the change"),
    employee=_("The system is not permitted to make this change."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Give the job the rights that its tutorial names, or ask the owner of the target."),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(Doc.LOG_CODES,),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("The target does not let {job} make the change for {person}."),
        (
            "Applies when the newest event failed with InsufficientRights, MethodNotAllowed, NotPermitted"
            " or Unauthorized. AzureActiveDirectoryForbidden without a word on why is likely to mean the "
            "same."
        ),
        owners={Target.OTHER: Owner.TARGET_OWNER},
    ),
)

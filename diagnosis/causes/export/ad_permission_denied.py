"""The account of the provisioning agent may not write this object in Active Directory."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "ad-permission-denied"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The agent may not write this account"),
    employee=_("The system is not permitted to change this particular account."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Check whether the OU inherits permissions along its whole path, then whether the account is "
        "or was in a protected group (adminCount is 1). Rights given on the account itself are undone"
        " within the hour. A move between OUs needs rights on both."
    ),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(Doc.ACCESS_RIGHTS,),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("Active Directory does not let the provisioning agent write the account of {person}."),
        (
            "Applies when the newest event failed with "
            "HybridSynchronizationActiveDirectoryInsufficientAccessRights, or with LDAP problem 4003."
        ),
        tried=("parentdistinguishedname",),
    ),
)

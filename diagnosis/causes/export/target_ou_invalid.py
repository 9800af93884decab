"""The OU in which the account should stand does not exist, or lies outside the forest."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "target-ou-invalid"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The OU for the account does not exist"),
    employee=_("The folder this account should be placed in could not be found."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Compare parentDistinguishedName with the OUs there are. Create the OU, or correct the "
        "mapping and its default."
    ),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(
        Doc.WORKDAY_TUTORIAL,
        Doc.PLAN_HR,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("The OU planned for {person} does not exist in Active Directory or lies outside the forest."),
        (
            "Applies when the newest event failed with OperationsError-SvcErr: no superior reference has "
            "been configured."
        ),
        tried=("parentdistinguishedname",),
    ),
)

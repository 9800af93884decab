"""The user name that the mapping makes is not a valid one."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.log import StepType
from diagnosis.text import _

ID = "generated-upn-invalid"

CAUSE = Cause(
    id=ID,
    stage=Stage.PROCESSING,
    kind=Kind.PROBLEM,
    title=_("The user name is not valid"),
    employee=_("The user name made from the name in HR is not valid."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Correct the expression (NormalizeDiacritics, StripSpaces, a limit of length), or the name in HR."
    ),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(
        Doc.API_ISSUES,
        Doc.FUNCTIONS,
        Doc.WORKDAY_EXPRESSIONS,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("The user name worked out for {person} is not valid."),
        (
            "Applies when the newest event failed with AzureActiveDirectoryInvalidUserPrincipalName, "
            "unless its text blames the domain."
        ),
        step=StepType.PROCESSING,
        tried=("userprincipalname",),
    ),
)

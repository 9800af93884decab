"""The short user name or the common name is too long, has a character that is not allowed, or is taken."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "samaccountname-or-cn-invalid-or-taken"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The short user name or the common name is refused"),
    employee=_("The short user name or the display name planned for this account clashes with another one."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Change the rule that makes the name: sAMAccountName has at most 20 characters and is unique "
        "in the domain, cn has at most 64 and is unique in its OU. Or rename the other object."
    ),
    employee_next_step=_("IT has to find another name."),
    docs=(
        Doc.WORKDAY_TUTORIAL,
        Doc.FUNCTIONS,
        Doc.PLAN_HR,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _(
            "Active Directory refused the short user name or the common name of {person}: taken, too long"
            " or not allowed."
        ),
        (
            "Applies when the newest event failed and its text names sAMAccountName or cn, says that an "
            "object of this name is there already, or that a name is not well formed. No page prints a "
            "code of its own for it."
        ),
        tried=("samaccountname", "cn"),
    ),
)

"""A value is too long or outside the range that Active Directory allows."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "value-violates-ad-constraint"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A value breaks a limit of Active Directory"),
    employee=_("One detail in HR is too long for the company directory."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Shorten the value in the mapping, for example with Mid, or in HR: company, department and cn"
        " have at most 64 characters."
    ),
    employee_next_step=_("IT or HR has to shorten the detail."),
    docs=(
        Doc.WORKDAY_TUTORIAL,
        Doc.FUNCTIONS,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("Active Directory refused a value of {person} as too long or out of range."),
        (
            "Applies when the newest event failed with ConstraintViolation; the text names the attribute."
            " Where it names the user name, the value is not too long but taken, which is another cause."
        ),
    ),
)

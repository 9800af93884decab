"""Every user name that the rule can make for the person is taken already."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.log import StepType
from diagnosis.text import _

ID = "unique-name-options-exhausted"

CAUSE = Cause(
    id=ID,
    stage=Stage.PROCESSING,
    kind=Kind.PROBLEM,
    title=_("No user name is left"),
    employee=_("Every user name that can be made automatically is already used by others."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Add another rule or a number to SelectUniqueValue, and wrap names in NormalizeDiacritics. It"
        " works for Active Directory only, and only when an account is created."
    ),
    employee_next_step=_("IT has to add another way to make a user name."),
    docs=(
        Doc.FUNCTIONS,
        Doc.WORKDAY_TUTORIAL,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("Every user name that the rule of {job} can make for {person} is taken."),
        (
            "Applies when the newest event failed while the values were worked out and its text speaks of"
            " SelectUniqueValue or of a unique value. Where the step does not say so, it is likely."
        ),
        step=StepType.PROCESSING,
    ),
)

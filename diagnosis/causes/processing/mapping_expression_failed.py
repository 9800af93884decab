"""A rule that works out the values failed for this person."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.log import StepType
from diagnosis.text import _

ID = "mapping-expression-failed"

CAUSE = Cause(
    id=ID,
    stage=Stage.PROCESSING,
    kind=Kind.PROBLEM,
    title=_("A mapping fails for this person"),
    employee=_("A rule that builds the details of this account failed."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Test the expression in the expression builder with the values of this person, as the import "
        "step has them. A value that is a list needs a single one taken out."
    ),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(
        Doc.FUNCTIONS,
        Doc.LOG_CODES,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("A mapping of {job} could not work out a value for {person}."),
        (
            "Applies when the newest event failed with SchemaPropertyCanOnlyAcceptValue. It is likely "
            "where the step in which the values are worked out failed for another reason."
        ),
        step=StepType.PROCESSING,
    ),
)

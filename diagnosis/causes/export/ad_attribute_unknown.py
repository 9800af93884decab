"""A mapping writes an attribute that the target does not have."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.jobs import Target
from diagnosis.text import _

ID = "ad-attribute-unknown"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A mapped attribute does not exist"),
    employee=_("A technical setting needs correcting."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "If the schema was extended lately, restart the provisioning agent: it reads the schema only "
        "at its start. Else remove the mapping."
    ),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(Doc.HR_UPDATE_ISSUES,),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("A mapping of {job} writes an attribute that the directory does not know."),
        (
            "Applies when the newest event failed with "
            "HybridSynchronizationActiveDirectoryCannotFindAttribute or SchemaAttributeNotFound."
        ),
        owners={Target.ENTRA_ID: Owner.ENTRA_ADMIN, Target.OTHER: Owner.ENTRA_ADMIN},
    ),
)

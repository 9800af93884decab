"""A mapping writes the relative name of the object, which Active Directory does not allow."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "rdn-attribute-mapping-refused"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A mapping writes the relative name"),
    employee=_("A technical setting needs correcting."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Remove the mapping to the attribute name; map cn or displayName instead."),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(Doc.WORKDAY_TUTORIAL,),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("A mapping of {job} writes the attribute name, which Active Directory never lets anybody write."),
        (
            "Applies when the newest event failed with "
            "HybridSynchronizationInvalidOperationOnRelativeDistinguishedNameAttribute. The words "
            "UnwillingToPerform alone do not prove it: they have other reasons, too."
        ),
    ),
)

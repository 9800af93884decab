"""A value has a form that Active Directory refuses, often a yes or no in small letters."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "invalid-parameter-value"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A value has the wrong form"),
    employee=_("One detail has a form that the company directory refuses."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Correct the expression: values such as msExchHideFromAddressLists have to be TRUE or FALSE "
        "in capitals."
    ),
    employee_next_step=_("IT has to correct it. There is nothing for you to do."),
    docs=(Doc.WORKDAY_EXPRESSIONS,),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("Active Directory refused a value of {person} because of its form."),
        ("Applies when the newest event failed with HybridSynchronizationActiveDirectoryInvalidParameter."),
        tried=("msexchhidefromaddresslists",),
    ),
)

"""The domain of the user name or the mail address is not one of the tenant's."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "upn-domain-not-verified"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The domain is not set up"),
    employee=_("The mail domain planned for this account is not set up."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Verify the domain, or change the suffix in the mapping of the user name."),
    employee_next_step=_("IT has to set up the domain or choose another one."),
    docs=(
        Doc.API_ISSUES,
        Doc.LOG_CODES,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("The domain of the user name planned for {person} is not set up in this tenant."),
        (
            "Applies when the newest event failed with InvalidDomain, or when its text says that the "
            "domain of the user name does not exist or is not verified."
        ),
        tried=("userprincipalname", "mail"),
    ),
)

"""A value that must be unique is already used by another object of the target."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.text import _

ID = "conflict-in-target"

CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("A unique value is already taken"),
    employee=_("A detail that has to be unique is already used by another account."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Search user names and proxy addresses for the value, deleted accounts included. If the "
        "account found is this person's, correct its HR number instead of the value."
    ),
    employee_next_step=_("IT has to find out which account uses it."),
    docs=(
        Doc.LOG_CODES,
        Doc.ATTRIBUTE_MAPPING,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("A value of {person} that must be unique is already used by another account."),
        (
            "Applies when the newest event failed with Conflict or EntryConflict; an application may put "
            "its name before the code."
        ),
        tried=("userprincipalname", "mail", "proxyaddresses", "mailnickname"),
    ),
)

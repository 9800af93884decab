"""The bot lacks a permission, so a part of the evidence is missing."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.gaps import GapReason
from diagnosis.text import _

CAUSE = Cause(
    id="bot-permission-missing",
    stage=Stage.READING,
    kind=Kind.GAP,
    title=_("I am not allowed to read that"),
    employee=_("I am not allowed to read a part of what I need."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Grant the missing Microsoft Graph permission and admin consent; “doctor” names it."),
    employee_next_step=_("Ask the helpdesk: my permissions are not complete."),
    docs=(Doc.LOG_PERMISSIONS,),
    outcome=Outcome.UNKNOWN,
    covers=frozenset({GapReason.NOT_PERMITTED}),
)

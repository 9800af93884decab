"""An empty value was sent to Active Directory, and that fails the whole account."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.log import Event
from diagnosis.text import _

ID = "empty-value-rejected-by-ad"


def _sends_nothing(event: Event) -> bool:
    """Whether an empty value is among those that the service meant to write."""
    return any(item.new == "" for item in event.modified)


CAUSE = Cause(
    id=ID,
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("An empty value was refused"),
    employee=_("A blank detail in the HR record blocked the account."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Wrap the mapping in IgnoreFlowIfNullOrEmpty or give it a default; until then HR can fill in "
        "the field. One blank value fails the whole account."
    ),
    employee_next_step=_("Ask HR to complete the record, or IT to allow the blank."),
    docs=(
        Doc.HR_CREATE_ISSUES,
        Doc.HR_UPDATE_ISSUES,
        Doc.CLEAR_VALUES,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("Active Directory refused the account of {person} because a value is empty or not well formed."),
        (
            "Applies when the newest event failed and its text says InvalidAttributeSyntax. It is "
            "confirmed where the event lists an empty value among those the service meant to write; else "
            "the value may also be ill-formed."
        ),
        proves=_sends_nothing,
    ),
)

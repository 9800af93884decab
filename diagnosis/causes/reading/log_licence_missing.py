"""The tenant's licence does not include the log that answers are read from."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.gaps import GapReason
from diagnosis.text import _

CAUSE = Cause(
    id="log-licence-missing",
    stage=Stage.READING,
    kind=Kind.GAP,
    title=_("The licence does not include the log"),
    employee=_("I cannot read the records that I need."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Microsoft Graph gives out provisioning logs with Microsoft Entra ID P1 or P2 only. After an upgrade "
        "it can take up to three days until they show."
    ),
    employee_next_step=_("Ask the helpdesk: the records are not open to me."),
    docs=(Doc.LOGS, Doc.LOG_RETENTION, Doc.LOG_LATENCY),
    outcome=Outcome.UNKNOWN,
    covers=frozenset({GapReason.NOT_LICENSED}),
)

"""Microsoft Graph did not answer for a part of the evidence."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.gaps import GapReason
from diagnosis.text import _

CAUSE = Cause(
    id="evidence-unavailable",
    stage=Stage.READING,
    kind=Kind.GAP,
    title=_("I could not read everything"),
    employee=_("I could not read a part of what I need just now."),
    owner=Owner.WAIT,
    next_step=_("Check again in a minute; the answer is not complete until then."),
    employee_next_step=_("Check again in a minute."),
    docs=(Doc.LOGS,),
    outcome=Outcome.UNKNOWN,
    covers=frozenset(set(GapReason) - {GapReason.NOT_PERMITTED, GapReason.NOT_LICENSED, GapReason.NOT_READ}),
)

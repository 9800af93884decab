"""Microsoft Graph did not answer for a part of the evidence."""

from __future__ import annotations

from types import MappingProxyType

from diagnosis.cause import Cause, GapWords, Kind, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.gaps import GapReason
from diagnosis.text import _, text

_NOT_IN_CLOUD = GapWords(
    owner=Owner.ENTRA_ADMIN,
    next_step=text(
        _(
            "Read the provisioning logs in the admin center, if this cloud shows them there. The answer here "
            "rests on the jobs' state, their mappings and the directory."
        )
    ),
    employee=text(_("The records that would say more cannot be read in our environment.")),
    employee_next_step=text(_("Ask the helpdesk to look into it.")),
)
"""Not to be read today, and not in a minute either."""

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
    special=MappingProxyType({GapReason.NOT_IN_CLOUD: _NOT_IN_CLOUD}),
)

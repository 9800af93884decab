"""The directory could not be read while the service looked for the person's account."""

from __future__ import annotations

from diagnosis.cause import Cause, Kind, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.docs import Doc
from diagnosis.jobs import Target
from diagnosis.log import StepType
from diagnosis.text import _

ID = "ad-read-failed-via-agent"

CAUSE = Cause(
    id=ID,
    stage=Stage.MATCHING,
    kind=Kind.PROBLEM,
    title=_("The directory could not be read"),
    employee=_("The system could not reach the company directory for a moment."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Look at the agent's log. If it comes again: index the matching attribute, raise the LDAP "
        "timeout of 30 seconds, check the domain controller."
    ),
    employee_next_step=_("Wait for the next attempt, then check again."),
    docs=(
        Doc.WORKDAY_TUTORIAL,
        Doc.AGENT_REGISTRY,
        Doc.INDEX_EMPLOYEE_ID,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=failure_check(
        ID,
        _("{job} could not read the directory while it looked for the account of {person}."),
        (
            "Applies when the newest event failed with EndpointUnavailable: the provisioning agent got no"
            " answer from Active Directory in time."
        ),
        step=StepType.MATCHING,
        owners={Target.ENTRA_ID: Owner.ENTRA_ADMIN},
    ),
)

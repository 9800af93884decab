"""The directory could not be read while the service looked for the person's account."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage
from diagnosis.causes.export.failure import failure_check
from diagnosis.causes.job.agent_facts import agent_facts
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job, Target
from diagnosis.log import StepType
from diagnosis.text import _

ID = "ad-read-failed-via-agent"

_unread = failure_check(
    ID,
    _("{job} could not read the directory while it looked for the account of {person}."),
    "",
    step=StepType.MATCHING,
    owners={Target.ENTRA_ID: Owner.ENTRA_ADMIN},
)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event failed with EndpointUnavailable: the provisioning agent got no answer
    from Active Directory in time.

    Where the agents are read, their state today is shown: with one that is active, look behind it.
    """
    answer = _unread(evidence, job)
    if not isinstance(answer, Match) or job.target is not Target.ACTIVE_DIRECTORY:
        return answer
    return replace(answer, facts=(*answer.facts, *agent_facts(evidence.agents)))


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
    employee_next_step=_("The system tries again by itself. If that does not help, ask the helpdesk."),
    docs=(
        Doc.WORKDAY_TUTORIAL,
        Doc.AGENT_REGISTRY,
        Doc.INDEX_EMPLOYEE_ID,
    ),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)

"""The provisioning agents as facts: how many are active, and which are not."""

from __future__ import annotations

from diagnosis.agents import Agent, answering
from diagnosis.cause import Fact
from diagnosis.gaps import Unavailable
from diagnosis.text import _, text


def agent_facts(agents: tuple[Agent, ...] | Unavailable) -> tuple[Fact, ...]:
    """The facts for the helpdesk; none where the agents were not read."""
    if isinstance(agents, Unavailable):
        return ()
    words = (
        text(_("{active} of {total} active"), active=len(answering(agents)), total=len(agents))
        if agents
        else text(_("none is registered"))
    )
    return (
        Fact(_("Provisioning agents now"), words),
        *(Fact(_("Inactive agent"), agent.name) for agent in agents if agent.active is False),
    )

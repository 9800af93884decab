"""The provisioning agents, which carry a job's reading and writing to Active Directory."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agent:
    """A provisioning agent by the name of its server; `active` is None for a state that is not known."""

    name: str
    active: bool | None


def answering(agents: tuple[Agent, ...]) -> tuple[Agent, ...]:
    """The agents that are active."""
    return tuple(agent for agent in agents if agent.active)


def all_silent(agents: tuple[Agent, ...]) -> bool:
    """Whether there are agents and each of them is known to be inactive."""
    return bool(agents) and all(agent.active is False for agent in agents)

"""The provisioning agents and whether they are active, remembered for a minute; off by default.

https://learn.microsoft.com/graph/api/resources/onpremisesagent?view=graph-rest-beta
"""

from __future__ import annotations

import time
from collections.abc import Callable

from diagnosis.agents import Agent
from graph import wire
from graph.cache import Cache
from graph.client import GraphClient, Read
from graph.errors import NotPermitted

PATH = "/onPremisesPublishingProfiles/provisioning/agents"

_STATES = {"active": True, "inactive": False}


class Agents:
    """Reads the tenant's provisioning agents. That they may not be read is remembered as well."""

    def __init__(
        self,
        beta: GraphClient,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        seconds: float = 60.0,
    ) -> None:
        self._beta = beta
        self._kept: Cache[tuple[Agent, ...] | NotPermitted] = Cache(seconds, monotonic=monotonic)

    async def read(self) -> tuple[Agent, ...]:
        """The agents by name. Raises a `GraphError`."""
        read = await self._kept.get(PATH, self._read)
        if isinstance(read, NotPermitted):
            raise NotPermitted(permission=read.permission, request_id=read.request_id, code=read.code)
        return read

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._kept.aclose()

    async def _read(self) -> tuple[Agent, ...] | NotPermitted:
        try:
            page = await self._beta.items(Read(PATH), wire.OnPremisesAgent, at_most=5)
        except NotPermitted as error:
            return error
        found = {
            agent.id: Agent(agent.machine_name or agent.id, _STATES.get(agent.status.casefold()))
            for agent in page.items
            if agent.provisions
        }
        return tuple(sorted(found.values(), key=lambda agent: (agent.name.casefold(), agent.name)))

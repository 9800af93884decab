"""What every reader of a tenant is made of, whether it reads about one person or about many."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from diagnosis.clouds import Cloud
from graph.agents import Agents
from graph.client import GraphClient
from graph.connections import ObjectConnections
from graph.jobs import Jobs
from graph.log import LogReader
from graph.organization import Organizations
from graph.transport import Transport


@dataclass(frozen=True, slots=True)
class Parts:
    """What a tenant is read with."""

    transport: Transport
    base_url: str
    client: GraphClient
    log: LogReader
    log_days: int
    jobs: Jobs
    organizations: Organizations
    connections: ObjectConnections | None
    agents: Agents | None
    tries_names: bool
    cloud: Cloud
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]

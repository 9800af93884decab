"""A scripted Graph, time that can be moved, and a client that talks to them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import httpx
import pytest

from graph.client import GraphClient
from graph.quota import Quota
from graph.retry import Retry
from graph.transport import Transport
from tests.support.scripted_graph import ScriptedGraph, scripted_graph
from tests.support.time import FakeTime


@dataclass
class Badge:
    """A token source that numbers its tokens, and counts how often a new one was wanted."""

    number: int = 0
    refreshed: int = 0

    async def get(self, *, refresh: bool = False) -> str:
        if refresh:
            self.refreshed += 1
            self.number += 1
        return f"token-{self.number}"


@dataclass
class Bench:
    """A client and all it is made of."""

    client: GraphClient
    graph: ScriptedGraph
    time: FakeTime
    badge: Badge
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
async def graph() -> AsyncIterator[ScriptedGraph]:
    async with scripted_graph() as running:
        yield running


@pytest.fixture
async def bench(graph: ScriptedGraph, time: FakeTime) -> AsyncIterator[Bench]:
    badge = Badge()
    asked: list[str] = []
    async with httpx.AsyncClient(trust_env=False, timeout=5) as http:
        transport = Transport(
            http,
            badge,
            quota=Quota(monotonic=time.monotonic, sleep=time.sleep),
            retry=Retry(jitter=lambda: 1.0),
            sleep=time.sleep,
            monotonic=time.monotonic,
            clock=time.clock,
            on_request=asked.append,
        )
        yield Bench(GraphClient(transport, graph.url), graph, time, badge, asked)

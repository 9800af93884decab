"""A scripted Graph, time that can be moved, and a client that talks to them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx
import pytest

from graph.client import GraphClient
from graph.quota import Quota
from graph.retry import Retry
from graph.tenant import Tenant
from graph.transport import Transport
from sandbox.server import Options, Sandbox, running
from tests.support.scripted_graph import Reply, ScriptedGraph, page, scripted_graph
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


@asynccontextmanager
async def tenant_of(
    name: str,
    time: FakeTime,
    asked: list[str],
    quota: Quota | None = None,
    prepare: Callable[[Sandbox], None] = lambda sandbox: None,
    **settings: bool,
) -> AsyncIterator[tuple[Tenant, Sandbox]]:
    """A reader of a scenario's tenant that knows its jobs; `asked` gets what it asks from then on."""
    async with (
        running(options=Options(scenario=name, throttle=False), clock=time.clock) as sandbox,
        Tenant.open(
            sandbox.url,
            Badge(),
            clock=time.clock,
            sleep=time.sleep,
            monotonic=time.monotonic,
            on_request=asked.append,
            quota=quota or Quota(10**6, monotonic=time.monotonic),
            **settings,
        ) as tenant,
    ):
        prepare(sandbox)
        await tenant.jobs()
        asked.clear()
        yield tenant, sandbox


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


@pytest.fixture
async def scripted_tenant(graph: ScriptedGraph, time: FakeTime) -> AsyncIterator[Tenant]:
    """A tenant with one HR job; what its directory and log hold is up to the test."""
    graph.on("/servicePrincipals", page({"id": "s", "displayName": "Workday to Active Directory"}))
    job = {"id": "j", "templateId": "x", "status": {"code": "Active"}}
    graph.on("/servicePrincipals/s/synchronization/jobs", Reply({"value": [job]}))
    graph.on("/servicePrincipals/s/synchronization/jobs/j", Reply(job))
    graph.on("/servicePrincipals/s/synchronization/jobs/j/schema", Reply({"id": "j"}))
    async with Tenant.open(
        graph.url,
        Badge(),
        clock=time.clock,
        sleep=time.sleep,
        monotonic=time.monotonic,
        quota=Quota(10**6, monotonic=time.monotonic),
        on_demand=True,
    ) as opened:
        yield opened

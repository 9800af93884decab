"""Reading the provisioning agents on the beta endpoint."""

from __future__ import annotations

import pytest

from diagnosis.agents import Agent
from graph.agents import PATH, Agents
from graph.client import GraphClient
from graph.errors import NotPermitted
from tests.graph.conftest import Bench
from tests.support.scripted_graph import failure, page


@pytest.fixture
def agents(bench: Bench) -> Agents:
    transport = bench.client._transport  # noqa: SLF001  # the same line to the scripted Graph
    return Agents(GraphClient(transport, bench.graph.url, version="beta"), monotonic=bench.time.monotonic)


def sent(name: str, status: object, *kinds: str) -> dict[str, object]:
    return {
        "id": name.lower(),
        "machineName": name,
        "status": status,
        "supportedPublishingTypes": list(kinds),
    }


async def test_states(bench: Bench, agents: Agents) -> None:
    """Agents come by name, each active, inactive or unknown; those for other purposes are left out."""
    bench.graph.on(
        PATH,
        page(
            sent("DC2", "Inactive"),
            sent("DC1", "active", "provisioning", "authentication"),
            sent("DC3", "unknownFutureValue", "provisioning"),
            sent("DC4", None),
            sent("PROXY", "inactive", "applicationProxy"),
            sent("DC1", "active"),
        ),
    )

    assert await agents.read() == (
        Agent("DC1", active=True),
        Agent("DC2", active=False),
        Agent("DC3", active=None),
        Agent("DC4", active=None),
    )
    assert bench.graph.seen[0].raw == f"/beta{PATH}"
    assert bench.asked == ["provisioning_agents"]


async def test_remembered_for_a_minute(bench: Bench, agents: Agents) -> None:
    """Within a minute Graph is asked once; an empty list is an answer."""
    bench.graph.on(PATH, page())

    for seconds in (0, 59, 2):
        bench.time.passed += seconds
        assert await agents.read() == ()

    assert len(bench.asked) == 2
    await agents.aclose()


async def test_a_refusal_is_remembered(bench: Bench, agents: Agents) -> None:
    """Who may not read them hears which permission it takes, and asks once a minute."""
    bench.graph.on(PATH, failure(403))

    for _time in range(2):
        with pytest.raises(NotPermitted) as caught:
            await agents.read()
        assert caught.value.permission == "OnPremisesPublishingProfiles.ReadWrite.All"
    assert len(bench.graph.seen) == 1

"""Reading the links that the service stores, by known ids, on the beta endpoint."""

from __future__ import annotations

import pytest

from diagnosis.connections import ObjectConnection
from graph.client import GraphClient
from graph.connections import MOST, ObjectConnections, Wanted, path
from graph.errors import NotPermitted, NotThere, Unreachable
from tests.graph.conftest import Bench
from tests.support.evidence import job
from tests.support.scripted_graph import Reply, failure

JOB = job(id="Workday.t/x", service_principal_id="s")
BY_RECORD, BY_ACCOUNT = Wanted(JOB, "21451"), Wanted(JOB, "CN=Jane Doe,DC=contoso")
LINK = {
    "@odata.type": "#microsoft.graph.objectConnection",
    "objectId": "21451",
    "sourceAnchor": "21451",
    "targetAnchor": "a1",
    "displayName": "Jane Doe",
    "objectTypeName": "User",
}


@pytest.fixture
def connections(bench: Bench) -> ObjectConnections:
    transport = bench.client._transport  # noqa: SLF001  # the same line to the scripted Graph
    return ObjectConnections(GraphClient(transport, bench.graph.url, version="beta"))


async def test_one_batch_on_beta(bench: Bench, connections: ObjectConnections) -> None:
    """All ids go in one batch to the beta endpoint, escaped, and only ever as GET."""
    bench.graph.on(path(BY_RECORD), Reply(LINK))

    found = await connections.read([BY_RECORD, BY_ACCOUNT])

    assert found == (ObjectConnection(JOB.id, "21451", "21451", "a1", "Jane Doe"),)
    (sent, *_parts) = bench.graph.seen
    assert sent.raw == "/beta/$batch"
    assert isinstance(sent.body, dict)
    assert [(part["method"], part["url"]) for part in sent.body["requests"]] == [
        ("GET", f"/servicePrincipals/s/synchronization/jobs/Workday.t%2Fx/objectConnections/{name}")
        for name in ("21451", "CN%3DJane%20Doe%2CDC%3Dcontoso")
    ]
    assert bench.asked == ["object_connections"] * 2


@pytest.mark.parametrize("sent", [{}, {**LINK, "displayName": None, "targetAnchor": None}])
async def test_whatever_is_missing(
    bench: Bench, connections: ObjectConnections, sent: dict[str, object]
) -> None:
    """A property that is null or not sent is an empty text."""
    bench.graph.on(path(BY_RECORD), Reply(sent))

    (found,) = await connections.read([BY_RECORD])

    assert (found.target_anchor, found.display_name) == ("", "")


async def test_no_link(connections: ObjectConnections) -> None:
    """Where no id has a link, that is `NotThere`."""
    with pytest.raises(NotThere):
        await connections.read([BY_RECORD, BY_ACCOUNT])


async def test_a_refusal(bench: Bench, connections: ObjectConnections) -> None:
    """A refusal names the permission that reads links, and stands before a link that is missing."""
    bench.graph.on(path(BY_ACCOUNT), failure(403))

    with pytest.raises(NotPermitted) as caught:
        await connections.read([BY_RECORD, BY_ACCOUNT])

    assert caught.value.permission == "SynchronizationMetadata.Read.All"


async def test_a_batch_that_fails(bench: Bench, connections: ObjectConnections) -> None:
    """A batch that is not answered raises for all of it."""
    bench.graph.rules.append(lambda _seen: failure(503))
    bench.graph.queue += []

    with pytest.raises(Unreachable):
        await connections.read([BY_RECORD])


async def test_never_too_many(bench: Bench, connections: ObjectConnections) -> None:
    """However many are wanted, one batch is all."""
    with pytest.raises(NotThere):
        await connections.read([Wanted(JOB, str(number)) for number in range(40)])

    assert len(bench.asked) == MOST

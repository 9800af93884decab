"""The operator's port: alive, ready, numbers."""

from dataclasses import replace

import httpx

from bot.clouds import PUBLIC
from bot.credentials import FixedToken
from graph.errors import NotPermitted
from tests.bot.conftest import Start
from tests.bot.test_sign_in import SIGNED
from tests.support.idp import IdentityProvider


async def test_alive_and_ready(start: Start) -> None:
    """A running host is alive and ready; a failing Graph is shown but not required."""

    async def no_graph() -> None:
        raise NotPermitted(permission="Synchronization.Read.All")

    async with start(graph_check=no_graph) as running, httpx.AsyncClient(trust_env=False) as http:
        assert (await http.get(f"{running.ops}/healthz")).json() == {"alive": True}
        ready = await http.get(f"{running.ops}/readyz")
        assert (ready.status_code, ready.json()) == (
            200,
            {"ready": True, "storage": "ok", "graph": "failing"},
        )


async def test_not_ready_without_storage(start: Start) -> None:
    """A host that can't read its storage is not ready."""

    async def broken() -> None:
        raise OSError("disk on fire")

    async with start() as running, httpx.AsyncClient(trust_env=False) as http:
        running.host.required["storage"] = broken
        ready = await http.get(f"{running.ops}/readyz")
        assert (ready.status_code, ready.json()["storage"]) == (503, "failing")


async def test_ready_needs_the_signing_keys(start: Start) -> None:
    """With sign-in required, readiness includes the keys that tokens are checked with."""
    async with IdentityProvider() as idp:
        cloud = replace(PUBLIC, signing_keys=idp.metadata_url)
        idp.down = True
        async with (
            start(settings=SIGNED, cloud=cloud, tokens=FixedToken("t")) as running,
            httpx.AsyncClient(trust_env=False) as http,
        ):
            assert (await http.get(f"{running.ops}/readyz")).status_code == 503
            idp.down = False
            ready = await http.get(f"{running.ops}/readyz")
            assert (ready.status_code, ready.json()["signing_keys"]) == (200, "ok")


async def test_numbers(start: Start) -> None:
    """Turns, resends, refusals and the connector's answers are counted; made-up kinds are not."""
    async with start() as running, httpx.AsyncClient(trust_env=False) as http:
        message = running.teams.activity("message", text="hello")
        await running.teams.post(message)
        await running.teams.post(message)
        await running.teams.execute("recheck")
        await running.teams.post(b"{")
        await running.teams.post({**message, "type": "invented-kind", "id": "1"})
        await running.teams.post({**message, "serviceUrl": "https://evil.example/"})
        text = (await http.get(f"{running.ops}/metrics")).text
    for line in (
        'bot_turns_total{kind="message",result="answered"} 1.0',
        'bot_turns_total{kind="message",result="again"} 1.0',
        'bot_turns_total{kind="invoke",result="answered"} 1.0',
        'bot_turns_total{kind="other",result="malformed"} 1.0',
        'bot_turns_total{kind="other",result="refused"} 1.0',
        'bot_connector_requests_total{status="201"} 1.0',
        'bot_turn_seconds_count{kind="message"} 2.0',
    ):
        assert line in text
    assert "invented-kind" not in text


async def test_the_two_ports_are_apart(start: Start) -> None:
    """What is for operators is not served where Teams posts."""
    async with start() as running, httpx.AsyncClient(trust_env=False) as http:
        for path in ("healthz", "readyz", "metrics"):
            assert (await http.get(f"{running.url}/{path}")).status_code == 404

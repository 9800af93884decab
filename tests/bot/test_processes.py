"""Two processes on one database: turns of a conversation wait for each other, and none is handled twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from uuid import uuid4

import pytest
from botbuilder.core import TurnContext

from bot.host import Host
from bot.settings import load_settings
from bot.state import ConversationMemory
from store.database import Database
from store.state import StateStorage
from tests.support.connector import RecordingConnector
from tests.support.databases import PostgresServer
from tests.support.teams import CONTOSO, TeamsClient


@asynccontextmanager
async def two(url: str) -> AsyncIterator[tuple[TeamsClient, TeamsClient]]:
    """The same person's client in front of each of two hosts that count the turns of a conversation."""
    async with AsyncExitStack() as stack:
        connector = await stack.enter_async_context(RecordingConnector())
        clients = []
        for _process in range(2):
            database = Database.at(url)
            memory = ConversationMemory(StateStorage(database))
            counted = memory.property("count")

            async def count(context: TurnContext, counted=counted) -> None:  # type: ignore[no-untyped-def]
                number = int(await counted.get(context) or 0) + 1
                await asyncio.sleep(0)
                await counted.set(context, number)
                await context.send_activity(str(number))

            given = {"bot_auth": "anonymous", "allowed_tenants_given": CONTOSO, "database_url": url}
            host = Host(load_settings(env_file=None, **given), database, count, memory=memory)
            address = await stack.enter_async_context(host.listening(port=0, ops_port=0))
            clients.append(await stack.enter_async_context(TeamsClient(address.bot, connector)))
        yield clients[0], clients[1]


@pytest.fixture
async def shared(postgresql: PostgresServer) -> AsyncIterator[str]:
    """An empty database that processes can share; a SQLite file is for one."""
    name = f"test_{uuid4().hex}"
    await postgresql.run(f"CREATE DATABASE {name}")
    yield postgresql.url(name)
    await postgresql.run(f"DROP DATABASE {name} WITH (FORCE)")


async def test_turns_of_a_conversation_wait_for_each_other(shared: str) -> None:
    """Ten messages at once, five to each process, are counted to ten."""
    async with two(shared) as (first, second):
        said = [client.say("hello") for _ in range(5) for client in (first, second)]
        answers = await asyncio.gather(*said)
        assert {answer.status for answer in answers} == {200}
        assert sorted(int(sent.text) for sent in first.connector.sent) == list(range(1, 11))


async def test_what_comes_again_at_the_other_process_is_not_handled_twice(shared: str) -> None:
    """What Teams sends again, and a load balancer gives to the other process, is answered as before."""
    async with two(shared) as (first, second):
        activity = first.message("hello")
        await asyncio.gather(first.post(activity), second.post(activity))
        await second.post(activity)
        assert [sent.text for sent in first.connector.sent] == ["1"]

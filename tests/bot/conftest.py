"""A running host with a small `on_turn`, a recording connector and a Teams client in front of it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from botbuilder.core import TurnContext
from botbuilder.schema import Activity

from bot.host import Host, answer_invoke, card_attachment, card_body
from bot.settings import load_settings
from store.database import Database
from tests.support.connector import RecordingConnector
from tests.support.teams import CONTOSO, TeamsClient
from tests.support.webhook import Receiver, receiving

CARD = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "hello"}]}


async def echo(context: TurnContext) -> None:
    """Says a message back, sends a card for "card", answers clicks with a card, fails for "fail"."""
    activity = context.activity
    if activity.type == "invoke" and activity.name == "adaptiveCard/action":
        verb = activity.value["action"]["verb"]
        if verb == "fail":
            raise RuntimeError("asked to fail")
        if verb != "unknown":
            await answer_invoke(context, card_body(CARD))
    elif activity.type == "message" and activity.text == "fail":
        raise PermissionError("asked to fail")
    elif activity.type == "message" and activity.text == "card":
        await context.send_activity(Activity(type="message", attachments=[card_attachment(CARD)]))
    elif activity.type == "message":
        await context.send_activity(f"echo {activity.text or activity.value}")


async def no_wait(_: float) -> None:
    """A sleep that does not wait."""


@dataclass
class Running:
    """What a test talks to."""

    host: Host
    teams: TeamsClient
    connector: RecordingConnector
    url: str
    ops: str


Start = Callable[..., AbstractAsyncContextManager[Running]]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Starts an anonymous host: `async with start(on_turn) as running`; keywords go to `Host`."""

    @asynccontextmanager
    async def run(
        on_turn: Any = echo, *, settings: dict[str, Any] | None = None, **more: Any
    ) -> AsyncIterator[Running]:
        url = f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"
        given = {"bot_auth": "anonymous", "allowed_tenants_given": CONTOSO, "database_url": url} | (
            settings or {}
        )
        host = Host(
            load_settings(env_file=None, **given), Database.at(url), on_turn, **{"sleep": no_wait} | more
        )
        async with (
            RecordingConnector() as connector,
            host.listening(port=0, ops_port=0) as address,
            TeamsClient(address.bot, connector) as teams,
        ):
            yield Running(host, teams, connector, address.bot, address.ops)

    return run


@pytest.fixture
async def running(start: Start) -> AsyncIterator[Running]:
    """An echoing host."""
    async with start() as started:
        yield started


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A receiver that listens on this machine."""
    async with receiving() as one:
        yield one

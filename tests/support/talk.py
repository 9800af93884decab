"""The whole bot for a conversation test: sandbox, host, recording connector, Teams client; all loopback."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.app import Bot, create_bot
from bot.clock import utc_now
from bot.follow_up import FollowUp
from bot.host import Host
from bot.settings import load_settings
from followup.relaying import Cases
from graph.quota import Quota
from sandbox.people import HELPDESK_GROUP_ID, TENANT_ID
from sandbox.server import Options, Sandbox
from sandbox.server import running as sandbox_running
from tests.support.connector import RecordingConnector, Sent
from tests.support.teams import TeamsClient, TeamsUser

ALEX = TeamsUser("Alex Wilber", "c0117050-7e4a-4a1e-8f00-0000000000a1")
"""In the helpdesk group."""
ADELE = TeamsUser("Adele Vance", "c0117050-7e4a-4a1e-8f00-0000000000a3")
"""An employee who is not."""


@dataclass(slots=True)
class Talking:
    """A conversation under way."""

    sandbox: Sandbox
    host: Host
    connector: RecordingConnector
    teams: TeamsClient
    bot_url: str
    follow_up: FollowUp
    bot: Bot

    async def ask(self, words: str) -> list[Sent]:
        """Say something and return what the bot sent in answer."""
        before = len(self.teams.sent)
        answer = await self.teams.say(words)
        assert answer.status in (200, 201, 202), answer
        await self.host.tasks.idle()
        return self.teams.sent[before:]

    async def card(self, words: str) -> Mapping[str, Any]:
        """Say something and return the one card that came."""
        sent = await self.ask(words)
        assert len(sent) == 1, [item.activity for item in sent]
        assert sent[0].card is not None, sent[0].activity
        return sent[0].card

    @asynccontextmanager
    async def as_user(
        self, user: TeamsUser, *, channel: bool = False, locale: str = "en-US"
    ) -> AsyncIterator[Talking]:
        """The same bot, talked to by somebody else or elsewhere."""
        async with TeamsClient(
            self.bot_url, self.connector, user=user, tenant=TENANT_ID, channel=channel, locale=locale
        ) as teams:
            yield replace(self, teams=teams)


@asynccontextmanager
async def talking(
    folder: Path,
    *,
    user: TeamsUser = ALEX,
    channel: bool = False,
    options: Options | None = None,
    quota: Quota | None = None,
    answer_within: float = 30.0,
    clock: Callable[[], datetime] = utc_now,
    follows_up: bool = True,
    cases: Cases | None = None,
    **settings: Any,
) -> AsyncIterator[Talking]:
    """A bot in front of a fresh sandbox; `settings` by their names in the environment.

    `answer_within` is longer than in Teams, as a busy machine may be slow; tests of slowness set it. Without
    `follows_up`, what the outbox holds is sent only when a test says so.
    """
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(sandbox_running(options=options or Options(throttle=False)))
        connector = await stack.enter_async_context(RecordingConnector())
        bot = create_bot(
            load_settings(
                env_file=None,
                **{
                    "BOT_AUTH": "anonymous",
                    "GRAPH_BASE_URL": sandbox.url,
                    "GRAPH_TOKEN": "test",
                    "HELPDESK_GROUP_IDS": HELPDESK_GROUP_ID,
                    "ALLOWED_TENANTS": TENANT_ID,
                    "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'bot.db'}",
                    "RECHECK_COOLDOWN_SECONDS": 0,
                    **settings,
                },
            ),
            clock=clock,
            follows_up=follows_up,
            cases=cases,
            answer_within=answer_within,
            # Graph's limit on the log is tested by itself; here people would only wait for it.
            quota=quota or Quota(1000, 1.0, monotonic=time.monotonic),
        )
        host = bot.host
        address = await stack.enter_async_context(host.listening(port=0, ops_port=0))
        teams = await stack.enter_async_context(
            TeamsClient(address.bot, connector, user=user, tenant=TENANT_ID, channel=channel)
        )
        yield Talking(sandbox, host, connector, teams, address.bot, bot.follow_up, bot)


def strings(node: object) -> list[str]:
    """Every text a reader sees in a card: no ids, no data, no fallbacks."""
    if isinstance(node, Mapping):
        shown = [
            value
            for key, value in node.items()
            if key in ("text", "title", "value", "label") and isinstance(value, str)
        ]
        inner = [
            text
            for key, value in node.items()
            if key not in ("data", "fallback", "fallbackText", "speak", "refresh")
            for text in strings(value)
            if not isinstance(value, str)
        ]
        return shown + inner
    if isinstance(node, list):
        return [text for item in node for text in strings(item)]
    return []


def words_of(card: Mapping[str, Any]) -> str:
    """A card's texts, a line each."""
    return "\n".join(strings(card))


def buttons_of(card: object) -> dict[str, Mapping[str, Any]]:
    """The card's Action.Execute and Action.OpenUrl buttons by title."""
    found: dict[str, Mapping[str, Any]] = {}
    if isinstance(card, Mapping):
        if str(card.get("type", "")).startswith("Action."):
            found[str(card.get("title"))] = card
        for key, value in card.items():
            if key != "fallback":
                found |= buttons_of(value)
    elif isinstance(card, list):
        for item in card:
            found |= buttons_of(item)
    return found


def causes_of(card: object) -> list[str]:
    """The cause ids of a diagnosis card's findings, in their order."""
    if isinstance(card, Mapping):
        own = str(card.get("id", ""))
        here = [own.removeprefix("cause:")] if own.startswith("cause:") else []
        return here + [cause for value in card.values() for cause in causes_of(value)]
    if isinstance(card, list):
        return [cause for item in card for cause in causes_of(item)]
    return []

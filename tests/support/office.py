"""A bot with a helpdesk's channel in front of a sandbox, all on one clock that a test moves."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from prometheus_client import CollectorRegistry

from bot.app import Bot, create_bot
from bot.running.asked_book import AskedBook
from bot.running.log_copy import LogCopy
from bot.running.parts import Beside, Channels, Running
from bot.settings import load_settings
from bot.tenant import answers_for, open_tenant
from dialogs.answers import Answers
from graph.tenant import Tenant
from sandbox.people import HELPDESK_GROUP_ID, TENANT_ID
from sandbox.scenarios.scenario import Scenario
from sandbox.server import Options, Sandbox
from sandbox.server import running as sandbox_running
from store.asked import AskedStore
from store.contacts import channel_key
from store.events import Events, Window
from store.log_numbers import LogCounts
from store.log_rows import LogRow
from tests.support.connector import RecordingConnector, Sent
from tests.support.talk import ADELE, ALEX
from tests.support.teams import TeamsClient, TeamsUser

START = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
"""A Monday, 07:00 in Berlin."""
CHANNEL = channel_key("19:operations@thread.tacv2")


class Clock:
    """A clock that a test moves."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **span: float) -> None:
        """Time passes: `go_on(minutes=5)`."""
        self.now += timedelta(**span)


@dataclass(slots=True)
class Office:
    """One process of the bot, and the world around it."""

    clock: Clock
    sandbox: Sandbox
    connector: RecordingConnector
    bot: Bot
    running: Running
    answers: Answers
    asked: AskedStore
    tenant: Tenant
    events: Events
    address: str

    async def told(self, **later: float) -> list[Sent]:
        """Time passes and the process looks; what the bot sent then."""
        self.clock.go_on(**later)
        await self.running.run_once()
        return await self.delivered()

    async def delivered(self) -> list[Sent]:
        """What the bot sends of what waits in the outbox."""
        before = len(self.connector.sent)
        await self.bot.follow_up.sender.run_once()
        return self.connector.sent[before:]

    def client(self, user: TeamsUser = ALEX, *, channel: bool = False) -> TeamsClient:
        """Somebody in Teams: ALEX is helpdesk, ADELE is not."""
        return TeamsClient(self.address, self.connector, user=user, tenant=TENANT_ID, channel=channel)

    async def copy_log(self, days: float = 14) -> None:
        """Has all rows of the last days in the copy of the log."""
        tail, now = self.tenant.tail(), self.clock.now
        assert tail is not None
        begins = now - timedelta(days=days)
        for job in await self.tenant.jobs():
            async for page in tail.pages(job.id, begins, now):
                await self.events.add([LogRow(job.id, event) for event in page])
            await self.events.move(Window(job.id, now, now, now, begins))

    async def says(self, words: str, user: TeamsUser = ALEX) -> Mapping[str, Any]:
        """Somebody writes to the bot; the last card of the answer."""
        async with self.client(user) as teams:
            await teams.say(words)
            await self.bot.host.tasks.idle()
            card = teams.sent[-1].card
        await self.bot.running.book.write()
        assert card is not None
        return card


@asynccontextmanager
async def office(
    folder: Path,
    *,
    scenario: str | Scenario = "healthy",
    database: str | None = None,
    beside: Beside | None = None,
    channels: Channels | None = None,
    **settings: Any,
) -> AsyncIterator[Office]:
    """The bot, met in the helpdesk's channel, at 07:00 in Berlin. Nothing runs by itself."""
    clock = Clock()
    async with AsyncExitStack() as stack:
        options = Options(scenario, throttle=False)
        sandbox = await stack.enter_async_context(sandbox_running(options=options, clock=clock))
        connector = await stack.enter_async_context(RecordingConnector())
        read = load_settings(
            env_file=None,
            **{
                "BOT_AUTH": "anonymous",
                "GRAPH_BASE_URL": sandbox.url,
                "GRAPH_TOKEN": "test",
                "HELPDESK_GROUP_IDS": HELPDESK_GROUP_ID,
                "ALLOWED_TENANTS": TENANT_ID,
                "DATABASE_URL": database or f"sqlite+aiosqlite:///{folder / 'bot.db'}",
                "TIME_ZONE": "Europe/Berlin",
                "RECHECK_COOLDOWN_SECONDS": 0,
                **settings,
            },
        )
        bot = create_bot(read, clock=clock, follows_up=False, answer_within=30.0)
        address = await stack.enter_async_context(bot.host.listening(port=0, ops_port=0))
        tenant = await stack.enter_async_context(open_tenant(read, clock=clock))
        asked = AskedStore(bot.host.database, clock=clock)
        book = AskedBook(asked)
        answers = answers_for(read, tenant, on_diagnosis=book.answered)
        of_log = bot.host.database.of_log()
        await of_log.prepare()
        stack.push_async_callback(of_log.close)
        events = Events(of_log, clock=clock)
        copy = LogCopy(events, LogCounts(of_log), clock=clock).parts()
        running = Running(
            settings=read,
            database=bot.host.database,
            follow_up=bot.follow_up,
            tenant=tenant,
            answers=answers,
            book=book,
            channels=channels or Channels(helpdesk=CHANNEL),
            beside=beside or Beside(copy=copy),
            clock=clock,
            registry=CollectorRegistry(),
        )
        made = Office(clock, sandbox, connector, bot, running, answers, asked, tenant, events, address.bot)
        async with made.client(channel=True) as teams:
            await teams.say("help")
            await bot.host.tasks.idle()
        yield made


__all__ = ["ADELE", "ALEX", "CHANNEL", "START", "Clock", "Office", "office"]

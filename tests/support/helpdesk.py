"""Several people and the helpdesk's channel around one bot that may be started anew between any two steps."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.app import Bot, create_bot
from bot.sending.pace import Pace
from bot.settings import load_settings
from graph.quota import Quota
from sandbox.people import (
    ADELE_VANCE_ID,
    ALEX_WILBER_ID,
    HELPDESK_GROUP_ID,
    ISAIAH_LANGER_ID,
    MEGAN_BOWEN_ID,
    TENANT_ID,
)
from sandbox.server import Options, Sandbox
from sandbox.server import running as sandbox_running
from store.case import Case, Entry
from store.cases import CaseStore
from tests.support.connector import RecordingConnector, Sent
from tests.support.talk import buttons_of, words_of
from tests.support.teams import Answer, TeamsClient, TeamsUser

CHANNEL = "19:operations@thread.tacv2"
ALEX = TeamsUser("Alex Wilber", ALEX_WILBER_ID)
MEGAN = TeamsUser("Megan Bowen", MEGAN_BOWEN_ID)
"""Both are in the helpdesk."""
ADELE = TeamsUser("Adele Vance", ADELE_VANCE_ID)
ISAIAH = TeamsUser("Isaiah Langer", ISAIAH_LANGER_ID)


@dataclass
class Office:
    """The tenant, the channel that records, the database; and the bot as it runs now."""

    sandbox: Sandbox
    connector: RecordingConnector
    settings: Mapping[str, Any]
    restarts: bool = False
    """Whether the bot is started anew before each step."""
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    bot: Bot = field(init=False)
    url: str = field(init=False)
    _running: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def start(self) -> None:
        """A bot on this database; the outbox is emptied only by `settle`, as fast as it can be."""
        self.bot = create_bot(
            load_settings(env_file=None, **self.settings),
            clock=lambda: self.now,
            quota=Quota(1000, 1.0, monotonic=time.monotonic),
            follows_up=False,
        )
        self.bot.follow_up.sender._pace = Pace(monotonic=lambda: 0.0, overall=1e9, windows=((1.0, 10**6),))  # noqa: SLF001  # Teams' pace is tested by itself
        self._running = AsyncExitStack()
        address = await self._running.enter_async_context(self.bot.host.listening(port=0, ops_port=0))
        self.url = address.bot

    async def stop(self) -> None:
        """The bot ends."""
        await self._running.aclose()

    async def _step(self) -> None:
        if self.restarts:
            await self.stop()
            await self.start()

    @property
    def store(self) -> CaseStore:
        """The cases, past the bot."""
        return CaseStore(self.bot.host.database, clock=lambda: self.now)

    async def case(self, number: int = 1001) -> Case:
        """A case as it is now."""
        found = await self.store.numbered(number)
        assert found is not None
        return found

    async def history(self, number: int = 1001) -> tuple[Entry, ...]:
        """Its history."""
        return await self.store.history((await self.case(number)).id)

    async def settle(self) -> list[Sent]:
        """Everything that is to be told goes out; what that was."""
        await self._step()
        before = len(self.connector.sent)
        await self.bot.host.tasks.idle()
        await self.bot.follow_up.sender.run_once()
        return self.connector.sent[before:]

    async def say(self, user: TeamsUser, words: str, *, thread: str | None = None) -> list[Sent]:
        """Somebody types something; what the bot answers at once."""
        await self._step()
        before = len(self.connector.sent)
        async with self.client(user, thread) as teams:
            answer = await teams.say(words)
            assert answer.status in (200, 201, 202), answer
        await self.bot.host.tasks.idle()
        return self.connector.sent[before:]

    async def install_in_channel(self) -> None:
        """The app is added to the team."""
        async with self.client(ALEX, CHANNEL) as teams:
            await teams.install()
        await self.bot.host.tasks.idle()

    async def press(
        self, user: TeamsUser, sent: Sent, title: str, *, submit: bool = False, **inputs: Any
    ) -> Answer:
        """Somebody presses a button of a message as it is now, with the form filled in."""
        shown = self.now_shows(sent)
        assert shown.card is not None
        return await self.press_on(user, shown, shown.card, title, submit=submit, **inputs)

    async def press_on(
        self,
        user: TeamsUser,
        sent: Sent,
        card: Mapping[str, Any],
        title: str,
        *,
        submit: bool = False,
        **inputs: Any,
    ) -> Answer:
        """The same on a card that one person alone sees in the place of a message."""
        await self._step()
        button = next(found for name, found in buttons_of(card).items() if title in name)
        data = {**button["data"], **inputs}
        place = sent.conversation
        thread = f"{CHANNEL};messageid={sent.id}" if place.startswith("19:") else None
        async with self.client(user, thread) as teams:
            if submit:
                answer = await teams.submit(data, reply_to=sent.id)
            else:
                answer = await teams.execute(button["verb"], data, reply_to=sent.id)
        await self.bot.host.tasks.idle()
        return answer

    def now_shows(self, sent: Sent) -> Sent:
        """What a message shows now."""
        return next(one for one in reversed(self.connector.sent) if one.id == sent.id)

    @asynccontextmanager
    async def client(self, user: TeamsUser, thread: str | None) -> AsyncIterator[TeamsClient]:
        """Somebody in their own chat, or in a thread of the channel."""
        async with TeamsClient(
            self.url,
            self.connector,
            user=user,
            tenant=TENANT_ID,
            channel=thread is not None,
            conversation=thread,
        ) as teams:
            yield teams

    def later(self, **by: float) -> None:
        """Time goes on."""
        self.now += timedelta(**by)


@asynccontextmanager
async def office(database_url: str, *, restarts: bool = False, **settings: Any) -> AsyncIterator[Office]:
    """The bot with a channel of the helpdesk, in front of a fresh tenant."""
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(sandbox_running(options=Options(throttle=False)))
        connector = await stack.enter_async_context(RecordingConnector())
        given = {
            "BOT_AUTH": "anonymous",
            "GRAPH_BASE_URL": sandbox.url,
            "GRAPH_TOKEN": "test",
            "HELPDESK_GROUP_IDS": HELPDESK_GROUP_ID,
            "HELPDESK_CHANNEL": CHANNEL,
            "ALLOWED_TENANTS": TENANT_ID,
            "DATABASE_URL": database_url,
            "RECHECK_COOLDOWN_SECONDS": 0,
            **settings,
        }
        desk = Office(sandbox, connector, given, restarts)
        await desk.start()
        stack.push_async_callback(desk.stop)
        await desk.install_in_channel()
        for user in (ADELE, ALEX, MEGAN):
            await desk.say(user, "hello")
        connector.everything.clear()
        yield desk


def text_of(answer: Answer) -> str:
    """The line that a press was answered with."""
    assert answer.body["type"] == "application/vnd.microsoft.activity.message", answer.body
    return str(answer.body["value"])


JANE = "pass 21451 to the helpdesk"
IN_CHANNEL = "19:"


def all_cards(desk: Office) -> list[Mapping[str, Any]]:
    """Every card that was sent."""
    return [sent.card for sent in desk.connector.sent if sent.card is not None]


async def escalated(desk: Office, words: str = JANE, **inputs: str) -> tuple[Sent, Sent]:
    """Adele asks the helpdesk: the message of her receipt, and that of the card in the channel."""
    (form,) = await desk.say(ADELE, words)
    inputs = {"urgency": "normal", "note": ""} | inputs
    answer = await desk.press(ADELE, form, "Send to the helpdesk", **inputs)
    assert any(line in text_of(answer) for line in ("with the helpdesk now", "One moment")), answer
    sent = await desk.settle()
    return form, next(one for one in sent if one.conversation.startswith(IN_CHANNEL))


def shows(desk: Office, sent: Sent) -> str:
    """The texts of a message as it is now."""
    return words_of(desk.now_shows(sent).card or {})


def to(sent: list[Sent], user_or_channel: str) -> list[Sent]:
    """New messages for somebody: no updates."""
    return [one for one in sent if one.method == "POST" and user_or_channel in one.conversation]

"""Sending what nobody waits for: what Teams answers decides whether it goes again, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from sqlalchemy.exc import OperationalError

from bot.connector import Connectors
from bot.sending.deliveries import Deliveries
from bot.sending.pace import OVERALL, Pace
from bot.sending.sender import Outgoing, Sender
from store.contacts import Contact, Contacts
from store.database import Database
from store.messages import Messages
from store.outbox import Notice, Outbox
from tests.support.connector import RecordingConnector, Sent


@dataclass
class Time:
    """A clock that only sleeping moves."""

    now: datetime = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    slept: float = 0.0

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self.slept

    async def sleep(self, seconds: float) -> None:
        """Time goes on."""
        self.slept += seconds
        self.now += timedelta(seconds=seconds)
        await asyncio.sleep(0)


@dataclass
class Cards:
    """Renders a notice as a card that says its number, and keeps what became of each."""

    arrived: list[str] = field(default_factory=list)
    unreached: list[str] = field(default_factory=list)
    silent: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)

    async def render(self, notice: Notice, contact: Contact) -> Outgoing | None:
        if notice.about in self.broken:
            raise RuntimeError("asked to break")
        if notice.about in self.silent:
            return None
        body = [{"type": "TextBlock", "text": notice.about}]
        card = {"type": "AdaptiveCard", "version": "1.5", "body": body}
        return Outgoing(card, delete=bool(notice.data.get("delete")))

    async def delivered(self, notice: Notice) -> None:
        self.arrived.append(notice.about)

    async def unreachable(self, notice: Notice) -> None:
        self.unreached.append(notice.about)


class Office:
    """A sender with everything around it."""

    def __init__(
        self, database: Database, connector: RecordingConnector, http: aiohttp.ClientSession
    ) -> None:
        self.time, self.cards, self.connector = Time(), Cards(), connector
        self.outbox = Outbox(database, clock=self.time)
        self.contacts = Contacts(database, clock=self.time)
        self.messages = Messages(database, clock=self.time)
        connectors = Connectors(
            session=lambda: http, tokens=None, hosts=("127.0.0.1",), sleep=self.time.sleep
        )
        self.deliveries = Deliveries(connectors)
        self.sender = Sender(
            database,
            self.outbox,
            self.contacts,
            self.messages,
            self.deliveries,
            {"watch": self.cards},
            holder="test",
            pace=Pace(monotonic=self.time.monotonic),
            sleep=self.time.sleep,
            monotonic=self.time.monotonic,
        )

    async def met(self, *people: str) -> None:
        """People whom the bot has heard of."""
        for name in people:
            conversation = {"id": f"a:{name}", "conversationType": "personal"}
            reference = {
                "serviceUrl": self.connector.url, "channelId": "msteams", "conversation": conversation,
                "bot": {"id": "28:b"}, "user": {"id": f"29:{name}"},
            }  # fmt: skip
            await self.contacts.note(Contact(f"user:{name}", reference))

    async def tell(self, name: str, *numbers: int, message: str | None = None, **data: object) -> None:
        """Notices to one person."""
        await self.outbox.add(
            *(Notice("watch", f"user:{name}", f"watch:{number}", data, message) for number in numbers)
        )

    async def later(self, seconds: float) -> int:
        """Time passes, and the sender looks."""
        await self.time.sleep(seconds)
        return await self.sender.run_once()


def said(sent: Sent) -> tuple[str, str]:
    """How a message went, and what it says."""
    assert sent.card is not None
    return sent.method, sent.card["body"][0]["text"]


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    """A sender that has met Ann and Bob."""
    async with RecordingConnector() as connector, aiohttp.ClientSession() as http:
        office = Office(database, connector, http)
        await office.met("ann", "bob")
        yield office


async def test_a_notice_arrives_and_is_gone(office: Office) -> None:
    """What is in the outbox is posted where the person was last heard, once."""
    await office.tell("ann", 1)
    assert await office.sender.run_once() == 1
    (sent,) = office.connector.sent
    assert (sent.conversation, said(sent)) == ("a:ann", ("POST", "watch:1"))
    assert (office.cards.arrived, await office.outbox.waiting()) == (["watch:1"], 0)
    assert await office.sender.run_once() == 0


async def test_a_message_with_a_key_is_updated(office: Office) -> None:
    """The second notice of one message replaces the first one's card; a deletion takes it away."""
    await office.tell("ann", 1, message="case:1:receipt")
    await office.tell("ann", 2, message="case:1:receipt")
    await office.tell("ann", 3, message="case:1:receipt", delete=True)
    await office.sender.run_once()
    first, second, third = office.connector.sent
    assert [said(first), said(second)] == [("POST", "watch:1"), ("PUT", "watch:2")]
    assert (second.id, third.method, third.id) == (first.id, "DELETE", first.id)


async def test_a_message_that_is_gone_is_posted_anew(office: Office) -> None:
    """Where Teams does not know the message any more (404), a new one takes its place."""
    await office.tell("ann", 1, message="case:1:receipt")
    await office.sender.run_once()
    office.connector.fail(404)
    await office.tell("ann", 2, message="case:1:receipt")
    await office.sender.run_once()
    first, second = office.connector.sent
    assert said(second) == ("POST", "watch:2")
    await office.tell("ann", 3, message="case:1:receipt")
    await office.sender.run_once()
    assert office.connector.sent[2].id == second.id != first.id


async def test_a_blocked_chat_gets_nothing_more(office: Office) -> None:
    """After a 403 nothing is sent there, and whoever sends hears of it, until the person is heard again."""
    office.connector.fail(403)
    await office.tell("ann", 1, 2)
    await office.sender.run_once()
    assert (office.connector.sent, office.cards.unreached) == ([], ["watch:1", "watch:2"])
    await office.met("ann")
    await office.tell("ann", 3)
    await office.sender.run_once()
    assert [said(sent) for sent in office.connector.sent] == [("POST", "watch:3")]


async def test_a_channel_that_refused_is_tried_again(office: Office) -> None:
    """A channel gets what is for it once it takes something again, though nobody has spoken there."""
    conversation = {"id": "19:desk@thread.tacv2", "conversationType": "channel", "tenantId": "a-tenant"}
    reference = {"serviceUrl": office.connector.url, "channelId": "msteams", "conversation": conversation}
    channel = "channel:19:desk@thread.tacv2"
    await office.contacts.note(Contact(channel, reference))

    async def tell(number: int, *, later: float) -> list[str]:
        before = len(office.connector.sent)
        await office.outbox.add(Notice("watch", channel, f"watch:{number}"))
        await office.later(later)
        return [said(sent)[1] for sent in office.connector.sent[before:]]

    office.connector.fail(403)
    assert await tell(1, later=0) == []
    assert await tell(2, later=60) == []
    assert office.cards.unreached == ["watch:1", "watch:2"]
    assert await tell(3, later=300) == ["watch:3"]
    assert await tell(4, later=1) == ["watch:4"]


async def test_nobody_known_is_nobody_told(office: Office) -> None:
    """A notice to somebody the bot never met goes nowhere and stays nowhere."""
    await office.tell("carol", 1)
    await office.sender.run_once()
    assert (office.cards.unreached, await office.outbox.waiting()) == (["watch:1"], 0)


@pytest.mark.parametrize("status", [412, 429, 500, 502, 503, 504])
async def test_what_may_work_later_is_tried_again(office: Office, status: int) -> None:
    """An outage or too many requests loses nothing, keeps the order, and does not hold others up."""
    office.connector.fail(status)
    await office.tell("ann", 1, 2)
    await office.tell("bob", 3)
    await office.sender.run_once()
    assert [said(sent)[1] for sent in office.connector.sent] == ["watch:3"]
    await office.later(700)
    assert [said(sent)[1] for sent in office.connector.sent] == ["watch:3", "watch:1", "watch:2"]


async def test_teams_says_when(office: Office) -> None:
    """After a 429 the chat is left alone for as long as Retry-After says."""
    office.connector.fail(429, headers={"Retry-After": "90"})
    await office.tell("ann", 1)
    await office.sender.run_once()
    await office.later(89)
    assert office.connector.sent == []
    await office.later(1)
    assert [said(sent)[1] for sent in office.connector.sent] == ["watch:1"]


async def test_what_can_never_work_is_given_up(office: Office) -> None:
    """A message that Teams refuses for itself (413) is dropped, and the next one goes."""
    office.connector.fail(413)
    await office.tell("ann", 1, 2)
    await office.sender.run_once()
    assert [said(sent)[1] for sent in office.connector.sent] == ["watch:2"]


async def test_nothing_to_say_is_not_sent(office: Office) -> None:
    """A notice that has become pointless by the time it goes is dropped."""
    office.cards.silent.add("watch:1")
    await office.tell("ann", 1, 2)
    await office.sender.run_once()
    assert [said(sent)[1] for sent in office.connector.sent] == ["watch:2"]


async def test_a_notice_that_breaks_holds_up_nobody_else(office: Office) -> None:
    """A fault in one notice is tried again and given up in the end; others go on."""
    office.cards.broken.add("watch:1")
    await office.tell("ann", 1, 2)
    await office.tell("bob", 3)
    for _attempt in range(12):
        await office.later(700)
    assert [said(sent)[1] for sent in office.connector.sent] == ["watch:3", "watch:2"]


async def test_workers_keep_the_order(office: Office) -> None:
    """Several workers side by side deliver all, each contact's in order."""
    await office.met(*(f"p{number}" for number in range(10)))
    for number in range(10):
        await office.tell(f"p{number}", *range(number * 10, number * 10 + 5))
    office.sender.start()
    try:
        sent = await office.connector.wait_for(50, timeout=30)
    finally:
        await office.sender.stop()
    for number in range(10):
        told = [said(one)[1] for one in sent if one.conversation == f"a:p{number}"]
        assert told == [f"watch:{number * 10 + each}" for each in range(5)]


def test_the_pace_is_within_what_teams_allows() -> None:
    """No span of time sees more messages than Teams allows, for one conversation and for all together."""
    time = Time()
    pace = Pace(monotonic=time.monotonic)
    sent: list[float] = []
    while len(sent) < 200:
        wait = pace.take("a")
        time.slept += abs(wait)
        if wait >= 0:
            sent.append(time.slept)
    for seconds, most in ((1, 7), (2, 8), (30, 60)):
        spans = [sum(1 for other in sent if at <= other < at + seconds) for at in sent]
        assert max(spans) <= most
    others = [pace.take(f"conversation {number}") for number in range(100)]
    assert others[-1] == pytest.approx(99 / OVERALL, abs=0.1)


def test_processes_share_the_pace() -> None:
    """Two processes take half of it each."""
    time = Time()
    pace = Pace(monotonic=time.monotonic)
    pace.share = 2
    waits = [pace.take(f"conversation {number}") for number in range(11)]
    assert waits[-1] == pytest.approx(10 * 2 / OVERALL)


async def test_a_message_that_went_is_noted_when_the_database_is_back(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A message that has gone while the database does not answer is not sent once more."""
    await office.tell("ann", 1)
    done, failures = office.outbox.done, [OperationalError("no", None, OSError()) for _ in range(3)]

    async def fails(*given: Any) -> None:
        if failures:
            raise failures.pop()
        await done(*given)

    monkeypatch.setattr(office.outbox, "done", fails)
    await office.sender.run_once()
    assert await office.later(60) == 0
    assert (len(office.connector.sent), await office.outbox.waiting()) == (1, 0)
    assert set(office.cards.arrived) == {"watch:1"}


async def test_an_end_gives_back_what_was_not_sent(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who ends while a message is worked out gives it back at once; what was being sent is noted first."""
    await office.tell("ann", 1)
    await office.tell("bob", 2)
    render, replies = office.cards.render, asyncio.Event()
    begun = {"watch:1": asyncio.Event(), "watch:2": asyncio.Event()}
    post = office.deliveries.post

    async def slow(notice: Notice, contact: Contact) -> Outgoing | None:
        if notice.about == "watch:1":
            begun["watch:1"].set()
            await asyncio.Event().wait()
        return await render(notice, contact)

    async def posts(*given: Any, **how: Any) -> Any:
        begun["watch:2"].set()
        await replies.wait()
        return await post(*given, **how)

    monkeypatch.setattr(office.cards, "render", slow)
    monkeypatch.setattr(office.deliveries, "post", posts)
    office.sender.start()
    for one in begun.values():
        await one.wait()
    stopping = asyncio.create_task(office.sender.stop())
    await asyncio.sleep(0)
    replies.set()
    await stopping
    assert [said(sent) for sent in office.connector.sent] == [("POST", "watch:2")]
    claimed = await office.outbox.claim("another")
    assert claimed is not None
    assert claimed.notice.about == "watch:1"
    await office.outbox.done(claimed)
    assert await office.outbox.waiting() == 0


async def test_a_worker_outlives_what_nobody_thought_of(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error that nobody expects ends no worker."""
    claim, errors = office.outbox.claim, [RuntimeError("unheard of") for _ in range(20)]

    async def fails(*given: Any, **how: Any) -> Any:
        if errors:
            raise errors.pop()
        return await claim(*given, **how)

    monkeypatch.setattr(office.outbox, "claim", fails)
    await office.tell("ann", 1)
    office.sender.start()
    await office.connector.wait_for(1)
    await office.sender.stop()
    assert await office.outbox.waiting() == 0

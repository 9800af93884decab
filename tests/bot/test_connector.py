"""Replies: tried again when the connector asks for it, within a budget, and errors that keep their status."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from botbuilder.core import TurnContext
from botbuilder.schema import ConversationReference

from bot.clouds import CLOUDS, may_send_to
from bot.connector import DELIVERY_ERRORS, DeliveryError, retry_wait
from tests.bot.conftest import CARD, Running, Start


class Waits:
    """A sleep that only notes how long it was to be."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_a_send_is_tried_again(start: Start, status: int) -> None:
    """After each status that asks for it the same activity is sent once more, and arrives once."""
    waits = Waits()
    async with start(sleep=waits) as running:
        running.connector.fail(status)
        await running.teams.say("hello")
        assert [sent.text for sent in running.teams.sent] == ["echo hello"]
        assert len(waits.seconds) == 1


async def test_retry_after_is_honoured(start: Start) -> None:
    """The wait is what Retry-After says."""
    waits = Waits()
    async with start(sleep=waits) as running:
        running.connector.fail(429, headers={"Retry-After": "3"})
        await running.teams.say("hello")
        assert waits.seconds == [3.0]


async def test_waits_stay_within_the_budget(start: Start) -> None:
    """A Retry-After beyond the budget ends the attempts at once; many failures end after a few."""
    errors: list[int | None] = []

    async def note(context: TurnContext) -> None:
        try:
            await context.send_activity("hello")
        except DELIVERY_ERRORS as error:
            errors.append(getattr(error, "status", None))

    waits = Waits()
    async with start(note, sleep=waits) as running:
        running.connector.fail(429, headers={"Retry-After": "60"})
        await running.teams.say("one")
        assert (waits.seconds, errors) == ([], [429])
        running.connector.fail(503, 503, 503, 503)
        await running.teams.say("two")
        assert errors == [429, 503]
        assert sum(waits.seconds) <= 8


@pytest.mark.parametrize("status", [400, 403, 404, 413, 500])
async def test_other_errors_are_not_tried_again(start: Start, status: int) -> None:
    """An error that a repetition can't cure is raised at once, with its status."""
    errors: list[int | None] = []

    async def note(context: TurnContext) -> None:
        try:
            await context.send_activity("hello")
        except DELIVERY_ERRORS as error:
            errors.append(getattr(error, "status", None))

    async with start(note) as running:
        running.connector.fail(status)
        await running.teams.say("hello")
        assert errors == [status]
        assert running.connector.requests == 1


async def test_an_html_error_keeps_its_status(start: Start) -> None:
    """A 502 with an HTML page, after all attempts, still says 502."""
    errors: list[int | None] = []

    async def note(context: TurnContext) -> None:
        try:
            await context.send_activity("hello")
        except DELIVERY_ERRORS as error:
            errors.append(getattr(error, "status", None))

    async with start(note) as running:
        running.connector.fail(502, 502, 502, 502, body="<html>Bad gateway</html>", content_type="text/html")
        await running.teams.say("hello")
    assert errors == [502]


async def test_a_reply_that_cannot_be_sent_fails_the_turn_quietly(running: Running) -> None:
    """When neither the reply nor the apology can be sent, the request is still answered."""
    running.connector.fail(500, 500)
    assert (await running.teams.say("hello")).status == 200
    assert running.teams.sent == []


async def test_an_expired_token_is_renewed_once(start: Start) -> None:
    """A 401 from the connector makes the bot fetch a new token and send again."""

    class Counting:
        def __init__(self) -> None:
            self.calls: list[bool] = []

        async def get(self, *, refresh: bool = False) -> str:
            self.calls.append(refresh)
            return f"token-{len(self.calls)}"

    tokens = Counting()
    async with start(tokens=tokens) as running:
        running.connector.fail(401)
        await running.teams.say("hello")
        (sent,) = running.teams.sent
    assert tokens.calls == [False, True]
    assert sent.authorization == "Bearer token-2"


async def test_one_client_serves_many_turns(running: Running) -> None:
    """Turns of one service URL share a connector client."""
    first = await running.host.connectors.create(running.connector.url)
    await running.teams.say("hello")
    assert await running.host.connectors.create(running.connector.url) is first
    with pytest.raises(DeliveryError):
        await running.host.connectors.create("https://evil.example/")


def reference(running: Running) -> ConversationReference:
    """A conversation as the bot would have kept it."""
    kept: dict[str, Any] = {
        "conversation": {"id": "a:1"},
        "bot": {"id": "28:bot"},
        "user": {"id": "29:1"},
        "channelId": "msteams",
        "serviceUrl": running.connector.url,
        "activityId": "old",
    }
    return ConversationReference().deserialize(kept)


async def test_a_card_is_sent_and_updated_outside_a_turn(running: Running) -> None:
    """Background work can post a card and later replace it; the post is no reply to anything."""
    sent_id = await running.host.send_card(reference(running), CARD, "A summary")
    assert sent_id is not None
    assert await running.host.update_card(reference(running), sent_id, CARD)
    posted, updated = running.connector.sent
    assert (posted.method, posted.reply_to, posted.card) == ("POST", None, CARD)
    assert posted.activity["summary"] == "A summary"
    assert posted.activity["from"]["id"] == "28:bot"
    assert (updated.method, updated.id, updated.card) == ("PUT", sent_id, CARD)


async def test_a_message_that_is_gone_is_reported(running: Running) -> None:
    """Updating a message that no longer exists says so; other failures are raised."""
    running.connector.fail(404, 403)
    assert not await running.host.update_card(reference(running), "gone", CARD)
    with pytest.raises(DELIVERY_ERRORS):
        await running.host.update_card(reference(running), "gone", CARD)


async def test_replies_are_not_limited_by_threads(start: Start) -> None:
    """Thirty replies can be under way at once."""
    async with start() as running:
        running.connector.gate.clear()
        said = [
            asyncio.create_task(
                running.teams.post(
                    {**running.teams.activity("message", text="x"), "conversation": {"id": f"c{n}"}}
                    | {"channelData": {"tenant": {"id": running.teams.tenant}}}
                )
            )
            for n in range(30)
        ]
        async with asyncio.timeout(10):
            while running.connector.requests < 30:
                running.connector.seen.clear()
                await running.connector.seen.wait()
        running.connector.gate.set()
        assert {answer.status for answer in await asyncio.gather(*said)} == {200}


def test_retry_after_may_be_a_date() -> None:
    """Retry-After is read as seconds or as an HTTP date; nonsense falls back to a short wait."""
    now = datetime(2026, 11, 23, 10, 0, 0, tzinfo=UTC)
    assert retry_wait("Mon, 23 Nov 2026 10:00:07 GMT", 1, now) == 7
    assert retry_wait("Mon, 23 Nov 2026 09:00:00 GMT", 1, now) == 0
    assert 0 < retry_wait("soon", 1, now) < 1
    assert 0 < retry_wait(None, 3, now) < 3


@pytest.mark.parametrize("cloud", CLOUDS.values(), ids=CLOUDS.keys())
def test_each_cloud_sends_to_its_own_hosts_over_https(cloud: Any) -> None:
    """Every listed host is accepted over https; nothing that merely looks like it is."""
    for host in cloud.service_hosts:
        name = f"smba{host}" if host.startswith(".") else host
        assert may_send_to(f"https://{name}/teams/", cloud.service_hosts)
        for url in (
            f"http://{name}/", f"https://{name}.evil.example/", f"https://{name}@evil.example/",
            f"https://evil.example/{name}", f"https://evil.example\\@{name}/", f"https://evil{host}x/", "",
            f"https://{name} .evil.example/", "https://[", f"https://{name}:99999/",
        ):  # fmt: skip
            assert not may_send_to(url, cloud.service_hosts), url

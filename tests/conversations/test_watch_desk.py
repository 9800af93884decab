"""Watches are kept, renewed, listed and stopped, with buttons and in words."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from cards.actions import Unwatch
from sandbox import operations
from tests.conversations.watching import (
    ASK,
    JANE,
    Clock,
    asking,
    card_of,
    count,
    press_watch,
    repaired,
    row,
    told,
    watching,
)
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, words_of


@pytest.fixture
def clock() -> Clock:
    """The bot's clock."""
    return Clock()


@pytest.fixture
async def talk(tmp_path: Path, clock: Clock) -> AsyncIterator[Talking]:
    """Alex of the helpdesk, in a personal chat."""
    async with asking(tmp_path, clock) as under_way:
        yield under_way


async def test_nothing_would_wake_it(tmp_path: Path, clock: Clock) -> None:
    """Where nobody reads new rows no watch is kept, and the bot says so."""
    async with asking(tmp_path, clock, LOG_TAIL="off") as talk:
        answer = await press_watch(talk, await talk.card(ASK))
        assert "cannot watch" in answer.body["value"]
        assert "cannot watch" in words_of(await talk.card("tell me when it is done"))
        assert await count(talk) == 0


async def test_in_a_channel(talk: Talking) -> None:
    """Asked in a channel, it is told in the personal chat; without one, the bot says how to get one."""
    async with talk.as_user(ALEX, channel=True) as channel:
        card = await channel.card("<at>Provisioning Bot</at> " + ASK)
        answer = await press_watch(channel, card)
        assert "hello" in answer.body["value"]
        assert await count(talk) == 0

        await talk.ask("hello")
        before = len(talk.connector.sent)
        answer = await press_watch(channel, card)
        assert "personal chat" in answer.body["value"]
        assert len(talk.connector.sent) == before
        sent = await repaired(talk, JANE)
        assert sent[0].conversation == talk.teams.conversation
        assert JANE in json.dumps(card_of(sent))


async def test_asked_again(talk: Talking) -> None:
    """A second press renews, and says so; there is one watch and one message."""
    await watching(talk)
    before = len(talk.teams.sent)
    await watching(talk)
    assert "before" in words_of(talk.teams.sent[before + 1].card or {})
    assert await count(talk) == 1
    assert len(await repaired(talk, JANE)) == 1


async def test_done_already(talk: Talking) -> None:
    """What is done already is not watched."""
    card = await talk.card(ASK)
    talk.sandbox.tenant.repair(JANE)
    talk.sandbox.tenant.run_cycle()
    answer = await press_watch(talk, card)
    assert "done already" in answer.body["value"]
    assert await count(talk) == 0


async def test_no_more_than_allowed(tmp_path: Path, clock: Clock) -> None:
    """Beyond the limit the bot says so, and shows what may be stopped."""
    async with asking(tmp_path, clock, WATCHES_PER_PERSON=1) as talk:
        await watching(talk)
        before = len(talk.teams.sent)
        await watching(talk, "21480 was hired 10 minutes ago and has no account")
        full = talk.teams.sent[before + 1].card
        assert "Stop 1" in buttons_of(full)
        assert await count(talk) == 1


async def test_mine_and_stopping(talk: Talking) -> None:
    """The list names each, stops one or all in place, and nobody else's."""
    for hr_id in (JANE, "21480", "21485"):
        await watching(talk, f"{hr_id} was hired 10 minutes ago and has no account")
    listed = await talk.card("my watches")
    message = talk.teams.sent[-1].id
    assert {"Stop 1", "Stop 2", "Stop 3", "Stop all"} <= set(buttons_of(listed))

    async with talk.as_user(ADELE) as other:
        await other.ask("hello")
        stop = buttons_of(listed)["Stop 1"]
        await other.teams.execute(stop["verb"], stop["data"], reply_to=message)
        assert await count(talk) == 3

    answer = await talk.teams.execute(stop["verb"], stop["data"], reply_to=message)
    await talk.host.tasks.idle()
    assert "Stop 3" not in buttons_of(answer.card)
    assert await count(talk) == 2
    stop_all = buttons_of(answer.card)["Stop all"]
    answer = await talk.teams.execute(stop_all["verb"], stop_all["data"], reply_to=message)
    assert await count(talk) == 0
    assert "Stop 1" not in buttons_of(answer.card)


async def test_stopped_before_it_is_sent(talk: Talking) -> None:
    """Who stops a watch while its message waits is not told."""
    tenant = talk.sandbox.tenant
    await watching(talk)
    for job in tenant.jobs:
        operations.pause(tenant, job, tenant.clock())
    await row(talk, JANE)
    (mine,) = await talk.bot.watch.watches.mine(ALEX.aad_object_id)
    stop = Unwatch(watch=mine.id).model_dump(mode="json", exclude_none=True)
    await talk.teams.execute("unwatch", stop)
    assert await told(talk) == []


@pytest.mark.parametrize(
    "words",
    [
        "tell me when Jane Doe is ready",
        "let me know when Jane Doe has her account",
        "tell me when it is done",
    ],
)
async def test_in_words(talk: Talking, words: str) -> None:
    """In words it is the same, for the one who is named or the one of the last question."""
    await talk.ask(ASK)
    card = await talk.card(words)
    assert "Stop watching" in buttons_of(card)
    (mine,) = await talk.bot.watch.watches.mine(ALEX.aad_object_id)
    assert mine.expectation.changed_at is not None
    assert causes_of(card_of(await repaired(talk, JANE))) == ["created-ok-look-here"]


async def test_in_words_about_nobody(talk: Talking) -> None:
    """Without anybody named, now or before, the bot asks whom."""
    card = await talk.card("tell me when it is done")
    assert "Whom" in words_of(card)
    assert await count(talk) == 0


async def test_in_words_about_one_of_several(talk: Talking) -> None:
    """Where several are called so, nobody is watched by guess."""
    card = await talk.card("tell me when Jane is ready")
    assert "not sure" in words_of(card)
    assert await count(talk) == 0


async def test_stopping_in_words(talk: Talking) -> None:
    """The named one is stopped; where it is not clear which, the list is shown."""
    for hr_id in (JANE, "21480"):
        await watching(talk, f"{hr_id} was hired 10 minutes ago and has no account")
    listed = await talk.card("stop watching")
    assert {"Stop 1", "Stop 2"} <= set(buttons_of(listed)) or await count(talk) == 1
    await talk.ask("stop watching Jane Doe")
    waiting = await talk.bot.watch.watches.mine(ALEX.aad_object_id)
    assert [one.person.hr_id for one in waiting] == ["21480"] or not waiting


@pytest.mark.slow
async def test_a_slow_tenant(talk: Talking) -> None:
    """A press is answered in time; what came of it follows in the personal chat."""
    card = await talk.card(ASK)
    talk.sandbox.tenant.add_fault("/auditLogs/provisioning", delay_ms=2600, times=2)
    answer = await press_watch(talk, card)
    assert "in a moment" in answer.body["value"]
    assert "Stop watching" in buttons_of(card_of(await told(talk)))
    assert await count(talk) == 1


async def test_told_once_that_nobody_is_watched(talk: Talking) -> None:
    """Who stops watching somebody without watching anybody is told so once."""
    said = words_of(await talk.card("stop watching Jane Doe"))
    assert said.count("I am not watching anybody") == 1

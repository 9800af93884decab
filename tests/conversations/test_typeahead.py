"""The list of people without an account that follows the typing, and who is told what by it."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from bot.turns import resend_key
from sandbox.people import GUEST_ID
from tests.conversations.asking_elsewhere import WORKERS, choices, invoked
from tests.conversations.places import in_group_chat, press
from tests.rendering.check import walk
from tests.support.talk import ADELE, ALEX, Talking, causes_of, talking, words_of
from tests.support.teams import TeamsUser

GUEST = TeamsUser("Robin Kline", GUEST_ID)
JANE = {"title": "Jane Doe · HR number 21451 · no account yet", "value": "hr:21451:Jane Doe"}


def datasets(card: Any) -> list[str]:
    """What the card's inputs ask while somebody types."""
    return [node["choices.data"]["dataset"] for _, node, _ in walk(card) if "choices.data" in node]


async def test_the_card_offers_it_to_the_helpdesk(talk: Talking) -> None:
    """The helpdesk gets both lists, everybody else the organisation's alone."""
    assert datasets(await talk.card("start over")) == ["graph.microsoft.com/users", WORKERS]
    async with talk.as_user(ADELE) as employee:
        assert datasets(await employee.card("start over")) == ["graph.microsoft.com/users"]


async def test_none_of_these(talk: Talking) -> None:
    """After "none of these" the same card asks, and its list works."""
    (listed,) = await talk.ask("why wasn't Jane provisioned?")
    _answer, (asked,) = await press(talk, listed, "None of these")

    assert WORKERS in datasets(asked.card)
    _answer, (shown,) = await press(talk, asked, "Continue", worker=JANE["value"])
    assert "Jane Doe" in words_of(shown.card or {})


@pytest.mark.parametrize("submit", [False, True])
async def test_the_one_found_is_meant(talk: Talking, submit: bool) -> None:
    """An entry's value is the person, by either kind of click."""
    (asked,) = await talk.ask("start over")
    (entry,) = await choices(talk, "jan")

    _answer, (shown,) = await press(talk, asked, "Continue", submit=submit, worker=entry["value"])

    assert entry == JANE
    assert causes_of(shown.card)[0] == "skipped-scope-filter-false"


async def test_in_a_shared_place_no_number_is_left_behind(talk: Talking) -> None:
    """An entry chosen where others read leaves neither the number nor more than the class on the card."""
    async with in_group_chat(talk, ALEX) as chat:
        (asked,) = await chat.ask("start over")
        _answer, (shown,) = await press(chat, asked, "Continue", worker=JANE["value"])

    assert "Jane Doe" in words_of(shown.card or {})
    assert causes_of(shown.card) == []
    assert "21451" not in str(shown.card)


@pytest.mark.parametrize("typed", ["jan", "Jane", "doe", "JANE D", "jane doe"])
async def test_the_helpdesk_is_told_by_letters(talk: Talking, typed: str) -> None:
    """A few letters list those without an account, and nobody who has one."""
    assert await choices(talk, typed) == [JANE]


@pytest.mark.parametrize(
    "typed", ["jan", "Jane", "doe", "jane d", "21451", "2145", "", "   ", "%", "a" * 500]
)
async def test_an_employee_is_not(talk: Talking, typed: str) -> None:
    """Letters and numbers tell an employee nobody, whatever a client sends."""
    async with talk.as_user(ADELE) as employee:
        assert await choices(employee, typed) == []


async def test_an_employee_who_knows_the_name(talk: Talking) -> None:
    """The whole name finds its holder, without the number."""
    async with talk.as_user(ADELE) as employee:
        (found,) = await choices(employee, "jane doe")

    assert found["value"] == "Jane Doe"
    assert "21451" not in str(found)


async def test_a_leaver_looks_like_nobody(talk: Talking) -> None:
    """Who has left is listed to an employee like somebody who never came: by the whole name, and no more."""
    async with talk.as_user(ADELE) as employee:
        assert await choices(employee, "olga") == []
        assert await choices(employee, "petren") == []


@pytest.mark.parametrize("typed", ["jan", "jane doe"])
async def test_guests_and_unknown_askers_get_none(talk: Talking, typed: str) -> None:
    """Whoever gets no answer gets no list."""
    async with talk.as_user(GUEST) as guest:
        assert await choices(guest, typed) == []
    nobody = TeamsUser("Nobody", "c0117050-0000-4000-8000-0000000000ff")
    async with talk.as_user(nobody) as unknown:
        assert await choices(unknown, typed) == []


@pytest.mark.parametrize(
    "value",
    [
        None, [], "jan", {}, {"queryText": 7, "dataset": WORKERS}, {"queryText": "jan"},
        {"queryText": "jan", "dataset": "graph.microsoft.com/users"}, {"queryText": None, "dataset": WORKERS},
        {"queryText": "jan\u0000' or 1 eq 1", "dataset": WORKERS, "queryOptions": "x"},
        {"queryText": ["jan"], "dataset": [WORKERS]}, {"queryText": {"a": 1}, "dataset": {}},
    ],
)  # fmt: skip
async def test_whatever_a_client_sends(talk: Talking, value: Any) -> None:
    """Anything else gets an empty list."""
    answer = await invoked(talk, "application/search", value)

    assert answer.body["value"]["results"] == []


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"skip": 0, "top": 1}, 1),
        ({"skip": 1, "top": 15}, 0),
        ({"skip": -1, "top": 0}, 1),
        ({"top": 10**9}, 1),
    ],
)
async def test_part_of_the_list(talk: Talking, options: dict[str, int], found: int) -> None:
    """The part that is asked for is sent."""
    assert len(await choices(talk, "jan", queryOptions=options)) == found


@pytest.mark.parametrize("status", [403, 429, 503])
async def test_trouble(talk: Talking, status: int) -> None:
    """A Graph that fails gives an empty list at once."""
    (asked,) = await talk.ask("start over")
    assert asked.card
    talk.sandbox.tenant.add_fault("/auditLogs", status=status, retry_after=30, times=50)

    assert await choices(talk, "jan") == []


async def test_slowness(tmp_path: Path) -> None:
    """A Graph that does not answer in time gives an empty list in time."""
    async with talking(tmp_path, answer_within=0.3) as talk:
        talk.sandbox.tenant.add_fault("/users", delay_ms=6000, times=50)
        began = time.monotonic()
        answer = await talk.teams.invoke(
            "application/search", {"queryText": "jan", "dataset": WORKERS, "queryOptions": {}}
        )
        took = time.monotonic() - began

    assert answer.body["value"]["results"] == []
    assert took < 5


async def test_it_waits_for_nobody(talk: Talking) -> None:
    """A question under way in the same conversation does not hold the list up."""
    talk.connector.gate.clear()
    talk.connector.seen.clear()
    under_way = talk.host.tasks.start(talk.teams.say("help"))
    async with asyncio.timeout(10):
        await talk.connector.seen.wait()
        answer = await talk.teams.invoke("application/search", {"queryText": "jan", "dataset": WORKERS})
    assert not under_way.done()
    talk.connector.gate.set()
    await under_way

    assert answer.body["value"]["results"] == [JANE]


async def test_nothing_of_it_is_kept(talk: Talking) -> None:
    """What follows the typing is not stored among the answers that are given again."""
    activity = talk.teams.activity(
        "invoke", name="application/search", value={"queryText": "jan", "dataset": WORKERS}
    )

    assert resend_key(activity) is None
    first, second = await asyncio.gather(talk.teams.post(activity), talk.teams.post(activity))
    assert first.body == second.body

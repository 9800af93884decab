"""What keeps a run on demand from happening: it ran already, the setting is off, it is not for the asker."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from graph.permissions import ON_DEMAND
from sandbox.people import GUEST_ID
from sandbox.server import Options
from tests.conversations.on_demand import (
    JANE,
    LIAM,
    OLIVER,
    confirmed,
    data_on,
    offered,
    posts,
    pressed,
    rows,
    text_of,
    wish,
)
from tests.conversations.places import button_on, in_group_chat, press
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, talking
from tests.support.teams import Answer, TeamsUser

GUEST = TeamsUser("Grady Guest", GUEST_ID)


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Talking]:
    """Alex, a helpdesk agent, in a personal chat; running on demand is switched on and allowed."""
    async with talking(tmp_path, ON_DEMAND=True) as under_way:
        under_way.sandbox.tenant.grant(ON_DEMAND.name)
        yield under_way


# --- Once ---


@pytest.mark.parametrize("submit", [False, True])
async def test_double_click(talk: Talking, submit: bool) -> None:
    """Two clicks at once, a later one, and one sent again by Teams run once."""
    shown = await wish(talk, f"run it now for {LIAM}")
    button = button_on(shown.card, "Run it now")
    resent = talk.teams.activity(
        "invoke",
        name="adaptiveCard/action",
        value={"action": {"type": "Action.Execute", "verb": button["verb"], "data": button["data"]}},
        replyToId=shown.id,
    )

    async def click() -> Answer:
        if submit:
            return await talk.teams.submit(button["data"], reply_to=shown.id)
        return await talk.teams.execute(button["verb"], button["data"], reply_to=shown.id)

    await asyncio.gather(click(), click(), talk.teams.post(resent), talk.teams.post(resent))
    await talk.host.tasks.idle()
    later, _none = await press(talk, shown, "Run it now")
    assert "button works once" in later.body["value"]
    assert await posts(talk) == 1
    assert len(await rows(talk)) == 1


async def test_two_agents_at_once(talk: Talking) -> None:
    """While one runs her, another one is told, and nothing is run twice."""
    talk.sandbox.tenant.add_fault("provisionOnDemand", delay_ms=400)
    first, second = [await wish(talk, f"run it now for {LIAM}") for _ in range(2)]
    button = button_on(first.card, "Run it now")
    await talk.teams.execute(button["verb"], button["data"], reply_to=first.id)
    other = button_on(second.card, "Run it now")
    answer = await talk.teams.execute(other["verb"], other["data"], reply_to=second.id)
    assert "right now" in answer.body["value"]
    await talk.host.tasks.idle()
    assert await posts(talk) == 1


async def test_old_confirmation(tmp_path: Path) -> None:
    """A card from a while ago runs nothing, and offers to look again."""
    passed = timedelta()
    async with talking(tmp_path, ON_DEMAND=True, clock=lambda: datetime.now(UTC) + passed) as talk:
        talk.sandbox.tenant.grant(ON_DEMAND.name)
        shown = await wish(talk, f"run it now for {LIAM}")
        passed = timedelta(minutes=16)
        _answer, (update,) = await confirmed(talk, shown)
        assert "too old" in text_of(update)
        assert (await posts(talk), await rows(talk)) == (0, [])
        _answer, (again,) = await press(talk, update, "Provision on demand")
        _answer, sent = await confirmed(talk, again)
        assert "The account was created" in text_of(sent[1])


async def test_five_in_ten_seconds(talk: Talking) -> None:
    """The sixth in ten seconds is told in how many seconds to press again, and its button still works."""
    shown = [await wish(talk, f"run it now for {hr_id}") for hr_id in (LIAM, JANE, OLIVER, "21480", "21490")]
    for card in shown:
        await confirmed(talk, card)
    sixth = await wish(talk, f"run it now for {JANE}")
    answer, came = await confirmed(talk, sixth)
    assert "press again in" in answer.body["value"]
    assert came == []
    assert await posts(talk) == 5
    assert len(await rows(talk)) == 5


# --- Who may, and where ---


async def test_off_as_it_comes(tmp_path: Path) -> None:
    """Without the setting nothing is run, and the helpdesk is told what switches it on."""
    async with talking(tmp_path) as talk:
        talk.sandbox.tenant.grant(ON_DEMAND.name)
        said = text_of(await wish(talk, f"run it now for {LIAM}"))
        assert "ON_DEMAND" in said
        assert "not switched on" in said
        asked = await offered(talk, f"why was {LIAM} not provisioned 10 minutes ago?")
        answer, came = await pressed(talk, asked)
        assert ("ON_DEMAND" in answer.body["value"], came) == (True, [])
        assert "Provision on demand" not in buttons_of(talk.teams.last_card)
        assert (await posts(talk), await rows(talk)) == (0, [])


@pytest.mark.parametrize("who", ["employee", "guest", "channel", "group chat"])
async def test_forged_buttons(talk: Talking, who: str) -> None:
    """Nobody but the helpdesk, alone, runs anybody, whatever the data of a button says."""
    asked = await offered(talk, f"why was {LIAM} not provisioned 10 minutes ago?")
    shown = await wish(talk, f"run it now for {LIAM}")
    confirm = data_on(shown.card, "Run it now")
    places = {
        "employee": talk.as_user(ADELE),
        "guest": talk.as_user(GUEST),
        "channel": talk.as_user(ALEX, channel=True),
        "group chat": in_group_chat(talk, ALEX),
    }
    async with places[who] as other:
        for data in (asked, confirm, {**confirm, "step": "leave"}):
            answer, came = await pressed(other, data)
            assert came == []
            assert LIAM not in json.dumps(answer.body)
            assert "Liam" not in json.dumps(answer.body)
        (refused,) = await other.ask(f"run it now for {LIAM}")
        assert "Run it now" not in buttons_of(refused.card)
    assert (await posts(talk), await rows(talk)) == (0, [])


async def test_api_driven(tmp_path: Path) -> None:
    """Where HR data is uploaded, there is nothing to read on demand: said before anything is asked."""
    options = Options(scenario="api-value-type-not-supported", throttle=False)
    async with talking(tmp_path, ON_DEMAND=True, options=options) as talk:
        talk.sandbox.tenant.grant(ON_DEMAND.name)
        (trouble,) = talk.sandbox.tenant.troubles
        said = text_of(await wish(talk, f"run it now for {trouble.hr_id}"))
        assert "is uploaded" in said
        assert await posts(talk) == 0


async def test_a_made_up_job(talk: Talking) -> None:
    """A button that names no HR job of the tenant runs nothing."""
    shown = await wish(talk, f"run it now for {LIAM}")
    confirm = data_on(shown.card, "Run it now")
    answer, came = await pressed(talk, {**confirm, "run_job": "made-up"})
    assert ("no such" in answer.body["value"], came) == (True, [])
    for wrong in ({"once": "short"}, {"once": None}, {"offered_at": "soon"}, {"run_for": 3}, {"step": "go"}):
        answer, _came = await pressed(talk, {**confirm, **wrong})
        assert "too old" in answer.body["value"]
    assert (await posts(talk), await rows(talk)) == (0, [])

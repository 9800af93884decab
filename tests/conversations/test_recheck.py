"""Recheck: the same card, in place, with what changed; once for two clicks, and from an old card too."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, talking, words_of

REPAIRED = ("21451", "21460", "21470", "21480", "21485", "21490", "108231")


async def asked(talk: Talking, words: str) -> tuple[dict[str, Any], str]:
    """Ask; the Recheck button's action and the id of the card's message."""
    card = await talk.card(words)
    return dict(buttons_of(card)["Recheck"]), talk.teams.sent[-1].id


@pytest.mark.parametrize("hr_id", REPAIRED)
async def test_repaired_and_done(talk: Talking, hr_id: str) -> None:
    """After the repair and a cycle the same card says done, and what changed."""
    button, message = await asked(talk, f"{hr_id} was hired 10 minutes ago and has no account")
    talk.sandbox.tenant.repair(hr_id)
    talk.sandbox.tenant.run_cycle()
    before = len(talk.teams.sent)

    answer = await talk.teams.execute(button["verb"], button["data"], reply_to=message)
    await talk.host.tasks.idle()

    assert causes_of(answer.card)[0] in ("created-ok-look-here", "matched-existing-not-created")
    assert "Done" in words_of(answer.card)
    assert "has become" in words_of(answer.card)
    (update,) = talk.teams.sent[before:]
    assert (update.method, update.id) == ("PUT", message)
    assert update.card == answer.card


async def test_nothing_changed(talk: Talking) -> None:
    """Without a change the card says so."""
    button, message = await asked(talk, "Why was 21451 not provisioned?")

    answer = await talk.teams.execute(button["verb"], button["data"], reply_to=message)

    assert "Nothing has changed" in words_of(answer.card)


async def test_the_fallback_does_the_same(talk: Talking) -> None:
    """A client without Action.Execute sends the fallback's data, and the card is updated in place."""
    button, message = await asked(talk, "Why was 21451 not provisioned?")
    before = len(talk.teams.sent)

    answer = await talk.teams.submit(button["fallback"]["data"], reply_to=message)
    await talk.host.tasks.idle()

    assert answer.status in (200, 202)
    (update,) = talk.teams.sent[before:]
    assert (update.method, update.id) == ("PUT", message)
    assert "Nothing has changed" in words_of(update.card or {})


async def test_two_clicks_read_once(talk: Talking) -> None:
    """A second click while the first one reads joins it."""
    button, message = await asked(talk, "Why was 21451 not provisioned?")
    talk.sandbox.tenant.add_fault("/auditLogs/provisioning", delay_ms=300)
    talk.sandbox.tenant.stats.clear()

    first, second = await asyncio.gather(
        talk.teams.execute(button["verb"], button["data"], reply_to=message),
        talk.teams.execute(button["verb"], button["data"], reply_to=message),
    )
    await talk.host.tasks.idle()

    assert first.card == second.card
    assert sum(n for kind, n in talk.sandbox.tenant.stats.items() if "provisioning" in kind) == 1


async def test_the_cool_down_answers_from_what_was_just_read(tmp_path: Path) -> None:
    """A click right after another one gets the same card without reading again."""
    async with talking(tmp_path, RECHECK_COOLDOWN_SECONDS=60) as talk:
        button, message = await asked(talk, "Why was 21451 not provisioned?")
        first = await talk.teams.execute(button["verb"], button["data"], reply_to=message)
        talk.sandbox.tenant.stats.clear()

        second = await talk.teams.execute(button["verb"], button["data"], reply_to=message)

        assert first.card == second.card
        assert not talk.sandbox.tenant.stats


async def test_an_old_card_after_a_restart(tmp_path: Path) -> None:
    """The button of a card from before a restart still works."""
    async with talking(tmp_path) as talk:
        button, message = await asked(talk, "Why was 21451 not provisioned?")
    async with talking(tmp_path) as talk:
        answer = await talk.teams.execute(button["verb"], button["data"], reply_to=message)

        assert causes_of(answer.card)[0] == "skipped-scope-filter-false"


async def test_a_slow_tenant_is_answered_at_once_and_updated_later(talk: Talking) -> None:
    """When Graph is slow the click is answered in time, and the card changes when the answer is there."""
    button, message = await asked(talk, "Why was 21451 not provisioned?")
    talk.sandbox.tenant.add_fault("/auditLogs/provisioning", delay_ms=3000)
    before = len(talk.teams.sent)

    answer = await talk.teams.execute(button["verb"], button["data"], reply_to=message)
    assert answer.body["type"].endswith("activity.message")
    await talk.host.tasks.idle()

    (update,) = talk.teams.sent[before:]
    assert (update.method, update.id) == ("PUT", message)
    assert causes_of(update.card)[0] == "skipped-scope-filter-false"


async def test_a_message_that_is_gone_is_posted_anew(talk: Talking) -> None:
    """Where the card's message no longer exists, the card is posted again."""
    button, message = await asked(talk, "Why was 21451 not provisioned?")
    before = len(talk.teams.sent)
    talk.connector.fail(404)

    await talk.teams.execute(button["verb"], button["data"], reply_to=message)
    await talk.host.tasks.idle()

    (posted,) = talk.teams.sent[before:]
    assert posted.method == "POST"
    assert causes_of(posted.card)[0] == "skipped-scope-filter-false"


async def test_an_employee_rechecks_without_seeing_more(talk: Talking) -> None:
    """An employee's button finds the right person again and still shows no values."""
    async with talk.as_user(ADELE) as employee:
        button, message = await asked(employee, "why wasn't Jane Doe provisioned?")
        answer = await employee.teams.execute(button["verb"], button["data"], reply_to=message)

        assert causes_of(answer.card)[0] == "skipped-scope-filter-false"
        assert "21451" not in str(answer.card)


async def test_in_a_channel_only_the_class_is_shown(talk: Talking) -> None:
    """Where others read too, the answer is the class alone; "Show me" tells the one who clicked."""
    async with talk.as_user(ALEX, channel=True) as channel:
        card = await channel.card("why wasn't Jane Doe provisioned?")
        assert causes_of(card) == []
        assert "CountryReferenceTwoLetter" not in str(card)
        assert "21451" not in str(card)
        show_me = buttons_of(card)["Show me"]
        before = len(channel.teams.sent)

        answer = await channel.teams.execute(
            show_me["verb"], show_me["data"], reply_to=channel.teams.sent[-1].id
        )
        await channel.host.tasks.idle()

        assert causes_of(answer.card)[0] == "skipped-scope-filter-false"
        assert channel.teams.sent[before:] == []


FOREIGN: dict[str, dict[str, Any]] = {
    "claim": {"v": 1, "verb": "claim"},
    "recheck of another version": {"v": 99, "verb": "recheck"},
    "nonsense": {"verb": "nonsense"},
    "malformed": {"v": 1, "verb": "recheck", "person": "oops"},
}


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
async def test_a_button_of_another_build_gets_an_answer(talk: Talking, data: dict[str, Any]) -> None:
    """Unknown verbs and data are answered with a way forward, and nobody but the one who clicked reads it."""
    for trigger in (None, "automatic"):
        answer = await talk.teams.execute(data["verb"], data, reply_to="1700000000001", trigger=trigger)
        await talk.host.tasks.idle()

        assert answer.status == 200
        assert answer.body["type"].endswith("activity.message")
        assert "sk " in answer.body["value"]  # "ask me", "ask your question again"
        assert talk.teams.sent == []


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
async def test_without_execute_it_is_told_in_a_card(talk: Talking, data: dict[str, Any]) -> None:
    """A client that can't be answered alone gets a card with a way forward."""
    await talk.teams.submit(data, reply_to="1700000000001")
    await talk.host.tasks.idle()

    (sent,) = talk.teams.sent
    assert "Something else" in buttons_of(sent.card)


@pytest.mark.parametrize("verb", ["something_else", "choose_person", "details", "feedback", "open_person"])
async def test_nothing_happens_by_itself(talk: Talking, verb: str) -> None:
    """A card that a client refreshes on its own starts nothing and answers no question."""
    await talk.card("why wasn't Jane provisioned?")
    message = talk.teams.sent[-1].id
    data = {"v": 1, "verb": verb, "pick": 2, "helpful": True, "person": {"query": "21480"}}
    if verb == "choose_person":
        del data["person"]

    answer = await talk.teams.execute(verb, data, reply_to=message, trigger="automatic")
    await talk.host.tasks.idle()

    assert answer.body["type"].endswith("activity.message")
    assert len(talk.teams.sent) == 1
    assert causes_of(await talk.card("2"))[0] == "skipped-scope-filter-false"


async def test_show_me_never_reaches_the_channel(talk: Talking) -> None:
    """A client that sends "Show me" as Action.Submit gets no values into the channel, in no way."""
    async with talk.as_user(ALEX, channel=True) as channel:
        card = await channel.card("why wasn't Jane Doe provisioned?")
        show_me = buttons_of(card)["Show me"]
        before = len(channel.teams.sent)

        await channel.teams.submit(show_me["data"], reply_to=channel.teams.sent[-1].id)
        await channel.host.tasks.idle()

        sent = channel.teams.sent[before:]
        assert [item.method for item in sent] == ["POST"]
        assert "personal chat" in words_of(sent[0].card or {})
        assert "FR" not in str(sent[0].card)


async def test_uninstalling_forgets(talk: Talking) -> None:
    """After the app was removed nothing of the conversation is left."""
    await talk.card("why was 21451 not provisioned?")

    await talk.teams.install("remove")
    await talk.host.tasks.idle()

    assert "not looked" in words_of(await talk.card("check again"))


async def test_uninstalling_forgets_everybody_in_the_team(talk: Talking) -> None:
    """After one person removed the app from a team, nothing is left of anybody's questions in any thread."""
    async with talk.as_user(ALEX, channel=True) as alex, talk.as_user(ADELE, channel=True) as adele:
        await alex.card("why was 21451 not provisioned?")
        await adele.card("why was 21451 not provisioned?")
        await talk.card("why was 21451 not provisioned?")
        removed = alex.teams.activity("installationUpdate", action="remove")
        removed["conversation"]["id"] = "19:team@thread.tacv2"
        await alex.teams.post(removed)
        await talk.host.tasks.idle()

        assert "not looked" in words_of(await adele.card("check again"))
        assert "not looked" in words_of(await alex.card("check again"))
        assert causes_of(await talk.card("check again"))[0] == "skipped-scope-filter-false"

"""Long answers through the whole bot: the rest is one press away, where and for whom it may be shown."""

from __future__ import annotations

import pytest

from cards.room import Room
from tests.conversations.places import press
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, words_of


@pytest.fixture(autouse=True)
def _little_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards with room for next to nothing, so that an everyday answer is a long one."""
    little = Room(value=200, facts=1, others=0, other_links=False, ruled_out=1, gaps=0)
    monkeypatch.setattr("cards.diagnosis.ROOMS", (little,))


async def test_there_and_back(talk: Talking) -> None:
    """The rest takes the place of the card, in the message too, and leads back to the first page."""
    (sent,) = await talk.ask("why was 21451 not provisioned?")

    second, after = await press(talk, sent, "Show the rest")

    assert "Page 2 of" in words_of(second.card)
    assert "Ruled out" in words_of(second.card)
    (update,) = after
    assert (update.method, update.id, update.card) == ("PUT", sent.id, second.card)
    first, _after = await press(talk, update, "First page")
    assert causes_of(first.card)[0] == "skipped-scope-filter-false"
    assert "Recheck" in buttons_of(first.card)


async def test_without_execute(talk: Talking) -> None:
    """A client without Action.Execute turns the page too, in a personal chat."""
    (sent,) = await talk.ask("why was 21451 not provisioned?")

    _answer, (update,) = await press(talk, sent, "Show the rest", submit=True)

    assert (update.method, update.id) == ("PUT", sent.id)
    assert "Page 2 of" in words_of(update.card or {})


async def test_in_a_channel_only_for_the_one_who_asks_for_it(talk: Talking) -> None:
    """After "Show me" the next page reaches only the one who turned it; the message stays as it was."""
    async with talk.as_user(ALEX, channel=True) as channel:
        (sent,) = await channel.ask("why was 21451 not provisioned?")
        assert "Show the rest" not in buttons_of(sent.card)
        first, after = await press(channel, sent, "Show me")
        button = buttons_of(first.card)["Show the rest"]

        second = await channel.teams.execute(button["verb"], button["data"], reply_to=sent.id)
        await channel.host.tasks.idle()

        assert "Page 2 of" in words_of(second.card)
        assert after == []
        assert len(channel.teams.sent) == 1


async def test_an_employee_sees_no_more_on_later_pages(talk: Talking) -> None:
    """Somebody else's press of the same button shows the employee level."""
    async with talk.as_user(ALEX, channel=True) as alex, talk.as_user(ADELE, channel=True) as adele:
        (sent,) = await alex.ask("why was 21451 not provisioned?")
        first, _after = await press(alex, sent, "Show me")
        button = buttons_of(first.card)["Show the rest"]

        hers = await adele.teams.execute(button["verb"], button["data"], reply_to=sent.id)

        assert "21451" not in words_of(hers.card).replace(" Jane", "")
        assert "CountryReferenceTwoLetter" not in str(hers.card)

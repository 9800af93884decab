"""Channels and group chats: everything works, a question belongs to whoever asked it, and two do not mix."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.conversations.places import in_group_chat, press
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, words_of


@pytest.fixture(params=["channel", "group chat"])
async def two(request: pytest.FixtureRequest, talk: Talking) -> AsyncIterator[tuple[Talking, Talking]]:
    """Alex of the helpdesk and Adele in the same place."""
    if request.param == "channel":
        places = talk.as_user(ALEX, channel=True), talk.as_user(ADELE, channel=True)
    else:
        places = in_group_chat(talk, ALEX), in_group_chat(talk, ADELE)
    async with places[0] as alex, places[1] as adele:
        yield alex, adele


async def test_two_conversations_at_once(two: tuple[Talking, Talking]) -> None:
    """Two people who answer in turns each get the answer to their own question."""
    alex, adele = two
    assert "Which “Jane”" in words_of(await alex.card("why wasn't Jane provisioned?"))
    assert "Who is it about?" in words_of(await adele.card("why was somebody not provisioned?"))

    about_jane = await alex.card("2")
    about_emma = await adele.card("21480")

    assert "Jane Doe" in words_of(about_jane)
    assert "Jane" not in words_of(about_emma)
    assert causes_of(about_jane) == causes_of(about_emma) == []


@pytest.mark.parametrize("title", ["2: Jane Doe", "None of these", "Back"])
async def test_only_the_asker_chooses(two: tuple[Talking, Talking], title: str) -> None:
    """Another person's press on the list gets a kind answer that only they see, and changes nothing."""
    alex, adele = two
    (listed,) = await alex.ask("why wasn't Jane provisioned?")

    answer, sent = await press(adele, listed, title)

    assert "person who asked" in answer.body["value"]
    assert sent == []
    _answer, (shown,) = await press(alex, listed, "2: Jane Doe")
    assert "Jane Doe" in words_of(shown.card or {})


async def test_only_the_asker_fills_in_the_form(two: tuple[Talking, Talking]) -> None:
    """The same for the form, also while the other one has a form of their own open."""
    alex, adele = two
    (his,) = await alex.ask("why wasn't Noah Fischer provisioned?")
    (hers,) = await adele.ask("why wasn't Zacharias Quill provisioned?")

    answer, sent = await press(adele, his, "Continue", changed_on="2026-11-20")
    assert "person who asked" in answer.body["value"]
    assert sent == []

    _answer, (about_his,) = await press(alex, his, "Continue", changed_on="")
    _answer, (about_hers,) = await press(adele, hers, "Continue", changed_on="")
    assert "Noah Fischer" in words_of(about_his.card or {})
    assert "Zacharias Quill" in words_of(about_hers.card or {})


async def test_only_the_asker_picks(two: tuple[Talking, Talking]) -> None:
    """The same for the people picker."""
    alex, adele = two
    (asked,) = await alex.ask("why was somebody not provisioned?")

    answer, sent = await press(adele, asked, "Continue", person=ADELE.aad_object_id)

    assert "person who asked" in answer.body["value"]
    assert sent == []


async def test_a_client_without_execute_is_told_too(two: tuple[Talking, Talking]) -> None:
    """Whoever presses with an old client gets the kind answer as a message that names nobody."""
    alex, adele = two
    (listed,) = await alex.ask("why wasn't Jane provisioned?")

    _answer, (told,) = await press(adele, listed, "2: Jane Doe", submit=True)

    assert "person who asked" in words_of(told.card or {})
    assert "Jane" not in str(told.card)
    assert "Jane Doe" in words_of(await alex.card("2"))


async def test_the_marks_tell_nothing(two: tuple[Talking, Talking]) -> None:
    """Cards in a shared place carry no ids of the asker and no numbers of the people listed."""
    alex, _adele = two
    (listed,) = await alex.ask("why wasn't Jane provisioned?")

    assert ALEX.aad_object_id not in str(listed.card)
    assert "21451" not in str(listed.card)


async def test_everything_works(two: tuple[Talking, Talking]) -> None:
    """Help, back, start over, details and the answer at the class level, with "Show me" for the helpdesk."""
    alex, _adele = two
    assert "mention me" in words_of(await alex.card("hello"))
    assert "start over" in words_of(await alex.card("help"))
    await alex.card("why wasn't Jane provisioned?")
    assert "Who is it about?" in words_of(await alex.card("back"))
    assert "Who is it about?" in words_of(await alex.card("start over"))
    (sent,) = await alex.ask("21451")
    assert causes_of(sent.card) == []
    assert {"Recheck", "Show me", "Something else"} <= set(buttons_of(sent.card))
    assert "21451 " not in words_of(sent.card or {})

    answer, after = await press(alex, sent, "Show me")

    assert causes_of(answer.card)[0] == "skipped-scope-filter-false"
    assert after == []


async def test_show_me_answers_each_at_their_level(two: tuple[Talking, Talking]) -> None:
    """Two people who press "Show me" on the same card within the cool-down each get their own level."""
    alex, adele = two
    (sent,) = await alex.ask("why was 21451 not provisioned?")

    his, _sent = await press(alex, sent, "Show me")
    hers, _sent = await press(adele, sent, "Show me")

    assert "Open provisioning logs" in buttons_of(his.card)
    assert "Open provisioning logs" not in buttons_of(hers.card)
    assert "FR" not in words_of(hers.card)

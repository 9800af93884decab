"""Several people in one message: the first is answered, the others are a button away."""

from __future__ import annotations

import json

import pytest

from tests.conversations.places import in_group_chat, press
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, words_of

NAMED = "Jane Doe, Sofia Rossi and 21480 have no account"


@pytest.mark.parametrize("submit", [False, True])
async def test_each_is_answered(talk: Talking, submit: bool) -> None:
    """The first is looked up, it is said that there are others, and their buttons ask the same about them."""
    answer, offered = await talk.ask(NAMED)

    assert causes_of(answer.card)[0] == "skipped-scope-filter-false"
    assert "You named 3 people; this is Jane Doe." in words_of(offered.card or {})
    assert list(buttons_of(offered.card)) == ["Sofia Rossi", "21480"]
    assert buttons_of(offered.card)["21480"]["data"]["expect"] == "create"
    for title, cause in (
        ("Sofia Rossi", "match-ambiguous-in-target"),
        ("21480", "skipped-required-attribute-missing"),
    ):
        _answer, (shown,) = await press(talk, offered, title, submit=submit)
        assert causes_of(shown.card)[0] == cause


async def test_an_ambiguous_name_among_them(talk: Talking) -> None:
    """A button whose name fits several people asks which one, and goes on from there."""
    _first, offered = await talk.ask("why were Sofia Rossi and Jane not provisioned?")

    _answer, (listed,) = await press(talk, offered, "Jane")

    assert "do you mean?" in words_of(listed.card or {})
    assert causes_of(await talk.card("2"))[0] == "skipped-scope-filter-false"


async def test_named_in_answer_to_who(talk: Talking) -> None:
    """Several names in answer to "who is it about?" are not dropped either."""
    await talk.card("why was somebody not provisioned?")

    answer, offered = await talk.ask("Sofia Rossi and 21480")

    assert causes_of(answer.card)[0] == "match-ambiguous-in-target"
    assert list(buttons_of(offered.card)) == ["21480"]


async def test_others_at_the_level_of_place_and_reader(talk: Talking) -> None:
    """In a shared place the buttons show the class alone, to an employee no values."""
    async with in_group_chat(talk, ALEX) as alex:
        _first, offered = await alex.ask(NAMED)
        _answer, (shown,) = await press(alex, offered, "Sofia Rossi")
    assert causes_of(shown.card) == []
    assert "entra_id" not in json.dumps(offered.card)

    async with talk.as_user(ADELE) as adele:
        _first, offered = await adele.ask(NAMED)
        _answer, (shown,) = await press(adele, offered, "Sofia Rossi")
    assert causes_of(shown.card)[0] == "match-ambiguous-in-target"
    assert "Open provisioning logs" not in buttons_of(shown.card)


async def test_a_forged_button_names_one_person(talk: Talking) -> None:
    """One's own object id beside another's HR id is one's own account."""
    async with talk.as_user(ADELE) as adele:
        person = {"query": "x", "hr_id": "21350", "entra_id": ADELE.aad_object_id}
        await adele.teams.execute("open_person", {"v": 1, "verb": "open_person", "person": person})
        await talk.host.tasks.idle()

        assert "Adele Vance" in words_of(adele.teams.sent[-1].card or {})
        assert "21350" not in str(adele.teams.sent[-1].card)


@pytest.mark.parametrize("typed", ["what about Sofia Rossi?", "and Sofia Rossi?", "Sofia Rossi?"])
@pytest.mark.parametrize(
    "first", ["why was 21451 not provisioned?", "why wasn't Jane provisioned?", "Noah Fischer"]
)
async def test_one_after_the_other(talk: Talking, first: str, typed: str) -> None:
    """ "And Sofia Rossi?" asks about her, after an answer and in the middle of a list or a form."""
    await talk.card(first)

    assert causes_of(await talk.card(typed))[0] == "match-ambiguous-in-target"

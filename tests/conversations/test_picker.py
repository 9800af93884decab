"""The people picker in "who is it about?": its answer is the person, and typing works beside it."""

from __future__ import annotations

import pytest

from tests.conversations.places import press
from tests.support.talk import ADELE, Talking, causes_of, words_of


@pytest.mark.parametrize("submit", [False, True])
async def test_the_picked_person_is_meant(talk: Talking, submit: bool) -> None:
    """The Entra object id that the picker sends is the person, by either kind of click."""
    (asked,) = await talk.ask("why was somebody not provisioned?")

    _answer, (shown,) = await press(talk, asked, "Continue", submit=submit, person=ADELE.aad_object_id)

    assert "Adele Vance" in words_of(shown.card or {})
    assert causes_of(shown.card)[0] == "created-ok-look-here"


async def test_myself(talk: Talking) -> None:
    """The entry that is always there means whoever presses."""
    async with talk.as_user(ADELE) as employee:
        (asked,) = await employee.ask("start over")

        _answer, (shown,) = await press(employee, asked, "Continue", person="me")

        assert "Adele Vance" in words_of(shown.card or {})


@pytest.mark.parametrize("inputs", [{}, {"person": ""}])
async def test_nobody_picked(talk: Talking, inputs: dict[str, str]) -> None:
    """Continue without a person asks once more, and what is typed then is taken."""
    (asked,) = await talk.ask("start over")

    _answer, (again,) = await press(talk, asked, "Continue", **inputs)

    assert "Who is it about?" in words_of(again.card or {})
    assert causes_of(await talk.card("21451"))[0] == "skipped-scope-filter-false"


@pytest.mark.parametrize(
    "person", ["0fab5a9b-0000-4000-8000-00000000dead", "' or 1 eq 1", "29:1abc", "x" * 500]
)
async def test_whatever_a_client_sends(talk: Talking, person: str) -> None:
    """An id that nobody has, or something that is no id, finds nobody and breaks nothing."""
    (asked,) = await talk.ask("start over")

    answer, (shown,) = await press(talk, asked, "Continue", person=person)

    assert answer.status == 200
    assert "found nobody" in words_of(shown.card or {})


async def test_the_picker_of_an_old_card(talk: Talking) -> None:
    """A picker that was left behind changes nothing."""
    (asked,) = await talk.ask("start over")
    await talk.card("why wasn't Jane provisioned?")

    answer, _sent = await press(talk, asked, "Continue", person=ADELE.aad_object_id)

    assert "earlier question" in answer.body["value"]
    assert causes_of(await talk.card("2"))[0] == "skipped-scope-filter-false"

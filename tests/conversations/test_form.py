"""The form in words, the form filled in wrongly, and the list answered in other ways than a bare number."""

from __future__ import annotations

import pytest

from tests.conversations.places import press
from tests.support.talk import Talking, buttons_of, causes_of, words_of

HIRED = "Noah Fischer"
"""Nobody knows him, so the form is shown."""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("SuccessFactors", "SAP SuccessFactors"),
        ("a changed detail", "a changed detail"),
        ("title", "a changed detail"),
        ("update", "a changed detail"),
        ("the account switched off", "the account switched off"),
        ("create", "a new account"),
        ("new account", "a new account"),
        ("create, workday, 3/4/2026", "a new account, since"),
        ("yesterday", "since"),
    ],
)
async def test_the_form_in_words(talk: Talking, typed: str, said: str) -> None:
    """A word or two answer the form as its inputs do, and the answer says what was understood."""
    assert "Continue" in buttons_of(await talk.card(HIRED))

    card = await talk.card(typed)

    assert "Continue" not in buttons_of(card)
    if said == "SAP SuccessFactors":
        assert buttons_of(card)["Recheck"]["data"]["source"] == "successfactors"
    else:
        assert said in words_of(card)


@pytest.mark.parametrize("typed", ["check again", "recheck"])
async def test_check_again_keeps_its_meaning(talk: Talking, typed: str) -> None:
    """What can only mean another look is one, also while the form is open."""
    await talk.card("why was 21451 not provisioned?")
    await talk.card(HIRED)

    assert causes_of(await talk.card(typed))[0] == "skipped-scope-filter-false"


async def test_jobs_can_be_asked_about_at_the_form(talk: Talking) -> None:
    """A question about a job is not taken for the name of the HR system, and the form stays open."""
    await talk.card(HIRED)
    assert "Workday" in words_of(await talk.card("is the workday sync running?"))

    assert "person-not-found-in-logs" in causes_of(await talk.card("I don't know"))


@pytest.mark.parametrize("submit", [False, True])
@pytest.mark.parametrize(
    ("wrong", "note"),
    [
        ({"expect": "bogus"}, "what you expected"),
        ({"changed_on": "soon"}, "the date"),
        ({"changed_on": "9999-12-31"}, "the date"),
        ({"changed_on": "0001-01-01"}, "the date"),
        ({"source": "abacus"}, "that HR system"),
        ({"expect": 7, "changed_on": [], "source": {}}, "all of that"),
    ],
)
async def test_a_form_filled_in_wrongly(
    talk: Talking, wrong: dict[str, object], note: str, submit: bool
) -> None:
    """The form says what was not understood, keeps the rest, and can be answered still."""
    (asked,) = await talk.ask(HIRED)
    filled = {"expect": "update", "changed_on": "2026-11-02", **wrong}

    _answer, (again,) = await press(talk, asked, "Continue", submit=submit, **filled)

    assert note in words_of(again.card or {})
    values = {node.get("id"): node.get("value") for node in (again.card or {})["body"]}
    assert values["expect"] == ("unknown" if "expect" in wrong else "update")
    assert values["changed_on"] == (None if "changed_on" in wrong else "2026-11-02")
    _answer, (shown,) = await press(talk, again, "Continue", expect="create", changed_on="2026-11-20")
    assert "a new account, since" in words_of(shown.card or {})


@pytest.mark.parametrize("typed", ["since 2999-12-31", "30/30/2026"])
async def test_a_day_nobody_can_mean(talk: Talking, typed: str) -> None:
    """A date that is none is not taken silently for "I don't know"."""
    await talk.card(HIRED)

    assert "did not understand the date" in words_of(await talk.card(typed))


async def test_the_forms_date_counts(talk: Talking) -> None:
    """The day picked in the form is the day the answer is about, from its first minute to its last."""
    (asked,) = await talk.ask(HIRED)

    _answer, (shown,) = await press(talk, asked, "Continue", expect="create", changed_on="2026-11-20")

    data = buttons_of(shown.card)["Recheck"]["data"]
    assert data["changed_at"] == "2026-11-19T23:00:00Z"
    assert data["changed_until"] == "2026-11-20T23:00:00Z"


async def test_a_date_alone_is_echoed(talk: Talking) -> None:
    """Who says only since when reads that it was heard."""
    (asked,) = await talk.ask(HIRED)

    _answer, (shown,) = await press(talk, asked, "Continue", expect="", changed_on="2026-11-20")

    assert "**You said:** since" in words_of(shown.card or {})


@pytest.mark.parametrize(
    "typed",
    ["2)", "#2", "number 2", "No. 2", "option 2", "the second one", "second", "2nd", "two", "I mean the 2nd"],
)
async def test_ways_to_choose(talk: Talking, typed: str) -> None:
    """A number is understood in the ways people write it."""
    await talk.card("why wasn't Jane provisioned?")

    assert causes_of(await talk.card(typed))[0] == "skipped-scope-filter-false"


@pytest.mark.parametrize("typed", ["both", "1 or 2", "the one", "9", "not 2"])
async def test_an_unclear_choice(talk: Talking, typed: str) -> None:
    """The list is shown again with its buttons, and each time it was shown it can be answered."""
    (first,) = await talk.ask("why wasn't Jane provisioned?")

    (again,) = await talk.ask(typed)

    assert "did not catch which one" in words_of(again.card or {})
    assert buttons_of(again.card).keys() == buttons_of(first.card).keys()
    _answer, (shown,) = await press(talk, first, "2: Jane Doe")
    assert causes_of(shown.card)[0] == "skipped-scope-filter-false"


@pytest.mark.parametrize("typed", ["0002", "002"])
async def test_leading_zeros_are_an_employee_number(talk: Talking, typed: str) -> None:
    """ "0002" is somebody's number and never the second entry."""
    await talk.card("why wasn't Jane provisioned?")

    card = await talk.card(typed)

    assert "skipped-scope-filter-false" not in causes_of(card)

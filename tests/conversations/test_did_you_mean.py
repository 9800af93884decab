"""Names with a slip, short names, deleted people, and nobody at all: whom the bot offers and takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from tests.conversations.places import press
from tests.support.talk import ADELE, ALEX, Talking, buttons_of, causes_of, words_of

JANE = "skipped-scope-filter-false"
ROBERT_ID = "c0117050-7e4a-4a1e-8f00-00000000b0b0"
GONE_ID = "c0117050-7e4a-4a1e-8f00-0000000090e0"


def account(talk: Talking, entra_id: str, name: str, **more: Any) -> dict[str, Any]:
    """An account made by hand."""
    upn = f"{name.lower().replace(' ', '.')}@contoso.com"
    own = {"id": entra_id, "displayName": name, "userPrincipalName": upn, "mail": upn, "employeeId": None}
    other = next(iter(talk.sandbox.tenant.entra.users.values()))
    return {**other, **own, "accountEnabled": True, "jobTitle": "Buyer", **more}


@pytest.fixture
def gone(talk: Talking) -> None:
    """Grace Hopkins, of whom only a deleted account is left."""
    row = account(talk, GONE_ID, "Grace Hopkins", employeeId="20999", deletedDateTime="2026-11-20T08:00:00Z")
    row["userPrincipalName"] = GONE_ID.replace("-", "") + row["userPrincipalName"]
    talk.sandbox.tenant.entra.deleted[GONE_ID] = row


def same_words(card: Mapping[str, Any], *names: str) -> str:
    """A card's texts without these names and without times."""
    said = words_of(card)
    for name in names:
        said = said.replace(name, "_")
    return re.sub(r"\d+", "0", said)


@pytest.mark.parametrize("typed", ["Jane Deo", "Jnae Doe", "Jane Doee", "Jane Do", "jane.deo@contoso.com"])
async def test_a_slip_is_asked_about(talk: Talking, typed: str) -> None:
    """One who comes near is never taken: the bot asks first, and goes on at a yes."""
    asked = await talk.card(f"why wasn't {typed} provisioned?")
    assert causes_of(asked) == []
    assert "Did you mean Jane Doe?" in words_of(asked)

    card = await talk.card("yes")

    assert causes_of(card)[0] == JANE
    assert "Jane" in words_of(card)


@pytest.mark.parametrize(
    "answer",
    ["Yes, please!", "That’s her", "1", "the first one", "Jane Doe", "21451", "yep", "Ja, genau", "sí"],
)
async def test_ways_to_say_yes(talk: Talking, answer: str) -> None:
    """A yes in other words, the number, the name and the employee number all mean the one offered."""
    await talk.card("why wasn't Jane Deo provisioned?")

    assert causes_of(await talk.card(answer))[0] == JANE


@pytest.mark.parametrize("submit", [False, True])
async def test_by_button(talk: Talking, submit: bool) -> None:
    """Both buttons work, in either kind of client."""
    (asked,) = await talk.ask("why wasn't Jane Deo provisioned?")
    _answer, (shown,) = await press(talk, asked, "Yes", submit=submit)
    assert causes_of(shown.card)[0] == JANE

    (asked,) = await talk.ask("why wasn't Jane Deo provisioned?")
    _answer, (shown,) = await press(talk, asked, "No, I mean", submit=submit)
    assert "nobody called “Jane Deo”" in words_of(shown.card or {})


@pytest.mark.parametrize("answer", ["no", "none of these", "Nope.", "Nein"])
async def test_a_no_goes_on_with_what_was_typed(talk: Talking, answer: str) -> None:
    """Who is really called so and is new is still answered: there is no trace of them."""
    await talk.card("why wasn't Jane Deo provisioned?")

    form = await talk.card(answer)
    assert "nobody called “Jane Deo”" in words_of(form)
    card = await talk.card("I don't know")

    assert "person-not-found-in-logs" in causes_of(card)
    assert "Jane Doe" not in words_of(card)


async def test_something_else_is_asked_instead(talk: Talking) -> None:
    """Whoever notices the slip may simply ask again; what is no answer is asked about once more."""
    await talk.card("why wasn't Jane Deo provisioned?")
    assert "Did you mean Jane Doe?" in words_of(await talk.card("perhaps on Monday"))

    assert causes_of(await talk.card("why wasn't 21470 provisioned?"))[0] == "match-ambiguous-in-target"


async def test_several_come_near(talk: Talking) -> None:
    """Several are listed, the nearest first, and none of them is the typed one."""
    users = talk.sandbox.tenant.entra.users
    users[ROBERT_ID] = account(talk, ROBERT_ID, "Janet Doe")

    listed = await talk.card("why wasn't Jane Doe-Smyth provisioned?")
    assert "Did you mean" in words_of(listed)
    listed = await talk.card("why wasn't Jan Doe provisioned?")

    said = words_of(listed)
    assert "Did you mean one of these?" in said
    assert said.index("1. Janet Doe") < said.index("2. Jane Doe")
    assert causes_of(await talk.card("2"))[0] == JANE


async def test_a_nickname(talk: Talking) -> None:
    """Bob is found as Robert and asked about; an employee reads what tells people apart, and no number."""
    users = talk.sandbox.tenant.entra.users
    users[ROBERT_ID] = account(talk, ROBERT_ID, "Robert Fielding", employeeId="20777")
    async with talk.as_user(ADELE) as employee:
        asked = await employee.card("why was Bob Fielding not provisioned?")
        assert "Did you mean Robert Fielding?" in words_of(asked)
        assert "Buyer" in words_of(asked)
        assert "20777" not in str(asked)

        card = await employee.card("yes")

    assert "Robert Fielding" in words_of(card) or "Continue" in buttons_of(card)


@pytest.mark.usefixtures("gone")
@pytest.mark.parametrize("words", ["Grace Hopkins", "20999", "grace.hopkins@contoso.com", GONE_ID])
async def test_a_deleted_person_for_the_helpdesk(talk: Talking, words: str) -> None:
    """Who is in deleted items alone is found there by whatever identifies them, and the answer says so."""
    card = await talk.card(f"why was {words} not provisioned?")

    assert causes_of(card)[0] == "disabled-or-deleted-afterwards"
    assert "Grace Hopkins" in words_of(card)
    assert "grace.hopkins@contoso.com" in words_of(card)


@pytest.mark.usefixtures("gone")
async def test_a_slip_in_a_deleted_name(talk: Talking) -> None:
    """Asked about, the helpdesk reads that the account is deleted."""
    asked = await talk.card("why was Grace Hopkisn not provisioned?")
    assert "account deleted" in words_of(asked)

    assert causes_of(await talk.card("yes"))[0] == "disabled-or-deleted-afterwards"


@pytest.mark.usefixtures("gone")
@pytest.mark.parametrize(
    ("known", "unknown"),
    [
        ("Grace Hopkins", "Grace Hopmann"),
        ("Grace Hopkisn", "Grace Hopmann"),
        ("20999", "20998"),
        ("grace.hopkins@contoso.com", "grace.hopmann@contoso.com"),
        (GONE_ID, GONE_ID.replace("90e0", "90e1")),
    ],
)
@pytest.mark.parametrize("rest", ["not provisioned?", "title not updated?"])
async def test_a_deleted_person_for_an_employee(talk: Talking, known: str, unknown: str, rest: str) -> None:
    """An employee gets the answer about somebody unknown, step by step, however they ask."""
    said: list[list[str]] = []
    for name in (known, unknown):
        async with talk.as_user(ADELE) as employee:
            cards = [await employee.card(f"why was {name} {rest}")]
            if not causes_of(cards[0]):
                cards.append(await employee.card("I don't know"))
            said.append([same_words(card, name) for card in cards])

    assert said[0] == said[1]
    assert "has been deleted" not in " ".join(said[0])


@pytest.mark.usefixtures("gone")
async def test_a_deleted_person_in_a_channel(talk: Talking) -> None:
    """Where others read too, the helpdesk's question finds no deleted account either."""
    async with talk.as_user(ALEX, channel=True) as channel:
        first = same_words(await channel.card("why was Grace Hopkins not provisioned?"), "Grace Hopkins")
        other = same_words(await channel.card("why was Grace Hopmann not provisioned?"), "Grace Hopmann")

    assert first == other


async def test_the_order_tells_an_employee_nothing_of_leavers(talk: Talking) -> None:
    """The helpdesk sees who works here first; for an employee the names alone decide."""
    users = talk.sandbox.tenant.entra.users
    users[GONE_ID] = account(talk, GONE_ID, "Robert Fielding A", accountEnabled=False)
    users[ROBERT_ID] = account(talk, ROBERT_ID, "Robert Fielding B")

    for user, first in ((ALEX, "Robert Fielding B"), (ADELE, "Robert Fielding A")):
        async with talk.as_user(user) as asker:
            listed = await asker.card("why was Bob Fielding not provisioned?")
            assert f"1. {first}" in words_of(listed)


async def test_nobody_comes_near(talk: Talking) -> None:
    """Nobody at all: the form says where was looked and what helps, the answer that there is no trace."""
    form = await talk.card("why wasn't Zacharias Quill provisioned?")
    said = words_of(form)
    for words in ("the directory", "the provisioning log", "spelling", "employee number"):
        assert words in said

    assert "person-not-found-in-logs" in causes_of(await talk.card("I don't know"))


async def test_one_of_several_comes_near(talk: Talking) -> None:
    """In a list nobody is asked about: who comes near is not found there, and *Search* asks."""
    (sent,) = await talk.ask("Jane Deo and Sofia Rossi and 21480 have no account")
    assert "I found nobody by that name or number" in words_of(sent.card or {})
    button = next(title for title in buttons_of(sent.card) if "Search" in title)

    _answer, (shown,) = await press(talk, sent, button)

    assert "Did you mean Jane Doe?" in words_of(shown.card or {})
    assert causes_of(await talk.card("yes"))[0] == JANE

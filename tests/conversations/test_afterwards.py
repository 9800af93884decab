"""What is typed after an answer or in the middle of a question: pronouns, wishes, the helpdesk's queue."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conversations.watching import Clock
from tests.support.helpdesk import ADELE, ALEX, Office, escalated
from tests.support.talk import Talking, buttons_of, causes_of, talking, words_of

ASK = "why wasn't 21451 provisioned?"


def verbs(card: Any) -> set[str]:
    """The verbs of a card's buttons."""
    return {str(one.get("verb")) for one in buttons_of(card).values()}


@pytest.mark.parametrize(
    "typed", ["why isn't she there yet?", "why does she have no account", "warum ist sie noch nicht da?"]
)
async def test_pronoun(talk: Talking, typed: str) -> None:
    """Right after an answer, "she" is the person it was about."""
    await talk.card(ASK)

    assert causes_of(await talk.card(typed))[0] == "skipped-scope-filter-false"


async def test_her_manager(talk: Talking) -> None:
    """ "And her manager?" asks about another detail of the same person, and not who is meant."""
    await talk.card(ASK)

    card = await talk.card("and her manager?")

    assert "Jane Doe" in words_of(card)
    assert "manager" in json.dumps(card)


async def test_pronoun_of_nobody(talk: Talking) -> None:
    """Without an answer before it "she" is nobody yet, and the bot asks who."""
    assert "Who" in words_of(await talk.card("why does she have no account?"))


async def test_pronoun_much_later(tmp_path: Path) -> None:
    """An hour after an answer the bot asks again who "she" is."""
    clock = Clock()
    async with talking(tmp_path, clock=clock) as talk:
        await talk.card(ASK)
        clock.ahead += timedelta(hours=1)
        assert "Who" in words_of(await talk.card("why does she have no account?"))


async def test_somebody_new(talk: Talking) -> None:
    """A new colleague is not the person of the last answer."""
    await talk.card(ASK)

    assert "Who" in words_of(await talk.card("my new colleague has no account, what about her?"))


@pytest.mark.parametrize(
    ("typed", "verb"),
    [("i need a human", "escalate"), ("my cases", "escalate"), ("who am i watching?", None)],
)
@pytest.mark.parametrize(
    "asked", ["why wasn't Jane provisioned?", "Noah Fischer", "why was somebody not provisioned?"]
)
async def test_wish_in_the_middle(lite: Office, asked: str, typed: str, verb: str | None) -> None:
    """A wish is granted while a question is open, and the question stays open."""
    (open_,) = await lite.say(ADELE, asked)

    (card,) = await lite.say(ADELE, typed)

    assert open_.card != card.card
    assert "did not catch" not in words_of(card.card or {})
    if verb:
        assert verb in verbs(card.card)
    (after,) = await lite.say(ADELE, "21451")
    assert after.card != card.card


async def test_watch_in_the_middle(talk: Talking) -> None:
    """A wish without a name at an open list means nobody of the answer before."""
    await talk.card(ASK)
    await talk.card("why wasn't Jane provisioned?")

    assert "Whom shall I watch" in words_of(await talk.card("tell me when it's done"))


async def test_queue(lite: Office) -> None:
    """The helpdesk asks for each list in words; others read their own cases, whatever they ask for."""
    await escalated(lite)
    await escalated(lite, "pass 21490 to the helpdesk", urgency="urgent")

    async def shown(typed: str) -> str:
        (sent,) = await lite.say(ALEX, typed)
        return words_of(sent.card or {})

    assert "Case 1002" in await shown("next case pls")
    assert "2 cases that nobody has" in await shown("what's unclaimed?")
    assert "No case has been waiting too long" in await shown("überfällige fälle")
    filtered = await shown("cases about the scoping filter")
    assert "Only: Outside the scoping filter" in filtered
    assert "1 case that nobody has" in filtered
    assert "2 cases that nobody has" in await shown("cases about the canteen")
    (own,) = await lite.say(ADELE, "what's unclaimed?")
    assert "You have asked the helpdesk about 2 cases" in words_of(own.card or {})
    assert "Scoping" not in words_of(own.card or {})


async def test_nothing_is_next(lite: Office) -> None:
    """Where nobody waits, the next case is none, and the card leads to the other lists."""
    (sent,) = await lite.say(ALEX, "next case")
    assert "case:" not in json.dumps(sent.card)
    assert "next_case" in verbs(sent.card)


@pytest.mark.parametrize(
    "typed",
    [
        "no, the other jane", "nein die andere jane", "non, l'autre jane", "no, la otra jane",
        "nao, a outra jane", "nee de andere jane",
    ],
)  # fmt: skip
async def test_the_other_one(talk: Talking, typed: str) -> None:
    """ "The other Jane" after an answer leads to the list of all who are called so."""
    await talk.card(ASK)

    assert "Jane Miller" in words_of(await talk.card(typed))

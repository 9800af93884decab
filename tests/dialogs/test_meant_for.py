"""Whom a typed message is for: the bot, the other side of a case, or perhaps either."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.cases.meant_for import Meant, in_chat, in_thread, names_button
from dialogs.utterance import Question, understand

BOT, OTHERS, EITHER = Meant.BOT, Meant.OTHERS, Meant.EITHER
NOW = datetime(2026, 11, 26, 10, tzinfo=UTC)

IN_CHAT = {
    # what is typed: while the helpdesk's message is the newest thing, and later
    "yes": (OTHERS, EITHER),
    "it is the second one": (OTHERS, EITHER),
    "I don't know": (OTHERS, EITHER),
    "thanks": (OTHERS, BOT),
    "Thanks, that works now": (OTHERS, BOT),
    "Hi! Yes, it's the Berlin one": (OTHERS, BOT),
    "she starts on Monday": (OTHERS, BOT),
    "ja, am 1.12.": (OTHERS, EITHER),
    "hello": (BOT, BOT),
    "Guten Morgen!": (BOT, BOT),
    "help": (BOT, BOT),
    "my cases": (BOT, BOT),
    "start over": (BOT, BOT),
    "recheck": (BOT, BOT),
    "why wasn't Jane Doe provisioned?": (EITHER, BOT),
    "Her number is 21451": (EITHER, BOT),
    "Jane Doe": (EITHER, BOT),
    "What do you mean?": (EITHER, BOT),
    "never mind, it works now": (EITHER, BOT),
    "never mind": (EITHER, BOT),
    "cancel": (BOT, BOT),
    "My VPN does not work": (EITHER, BOT),
}
IN_THREAD = {
    "please ask her whether she has the new badge": OTHERS,
    "Jane's start date is wrong in Workday, we have asked HR to fix it": OTHERS,
    "Did Jane sign the contract?": OTHERS,
    "Which office is she in?": OTHERS,
    "thanks": OTHERS,
    "never mind then": OTHERS,
    "we restarted the job, please try again tomorrow": OTHERS,
    "? what is wrong with Jane": BOT,
    "?": BOT,
    "recheck": BOT,
    "help": BOT,
    "who is Jane?": EITHER,
    "why wasn't 21451 provisioned?": EITHER,
    "Jane Doe": EITHER,
    "is the workday sync running?": EITHER,
    "What do you mean?": EITHER,
}


def read(said: str) -> Question:
    """What the message says."""
    return understand(said, now=NOW)


@pytest.mark.parametrize(("said", "meant"), IN_CHAT.items(), ids=str)
def test_in_the_chat(said: str, meant: tuple[Meant, Meant]) -> None:
    """An answer goes to the helpdesk, a question to the bot, and what could be either is offered."""
    assert (
        in_chat(said, read(said), fresh=True, waits=False),
        in_chat(said, read(said), fresh=False, waits=False),
    ) == meant


@pytest.mark.parametrize("said", IN_CHAT, ids=str)
def test_an_open_question_of_the_bot_comes_first(said: str) -> None:
    """While the bot itself waits for an answer, nothing goes to the helpdesk by itself."""
    assert in_chat(said, read(said), fresh=True, waits=True) is not OTHERS
    assert in_chat(said, read(said), fresh=False, waits=True) is BOT


@pytest.mark.parametrize(("said", "meant"), IN_THREAD.items(), ids=str)
def test_in_a_thread(said: str, meant: Meant) -> None:
    """What mentions the bot is passed on, unless it is a command or begins with a question mark."""
    assert in_thread(said, read(said), waits=False) is meant
    assert in_thread(said, read(said), waits=True) is not OTHERS


@pytest.mark.parametrize(
    "said",
    [
        "claim", "Claim it.", "unclaim", "assign to Megan Bowen", "assign it to me", "resolve case 1001",
        "please resolve it", "close", "close the case", "Re-open this case!", "next case", "give it back",
        "waiting for HR", "note: she may leave", "internal note - she may leave", "Note",
    ],
)  # fmt: skip
def test_a_button_in_words(said: str) -> None:
    """What is a button on a case's card is known for it when an agent types it."""
    assert names_button(said)


@pytest.mark.parametrize(
    "said",
    [
        "please close the window", "we resolve it with HR today", "Noted, thank you", "It is resolved.",
        "I claim that she starts on Monday", "note that she has to sign in once", "we are waiting for HR",
        "the next case is yours", "", "recheck",
    ],
)  # fmt: skip
def test_a_sentence_is_no_button(said: str) -> None:
    """A sentence that holds the word of a button is none."""
    assert not names_button(said)

"""What is typed about a case: in its thread and in the requester's chat, with the case itself behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.people import ADELE_VANCE_ID
from store.case import State, WaitingOn, What
from tests.conversations.test_cases import escalated, shows, to
from tests.support.connector import Sent
from tests.support.helpdesk import ADELE, ALEX, CHANNEL, MEGAN, Office, office
from tests.support.talk import buttons_of, words_of


@pytest.fixture
async def lite(tmp_path: Path) -> AsyncIterator[Office]:
    """The office, started anew between any two steps."""
    async with office(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}", restarts=True) as opened:
        yield opened


def said(sent: Sent) -> str:
    """What a card says."""
    return words_of(sent.card or {})


async def test_typed_in_the_thread_and_in_the_chat(lite: Office) -> None:
    """An agent's words take the case and reach the requester; the typed answer reaches the thread."""
    _, card = await escalated(lite)
    (receipt,) = await lite.say(ALEX, "which office is she in", thread=card.conversation)
    assert "Adele Vance" in said(receipt)
    (asked,) = [one for one in to(await lite.settle(), ADELE_VANCE_ID) if "which office" in said(one)]
    assert "Alex Wilber" in said(asked)
    case = await lite.case()
    assert (case.state, case.assignee.id if case.assignee else None) == (State.CLAIMED, ALEX.aad_object_id)
    assert "Alex Wilber has it" in shows(lite, card)
    await lite.say(ADELE, "the one in Berlin")
    (answer,) = to(await lite.settle(), CHANNEL)
    assert (answer.conversation, "the one in Berlin" in said(answer)) == (card.conversation, True)
    assert [entry.what for entry in await lite.history()] == [What.OPENED, What.REPLIED, What.ANSWERED]
    assert not any(entry.text for entry in await lite.history() if entry.what is not What.OPENED)


async def test_a_question_by_button_is_answered_by_typing(lite: Office) -> None:
    """What the helpdesk asks with "Waiting for…" is answered in the chat, and the case goes on."""
    _, card = await escalated(lite)
    form = await lite.press(ALEX, card, "Waiting for…")
    await lite.press_on(
        ALEX, card, form.card, "Save", on="requester", text="Does she have a second contract?"
    )
    await lite.settle()
    assert (await lite.case()).waiting_on is WaitingOn.REQUESTER
    await lite.say(ADELE, "no, only one")
    (answer,) = to(await lite.settle(), CHANNEL)
    assert "no, only one" in said(answer)
    assert ((await lite.case()).state, (await lite.case()).waiting_on) == (State.CLAIMED, None)


async def test_recheck_in_the_thread(lite: Office) -> None:
    """In its thread "recheck" looks the case's person up again: what was repaired is seen on its card."""
    _, card = await escalated(lite)
    lite.sandbox.tenant.repair("21451")
    lite.sandbox.tenant.run_cycle()
    before = shows(lite, card)
    (answer,) = await lite.say(MEGAN, "recheck", thread=card.conversation)
    assert "again" in said(answer)
    await lite.settle()
    assert shows(lite, card) != before
    assert to(await lite.settle(), ADELE_VANCE_ID) == []


async def test_after_the_end_nothing_is_passed_on(lite: Office) -> None:
    """In a withdrawn case the agent reads why nothing is passed on, and the requester speaks with the bot."""
    receipt, card = await escalated(lite)
    await lite.say(ALEX, "which office is she in", thread=card.conversation)
    await lite.settle()
    await lite.press(ADELE, receipt, "Withdraw")
    await lite.settle()
    (refused,) = await lite.say(ALEX, "never mind then", thread=card.conversation)
    assert "withdrawn" in said(refused)
    await lite.say(ADELE, "the one in Berlin")
    assert to(await lite.settle(), CHANNEL) == []


async def test_a_direct_chat_is_a_press_away(lite: Office) -> None:
    """Each side's message has a link that opens a chat with its writer."""
    _, card = await escalated(lite)
    await lite.say(ALEX, "which office is she in", thread=card.conversation)
    (asked,) = [one for one in to(await lite.settle(), ADELE_VANCE_ID) if "which office" in said(one)]
    await lite.say(ADELE, "the one in Berlin")
    (answer,) = to(await lite.settle(), CHANNEL)
    for sent in (asked, answer):
        urls = [button.get("url", "") for button in buttons_of(sent.card).values()]
        assert any(url.startswith("https://teams.microsoft.com/l/chat/0/0?users=") for url in urls)

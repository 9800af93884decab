"""The conversations that are written as text, in a real client: the Agents Playground in chromium."""

import re
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.demo import any_ports, demo_running
from tests.conversations.script import Meanwhile, Presses, Says, Script, Shows, scripts
from tests.playground.page import ChatPage, chat_page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

# The page is one helpdesk agent in English, who sends a message with Enter.
TYPED = [
    script
    for script in scripts()
    if script.place == "personal chat" and script.who == "Alex" and script.typed_on_one_line
]


@pytest_asyncio.fixture(loop_scope="session")
async def stage(browser: Browser) -> AsyncIterator[tuple[ChatPage, str]]:
    """A demo of its own for each conversation: the page, and the address of the tenant."""
    async with demo_running(any_ports()) as addresses, chat_page(browser, addresses.chat) as chat:
        yield chat, addresses.graph


@pytest.mark.parametrize("script", TYPED, ids=[script.name for script in TYPED])
async def test_conversation(stage: tuple[ChatPage, str], script: Script) -> None:
    """The client shows for each line of the conversation what is written, as its newest cards."""
    chat, tenant = stage
    await chat.expect_answer(re.compile("provision", re.IGNORECASE))
    seen = await chat.answers.count()
    for step in script.steps:
        match step:
            case Says(text):
                seen = await chat.answers.count()
                await chat.say(text)
            case Presses(title):
                await chat.choose(title)
            case Meanwhile(deeds):
                async with httpx.AsyncClient(base_url=f"{tenant}/control/") as client:
                    for deed in deeds:
                        (await client.post(deed, json={})).raise_for_status()
            case Shows():
                await _shown(chat, step, seen)


async def _shown(chat: ChatPage, shows: Shows, seen: int) -> None:
    """Wait for an answer that was not there before the message, and compare the newest card."""
    await expect(chat.answers.nth(seen)).to_be_visible()
    for words in shows.words:
        await chat.expect_card(re.compile(re.escape(words), re.IGNORECASE))
    for absent in shows.absent:
        await expect(chat.card).not_to_contain_text(re.compile(re.escape(absent), re.IGNORECASE))
    for title in shows.buttons:
        await expect(chat.card.get_by_role("button", name=title).first).to_be_visible()
    for title in shows.no_buttons:
        await expect(chat.card.get_by_role("button", name=title)).to_have_count(0)

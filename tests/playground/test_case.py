"""A case in a real client: asked in the personal chat; taken, talked about and resolved in the channel."""

import re
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, expect

from bot.demo import any_ports, demo_running
from tests.playground.page import Chat, ChatPage, chat_page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

CASE = "Case 1001"


@pytest_asyncio.fixture(loop_scope="session")
async def chat(browser: Browser) -> AsyncIterator[ChatPage]:
    """A demo with the chat page open on the personal chat."""
    async with demo_running(any_ports()) as addresses, chat_page(browser, addresses.chat) as page:
        await page.expect_answer(re.compile("provision", re.IGNORECASE))
        yield page


async def test_from_asking_to_resolving(chat: ChatPage) -> None:
    """Escalated, claimed, asked, answered, resolved: each step is seen on the other side."""
    await chat.say("pass 21451 to the helpdesk")
    await chat.press("Send to the helpdesk")
    await chat.expect_card(CASE)

    await chat.come_to_rest()
    await chat.open("Contoso - Onboarding")
    post = chat.post_with(CASE)
    card = post.locator(".ac-adaptiveCard").first
    await press(card, "Claim")
    await expect(card).to_contain_text("Alex Wilber has it")
    await chat.mention_bot_in(post, "which office is she in")
    # What is shown in this post of the answer, at once, depends on the page (see test_story).

    await look_for(chat, "Personal Chat", "which office is she in")
    await chat.say("the one in Berlin")
    await chat.expect_answer("I have passed that on to the helpdesk")

    await look_for(chat, "Contoso - Onboarding", "the one in Berlin")
    await write(card, "Thank you, we correct it.")

    await look_for(chat, "Personal Chat", "from the helpdesk writes")

    await chat.come_to_rest()
    await chat.open("Contoso - Onboarding")
    await press(card, "Resolve…")
    await card.get_by_text("The HR data were corrected").click()
    await press(card, "Resolve")
    await expect(card).to_contain_text("resolved", ignore_case=True)

    await look_for(chat, "Personal Chat", "solved")


async def write(card: Locator, text: str) -> None:
    """Fill in the case's box and send it. A card that changes just then empties what is half typed."""
    for _attempt in range(3):
        await card.get_by_label("Write to the requester").fill(text)
        await press(card, "Send to the requester")
        with suppress(AssertionError):
            await expect(card).to_contain_text(text, timeout=6_000)
            return
    await expect(card).to_contain_text(text)


async def look_for(chat: ChatPage, where: Chat, words: str) -> None:
    """Go to that chat and find the words."""
    await chat.come_to_rest()
    await chat.open(where)
    await expect(chat.page.locator(".ac-adaptiveCard", has_text=words).last).to_be_visible()


async def press(card: Locator, title: str) -> None:
    """Press that button of this card."""
    await card.get_by_role("button", name=title, exact=True).click()

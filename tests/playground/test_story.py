"""The whole talk in a real client: the Agents Playground in chromium, the bot, and the simulated tenant."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.demo import any_ports, demo_running
from tests.playground.page import ChatPage, chat_page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

JANE = "21451"
SCOPING_FILTER = re.compile("scoping filter", re.IGNORECASE)
DONE = re.compile(r"\bdone\b|has an account|was created", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stage:
    """The three parts as a story needs them."""

    chat: ChatPage
    graph: str

    async def in_the_tenant(self, *deeds: str) -> None:
        """Press the buttons of the tenant's own page."""
        async with httpx.AsyncClient(base_url=f"{self.graph}/control/") as client:
            for deed in deeds:
                (await client.post(deed, json={})).raise_for_status()


@pytest_asyncio.fixture(loop_scope="session")
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    """A demo of its own for each story, with the chat page open on the personal chat."""
    async with demo_running(any_ports()) as addresses, chat_page(browser, addresses.chat) as chat:
        yield Stage(chat, addresses.graph)


async def test_welcome(stage: Stage) -> None:
    """Who opens the chat for the first time is told what to ask."""
    await stage.chat.expect_answer(re.compile("provision", re.IGNORECASE))


async def test_question_choice_answer_recheck(stage: Stage) -> None:
    """Question, choice, answer; repaired in HR and provisioned, the same card says so after Recheck."""
    chat = stage.chat
    await chat.say("why wasn't Jane provisioned?")
    await chat.expect_card("Jane Miller")
    await chat.choose("Jane Doe")
    await chat.expect_card(SCOPING_FILTER)

    before = await chat.answers.count()
    await stage.in_the_tenant(f"repair/{JANE}", "cycle")
    await chat.press("Recheck")
    await chat.expect_card(DONE)
    assert await chat.answers.count() == before, "Recheck posted a new message instead of changing the card"


async def test_mention_in_a_channel(stage: Stage) -> None:
    """A bot @mentioned in a channel answers there who must act, and nothing only the helpdesk may see."""
    await stage.chat.open("Contoso - Onboarding")
    await stage.chat.expect_card("You can ask")  # what comes while one types would clear the typing
    answer = stage.chat.card_with("Who must act").first
    for patience in (8_000, 20_000):
        await stage.chat.mention_bot("why wasn't 21451 provisioned?")
        try:
            await expect(answer).to_be_visible(timeout=patience)
            break
        except AssertionError:
            # The page (0.2.28) loses an answer that comes before it has shown the post itself (observed: its
            # own log has the answer). Whoever sits in front of it asks again.
            continue
    await expect(answer).to_be_visible()
    assert not SCOPING_FILTER.search(await answer.inner_text())

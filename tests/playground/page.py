"""The chat page as a person uses it: open a chat, type, read the answer, press a button."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal

from playwright.async_api import Browser, Locator, Page, expect

from tests.support.browser import open_page

Chat = Literal["Personal Chat", "Starting on Monday", "Contoso - General", "Contoso - Onboarding"]
"""The chats of `bot/playground/contoso.yml`, named as the page lists them."""
PATIENCE = 20_000
"""Milliseconds to wait for something that has to happen; far more than it takes."""
expect.set_options(timeout=PATIENCE)


class ChatPage:
    """The Agents Playground in a browser; only bot messages are looked at, as its log repeats all text."""

    def __init__(self, page: Page) -> None:
        """Use `chat_page`, which also waits until the page is ready."""
        self.page = page
        self._in_channel = False

    @property
    def answers(self) -> Locator:
        """Every message of the bot in the open chat."""
        return self.page.locator(".fai-OutputCard")

    @property
    def card(self) -> Locator:
        """The newest card in the open chat; a channel has its newest post on top."""
        cards = self.page.locator(".ac-adaptiveCard")
        return cards.first if self._in_channel else cards.last

    def card_with(self, words: str) -> Locator:
        """The card of the open chat that has these words, wherever it stands."""
        return self.page.locator(".ac-adaptiveCard").filter(has_text=words)

    async def open(self, chat: Chat) -> None:
        """Go to that chat; the page tells the bot that it was added there."""
        await self.page.get_by_role("treeitem", name=chat, exact=True).click()
        self._in_channel = chat.startswith("Contoso - ")
        await expect(self._composer).to_be_visible()

    async def come_to_rest(self) -> None:
        """Wait until nothing has come for a moment: what comes while one changes chats is lost (0.2.28)."""
        await self.page.wait_for_function(
            """() => {
                const shown = document.body.innerText;
                if (shown !== window.shownBefore) { window.shownBefore = shown; window.shownAt = Date.now(); }
                return Date.now() - window.shownAt > 1500;
            }""",
            timeout=PATIENCE,
        )

    async def say(self, text: str) -> None:
        """Type the text and send it (personal and group chats)."""
        await self._composer.click()
        await self.page.keyboard.type(text)
        await self.page.keyboard.press("Enter")

    async def mention_bot(self, text: str) -> None:
        """Type @, choose the bot, type the text and post it (channels)."""
        await self._composer.click()
        await self.page.keyboard.type("@Prov")
        await self.page.get_by_role("menuitem", name="Provisioning Bot").click()
        await expect(self._composer).to_contain_text("Provisioning Bot")
        await self.page.keyboard.type(f" {text}")
        await expect(self._composer).to_contain_text(text)
        await self.page.get_by_role("button", name="Post", exact=True).first.click()
        await expect(self._composer).not_to_contain_text(text)

    def post_with(self, words: str | re.Pattern[str]) -> Locator:
        """The post of the open channel whose card has these words, with all answers to it."""
        card = self.page.locator(".ac-adaptiveCard", has_text=words)
        return self.page.locator(".fui-Card").filter(has=card)

    async def mention_bot_in(self, post: Locator, text: str) -> None:
        """Answer to that post: @, the bot, the text."""
        box = post.locator("div[role=textbox][contenteditable=true]")
        await box.click()
        await self.page.keyboard.type("@Prov")
        await self.page.get_by_role("menuitem", name="Provisioning Bot").click()
        await expect(box).to_contain_text("Provisioning Bot")
        await self.page.keyboard.type(f" {text}")
        await self.page.keyboard.press("Enter")
        await expect(box).not_to_contain_text(text)

    async def press(self, title: str) -> None:
        """Press that button of the newest card."""
        await self.card.get_by_role("button", name=title, exact=True).click()

    async def choose(self, words: str) -> None:
        """Press the button of the newest card whose title has those words (a person among several)."""
        await self.card.get_by_role("button", name=words).first.click()

    async def expect_card(self, words: str | re.Pattern[str]) -> None:
        """Wait until the newest card has those words."""
        await expect(self.card).to_contain_text(words)

    async def expect_answer(self, words: str | re.Pattern[str]) -> None:
        """Wait until some message of the bot has those words."""
        await expect(self.answers.filter(has_text=words).last).to_be_visible()

    @property
    def _composer(self) -> Locator:
        return self.page.locator("div[role=textbox][contenteditable=true]").first


@asynccontextmanager
async def chat_page(browser: Browser, address: str) -> AsyncIterator[ChatPage]:
    """The page at that address, ready to type; it waits up to 15 s itself for the bot to answer."""
    async with open_page(browser, width=1280, height=1000) as page:
        await page.goto(address)
        chat = ChatPage(page)
        await expect(chat.page.get_by_role("textbox").first).to_be_visible()
        yield chat

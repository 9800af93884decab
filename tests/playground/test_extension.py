"""The action command in a real client.

The Agents Playground (0.2.28) knows queries, dialogs and their submits. Results that answer a tap it refuses
("tap action is not supported yet"), and it does not ask while somebody types into a list on a card, so these
two are tested over HTTP only.
"""

import re

import pytest
from playwright.async_api import Browser, expect

from bot.demo import any_ports, demo_running
from tests.playground.page import chat_page

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


async def test_dialog(browser: Browser) -> None:
    """The dialog asks for a name, takes it, and shows the answer in place."""
    async with demo_running(any_ports()) as addresses, chat_page(browser, addresses.chat) as chat:
        page = chat.page
        await chat.expect_answer(re.compile("provision", re.IGNORECASE))
        await page.get_by_label("Trigger Message Extension App").first.click()
        await page.get_by_role("menuitem", name="Action Command").click()
        await page.get_by_role("button", name="Create", exact=True).click()
        dialog = page.get_by_role("dialog").last
        await expect(dialog).to_contain_text("Who is it about?")

        await dialog.get_by_label("Name, user name").fill("Jane Doe")
        await dialog.get_by_role("button", name="Continue").click()

        again = dialog.get_by_role("button", name="Look again")
        shown = dialog.get_by_text("Outside the scoping filter", exact=True)
        await expect(again.or_(shown).first).to_be_visible()
        while await again.is_visible():
            await again.click()
            await expect(again.or_(shown).first).to_be_visible()
        await expect(shown).to_be_visible()

"""The drawing itself: it would show a card that does not fit."""

from typing import Any

import pytest
from playwright.async_api import Browser

from tests.rendering.render import Theme, render

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


def card(*body: dict[str, Any]) -> dict[str, Any]:
    return {"type": "AdaptiveCard", "version": "1.5", "fallbackText": "A card", "body": list(body)}


def text(words: str, **more: Any) -> dict[str, Any]:
    return {"type": "TextBlock", "text": words, "wrap": True, **more}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 640])
async def test_fits(browser: Browser, theme: Theme, width: int) -> None:
    """A wrapped text is drawn in full at every width and in both themes, with a picture."""
    words = "Jane Doe was hired today and the next cycle has not read her yet. " * 3
    drawn = await render(browser, card(text(words)), theme=theme, width=width)
    assert (drawn.overflow, drawn.cut, drawn.events) == ((), (), ())
    assert "the next cycle" in drawn.text
    assert drawn.png.startswith(b"\x89PNG")


async def test_cut_off(browser: Browser) -> None:
    """A text without wrap that is too long is reported as cut off."""
    drawn = await render(browser, card(text("hired today " * 20, wrap=False)), width=320)
    assert drawn.cut


async def test_overflow(browser: Browser) -> None:
    """A column wider than the card is reported as sticking out."""
    column = {"type": "Column", "width": "500px", "items": [text("wide")]}
    drawn = await render(browser, card({"type": "ColumnSet", "columns": [column]}), width=320)
    assert drawn.overflow


async def test_unknown_element(browser: Browser) -> None:
    """An element the renderer does not know is reported."""
    drawn = await render(browser, card({"type": "TextBlok", "text": "lost"}))
    assert drawn.events


async def test_buttons_wrap(browser: Browser) -> None:
    """Buttons that do not fit side by side are all there on a phone, none cut off."""
    titles = ["Check again", "Open provisioning logs", "Something else"]
    data = {"v": 1, "verb": "recheck"}
    actions = [{"type": "Action.Submit", "title": title, "data": data} for title in titles]
    drawn = await render(browser, card(text("?"), {"type": "ActionSet", "actions": actions}), width=320)
    assert list(drawn.buttons) == titles
    assert (drawn.overflow, drawn.cut) == ((), ())

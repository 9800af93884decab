"""Draws a card as a Teams client would, and says what sticks out, is cut off or was not understood."""

import json
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from playwright.async_api import Browser

from bot.playground.node import find_node
from tests.support.browser import open_page

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
SCRIPTS = ("markdown-it/dist/browser/markdown-it.umd.min.js", "adaptivecards/dist/adaptivecards.min.js")

Theme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Rendered:
    """One drawing of a card: the picture and what the renderer and the page say about it."""

    png: bytes
    overflow: tuple[str, ...]
    """Elements that stick out of the card to the left or right."""
    cut: tuple[str, ...]
    """Text that does not fit and is cut off."""
    events: tuple[str, ...]
    """What the renderer complained about when it read the card or its inputs."""
    text: str
    """All text that can be seen, line by line."""
    buttons: tuple[str, ...]
    height: int
    """In CSS pixels."""


async def render(
    browser: Browser, card: dict[str, Any], *, theme: Theme = "light", width: int = 320
) -> Rendered:
    """Draw the card at that width in CSS pixels with Microsoft's Teams host configuration.

    The stock renderer squeezes buttons that do not fit; Teams wraps them, so the page's style does too.
    Segoe UI is not free: widths are those of the fonts Debian has.
    """
    _install()
    async with open_page(browser, width=width + 32, height=400, dark=theme == "dark") as page:
        await page.set_content(_page(theme, width))
        for script in SCRIPTS:
            await page.add_script_tag(path=MODULES / script)
        await page.add_script_tag(path=HERE / "render.js")
        host = json.loads((HERE / "teams" / f"{theme}.json").read_text(encoding="utf-8"))
        found = await page.evaluate("([card, host]) => window.drawCard(card, host)", [card, host])
        png = await page.locator("#frame").screenshot()
    return Rendered(
        png=png,
        overflow=tuple(found["overflow"]),
        cut=tuple(found["cut"]),
        events=tuple(found["events"]),
        text=found["text"],
        buttons=tuple(found["buttons"]),
        height=found["height"],
    )


def _page(theme: Theme, width: int) -> str:
    teams = (HERE / "teams" / f"{theme}.css").read_text(encoding="utf-8")
    ground, card, ink = (
        ("#f5f5f5", "#ffffff", "#252424") if theme == "light" else ("#1f1f1f", "#292929", "#ffffff")
    )
    return f"""<!doctype html><meta charset="utf-8"><style>{teams}
        body {{ margin: 16px; background: {ground}; color: {ink}; font: 14px 'Noto Sans', sans-serif }}
        #frame {{ width: {width}px; background: {card}; border-radius: 4px }}
        .ac-pushButton {{ max-width: 100% }}
        .ac-actionSet, .ac-actionSet > div {{ flex-wrap: wrap !important; row-gap: 8px }}
        .ac-actionSet .ac-pushButton {{ flex: 0 1 auto !important }}
    </style><div id="frame"></div>"""


@cache
def _install() -> None:
    """Install the renderer from its lock file, once; raises RuntimeError where Node is missing."""
    if all((MODULES / script).exists() for script in SCRIPTS):
        return
    tools = find_node()
    if tools is None:
        raise RuntimeError("Node is not installed, so the card renderer can't be")
    subprocess.run(
        [*tools.npm, "ci", "--ignore-scripts"], cwd=HERE, check=True, capture_output=True, text=True
    )

"""Every card in a browser, as narrow as a phone and as wide as a chat, light and dark."""

import pytest
from playwright.async_api import Browser

from cards.blocks import to_json
from diagnosis.audience import Audience
from tests.cards import questions
from tests.cards.gallery import CARDS, shown
from tests.rendering.check import walk
from tests.rendering.render import Theme, render

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

_PHONE = sorted(
    name
    for name in CARDS
    if name.startswith(("scope", "choose")) or not name.endswith(("_employee", "_outcome", "_shared"))
)
"""The levels of one question look alike; one question is drawn at all of them."""
_PICKER = 'Property "choices.data" is supported in version 1.6, but you are using version 1.5.'
"""The people picker is an addition that Teams made to 1.2; other renderers leave it at the list."""
_SAMPLE = ("scope_helpdesk", "repaired_employee", "choose_person_helpdesk", "details_filled")


@pytest.mark.parametrize("name", _PHONE)
async def test_phone(browser: Browser, name: str) -> None:
    """Nothing sticks out of the card or is cut off at 320 pixels."""
    drawn = await render(browser, to_json(CARDS[name]()), width=320)
    events = tuple(event for event in drawn.events if event != _PICKER)
    assert (drawn.overflow, drawn.cut, events) == ((), (), ())


@pytest.mark.parametrize("name", _SAMPLE)
@pytest.mark.parametrize(("theme", "width"), [("light", 640), ("dark", 320), ("dark", 640)])
async def test_wide_and_dark(browser: Browser, name: str, theme: Theme, width: int) -> None:
    """Nothing sticks out or is cut off in the other sizes and themes."""
    drawn = await render(browser, to_json(CARDS[name]()), theme=theme, width=width)
    assert (drawn.overflow, drawn.cut, drawn.events) == ((), (), ())


@pytest.mark.parametrize(
    ("name", "fold"),
    [
        ("done_helpdesk", "Show fewer"),
        ("repaired_helpdesk", "Show fewer"),
        ("history_helpdesk", "Hide the timeline"),
    ],
)
async def test_unfolded(browser: Browser, name: str, fold: str) -> None:
    """Nothing sticks out or is cut off when what is folded away is shown."""
    card = to_json(CARDS[name]())
    folded = [node for _, node, _ in walk(card) if node.pop("isVisible", True) is False]
    assert folded
    drawn = await render(browser, card, width=320)
    assert (drawn.overflow, drawn.cut, drawn.events) == ((), (), ())
    assert fold in drawn.buttons


@pytest.mark.parametrize("kind", sorted(questions.NAMES))
async def test_hostile_name(browser: Browser, kind: str) -> None:
    """A hostile name is shown as it is written, inside the card, and makes no link, bold text or element."""
    card = to_json(shown(questions.scope(questions.NAMES[kind], questions.NAMES[kind]), Audience.HELPDESK))
    drawn = await render(browser, card, width=320)
    assert (drawn.overflow, drawn.cut, drawn.events) == ((), (), ())
    seen = drawn.text.replace("\u200b", "")
    expected = {"markdown": "**Jane** _Doe_ [free](https://contoso.example)", "html": "<b>Jane</b> <script>"}
    assert expected.get(kind, "") in seen

"""Every card as JSON, held against the file it had when someone last looked at it."""

import json
from pathlib import Path

import pytest

from cards.blocks import to_json
from tests.cards.gallery import CARDS
from tests.rendering.check import check_card

GOLDEN = Path(__file__).with_name("golden")


@pytest.mark.parametrize("name", sorted(CARDS))
def test_golden(name: str, update_goldens: bool) -> None:
    """The card is the golden one, which may be opened in the Adaptive Cards designer."""
    card = to_json(CARDS[name]())
    written = json.dumps(card, indent=2, ensure_ascii=False) + "\n"
    file = GOLDEN / f"{name}.json"
    if update_goldens:
        file.write_text(written, encoding="utf-8")
    assert file.is_file(), f"no golden file: run pytest tests/cards --update-goldens and look at {file.name}"
    assert written == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(CARDS))
def test_valid(name: str) -> None:
    """The card keeps Microsoft's 1.5 schema, what Teams asks beyond it, and our own promises."""
    assert check_card(to_json(CARDS[name]())) == []


def test_no_stray_files() -> None:
    """Every golden file belongs to a card."""
    assert {file.stem for file in GOLDEN.glob("*.json")} == set(CARDS)

"""The week in numbers, and other numbers in sentences."""

from __future__ import annotations

from cards.blocks import to_json
from cards.lists import morning_card
from tests.cards.gallery_running import WORDS, week
from tests.support.evidence import NOW
from tests.support.talk import words_of


def test_one_rating() -> None:
    """One rated answer is no "answers"."""
    said = words_of(to_json(week(helpful=1, not_helpful=0)))
    assert "1 answer was rated: 100% helpful." in said
    assert "3 answers were rated: 33% helpful." in words_of(to_json(week(helpful=1, not_helpful=2)))


def test_one_day() -> None:
    """A list for the next day alone says no "days"."""
    card = to_json(morning_card([], WORDS, days=1, read_at=NOW, shared=True))
    assert "within 1 day is ready" in card["fallbackText"]

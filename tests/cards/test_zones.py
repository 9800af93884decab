"""Cards that come by themselves, or stand for days, say in which zone their times are, and no "today"."""

from __future__ import annotations

import re

import pytest

from cards.blocks import to_json
from tests.cards.gallery import CARDS
from tests.support.talk import words_of

ZONE = "Central European Time"


@pytest.mark.parametrize(
    ("name", "timed"),
    [
        ("alert_no_rows", True),
        ("alert_quarantine_over", True),
        ("on_demand_created", True),
        ("watch_done_employee", True),
        ("watch_expired_helpdesk", True),
        ("watch_changed_employee", False),
        ("watch_done_outcome", False),
        ("case_thread_reminded", False),
    ],
)
def test_zone(name: str, timed: bool) -> None:
    """A card with a time of day names its zone; one without does not speak of zones."""
    said = words_of(to_json(CARDS[name]()))
    assert (ZONE in said) is (re.search(r"\d:\d\d [AP]M", said) is not None) is timed
    assert not re.search(r"\b(?:today|tomorrow|yesterday)\b", said)

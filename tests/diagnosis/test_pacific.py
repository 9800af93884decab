"""When a leaving day is over in US Pacific time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from diagnosis.evidence import Change, Expectation
from diagnosis.pacific import day_ends


@pytest.mark.parametrize("hours", [-11, -8, -5, 0, 1, 5.5, 9, 11])
def test_the_same_day_wherever_it_was_said(hours: float) -> None:
    """The 23rd ends in Pacific time at 08:00 UTC of the 24th, in whatever time zone the day was meant."""
    zone = timezone(timedelta(hours=hours))
    begin = datetime(2026, 11, 23, tzinfo=zone).astimezone(UTC)
    said = Expectation(Change.DISABLE, None, begin, begin + timedelta(days=1))
    assert day_ends(said) == datetime(2026, 11, 24, 8, tzinfo=UTC)


def test_summer_time() -> None:
    """In summer the day ends an hour earlier."""
    said = Expectation(Change.DISABLE, None, datetime(2026, 7, 1, 9, tzinfo=UTC))
    assert day_ends(said) == datetime(2026, 7, 2, 7, tzinfo=UTC)


def test_no_day() -> None:
    """Without a day there is no end of it."""
    assert day_ends(Expectation(Change.DISABLE)) is None

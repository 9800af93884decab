"""When lists are due: once a day or a week in the company's time zone, and not when it is too late."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from followup.schedule import Daily, Schedule, ScheduleError, Weekly, in_time

BERLIN = ZoneInfo("Europe/Berlin")


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc]  # year, month, day, hour, minute


@pytest.mark.parametrize(
    ("schedule", "now", "day", "at"),
    [
        (Daily.parse("07:30"), utc(2026, 11, 23, 6, 30), date(2026, 11, 23), utc(2026, 11, 23, 6, 30)),
        (Daily.parse("7:30"), utc(2026, 11, 23, 6, 29), date(2026, 11, 22), utc(2026, 11, 22, 6, 30)),
        (Daily.parse("00:10"), utc(2026, 11, 22, 23, 30), date(2026, 11, 23), utc(2026, 11, 22, 23, 10)),
        (Weekly.parse("mon 08:00"), utc(2026, 11, 23, 7), date(2026, 11, 23), utc(2026, 11, 23, 7)),
        (Weekly.parse("Monday 08:00"), utc(2026, 11, 23, 6, 59), date(2026, 11, 16), utc(2026, 11, 16, 7)),
        (Weekly.parse("sun 23:59"), utc(2026, 11, 23, 7), date(2026, 11, 22), utc(2026, 11, 22, 22, 59)),
        # Clocks go forward from 2:00 to 3:00, and back from 3:00 to 2:00.
        (Daily.parse("02:30"), utc(2026, 3, 29, 12), date(2026, 3, 29), utc(2026, 3, 29, 1, 30)),
        (Daily.parse("02:30"), utc(2026, 10, 25, 12), date(2026, 10, 25), utc(2026, 10, 25, 0, 30)),
    ],
)
def test_due(schedule: Schedule, now: datetime, day: date, at: datetime) -> None:
    """The newest occasion is the last one that the company's clock has shown."""
    due = schedule.last(now, BERLIN)
    assert (due.day, due.at) == (day, at)


@pytest.mark.parametrize("written", ["", "25:00", "7", "07:30:00", "mon", "08:00 mon", "xyz 08:00", "mon 8"])
def test_not_a_time(written: str) -> None:
    """What is no time, or no day and time, is refused."""
    with pytest.raises(ScheduleError):
        Weekly.parse(written)
    with pytest.raises(ScheduleError):
        Daily.parse(written)


@pytest.mark.parametrize("written", ["mon 08:00", "sun 23:59"])
def test_read_back(written: str) -> None:
    """A time is written as it was read."""
    assert str(Weekly.parse(written)) == written


def test_too_late() -> None:
    """Six hours late nothing is sent any more, and nothing before its time."""
    due = Daily.parse("07:30").last(utc(2026, 11, 23, 7), BERLIN)
    assert in_time(due, utc(2026, 11, 23, 6, 30))
    assert in_time(due, utc(2026, 11, 23, 12, 29))
    assert not in_time(due, utc(2026, 11, 23, 12, 30))
    assert not in_time(due, utc(2026, 11, 23, 6, 29))

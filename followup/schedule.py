"""When something is due that goes out once a day or once a week, in the company's time zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LATE = timedelta(hours=6)
"""How long what could not go out in time is still worth sending."""

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


class ScheduleError(ValueError):
    """What is wrong with a time that somebody wrote, in words that follow the setting's name."""


@dataclass(frozen=True, slots=True)
class Due:
    """One occasion: the day it belongs to, which names it for good, and the moment it is due (UTC)."""

    day: date
    at: datetime


@dataclass(frozen=True, slots=True)
class Daily:
    """Every day at this time."""

    time: time

    @classmethod
    def parse(cls, written: str) -> Self:
        """From `07:30`. Raises ScheduleError."""
        found = _TIME.fullmatch(written.strip())
        if found is None:
            raise ScheduleError("is to be a time such as 07:30")
        return cls(time(int(found[1]), int(found[2])))

    def last(self, now: datetime, zone: ZoneInfo) -> Due:
        """The newest occasion that is not after `now` (UTC)."""
        return _last(self.time, None, now, zone)

    def __str__(self) -> str:
        return self.time.strftime("%H:%M")


@dataclass(frozen=True, slots=True)
class Weekly:
    """Every week on this day (0 is Monday) at this time."""

    weekday: int
    time: time

    @classmethod
    def parse(cls, written: str) -> Self:
        """From `mon 08:00`. Raises ScheduleError."""
        day, _, rest = written.strip().lower().partition(" ")
        found = _TIME.fullmatch(rest.strip())
        if day[:3] not in DAYS or found is None:
            raise ScheduleError("is to be a day and a time such as mon 08:00")
        return cls(DAYS.index(day[:3]), time(int(found[1]), int(found[2])))

    def last(self, now: datetime, zone: ZoneInfo) -> Due:
        """The newest occasion that is not after `now` (UTC)."""
        return _last(self.time, self.weekday, now, zone)

    def __str__(self) -> str:
        return f"{DAYS[self.weekday]} {self.time:%H:%M}"


Schedule = Daily | Weekly


def in_time(due: Due, now: datetime) -> bool:
    """Whether it is still worth sending: the bot may have been down, and old news helps nobody."""
    return due.at <= now < due.at + LATE


def _last(at: time, weekday: int | None, now: datetime, zone: ZoneInfo) -> Due:
    today = now.astimezone(zone).date()
    for back in range(8):
        day = today - timedelta(days=back)
        if weekday is not None and day.weekday() != weekday:
            continue
        # A time that a change of clocks leaves out is read with the offset before it: an hour later by the
        # clock. One that comes twice is the first.
        moment = datetime.combine(day, at, zone).astimezone(UTC)
        if moment <= now:
            return Due(day, moment)
    raise AssertionError("a week has every day in it")

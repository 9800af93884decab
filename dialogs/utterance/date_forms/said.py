"""A date as a message says it, before the sentence tells which year or week is meant."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DateSaid:
    """A date in tokens `start` to `end` (exclusive): the day, with the clock where one was given.

    `weekday`, `yearless` and `monthless` mark days that may be moved to the other side of today, if the
    sentence says so.
    """

    start: int
    end: int
    day: date
    at: datetime | None = None
    weekday: bool = False
    yearless: bool = False
    idle: bool = False
    vague: bool = False
    monthless: bool = False


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if there is one; two digits are a year of this century."""
    year += 2000 if 0 <= year < 100 else 0
    if 1900 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None

"""Workday's clock: the integration account lives in US Pacific time, so a day ends there last of all."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from diagnosis.evidence import Expectation

PACIFIC = ZoneInfo("America/Los_Angeles")


def day_ends(expectation: Expectation) -> datetime | None:
    """When the day of the change is over in Pacific time (UTC), or None where no day was said.

    Workday evaluates an employee's leaving date in Pacific time
    (https://learn.microsoft.com/entra/identity/app-provisioning/configure-workday-termination-lookahead).
    The middle of a local day has that day's date in UTC in almost every time zone.
    """
    begin, end = expectation.changed_at, expectation.changed_until
    if begin is None:
        return None
    day = (begin + (end - begin) / 2 if end is not None else begin).date()
    return datetime.combine(day + timedelta(days=1), time(), PACIFIC).astimezone(begin.tzinfo)

"""When the service will try a failed record again: it says so in the reason text."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from diagnosis.log import Event

_RETRY = re.compile(
    r"retried \d+ times?.{0,80}?after this date:\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)",
    re.DOTALL | re.IGNORECASE,
)


def next_retry(event: Event) -> datetime | None:
    """The UTC time of the next attempt, or None where the reason does not name one.

    The sentence "This operation was retried N times. It will be retried again after this date: … UTC" closes
    the reason of a failure; its form is the same in public samples from 2020 to 2026.
    """
    if event.error is None:
        return None
    for words in (event.error.reason, event.error.details):
        found = _RETRY.search(words)
        if found:
            try:
                return datetime.fromisoformat(found.group(1)).replace(tzinfo=UTC)
            except ValueError:
                return None
    return None


def retry_ahead(event: Event, now: datetime) -> datetime | None:
    """The time of the next attempt, if it lies ahead (UTC): one that is past tells nothing any more."""
    due = next_retry(event)
    return due if due is not None and due > now else None

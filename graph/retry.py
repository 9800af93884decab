"""When a read is tried again, and after how long."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

PASSING = frozenset({408, 429, 500, 502, 503, 504})
"""Statuses that may be different next time (https://learn.microsoft.com/graph/errors)."""


@dataclass(frozen=True, slots=True)
class Retry:
    """At most so many attempts, and no wait that ends after `budget` seconds from the first one."""

    attempts: int = 4
    budget: float = 6.0
    first_wait: float = 0.4
    longest_wait: float = 5.0
    jitter: Callable[[], float] = field(default=random.random)

    def wait(self, attempt: int, spent: float, retry_after: float | None) -> float | None:
        """Seconds to wait before the next attempt; None to give up.

        What Graph asks for is kept: a shorter wait only counts against the limit once more
        (https://learn.microsoft.com/graph/throttling). Not every service says how long.
        """
        if attempt >= self.attempts:
            return None
        if retry_after is None:
            ceiling = min(self.longest_wait, self.first_wait * 2 ** (attempt - 1))
            wait = ceiling * (0.5 + self.jitter() / 2)
        else:
            wait = retry_after
        return wait if spent + wait <= self.budget else None


def retry_after(header: str | None, now: datetime) -> float | None:
    """Seconds from a `Retry-After` header, which holds seconds or a date (RFC 9110, section 10.2.3)."""
    if header is None:
        return None
    try:
        seconds = float(header)
    except ValueError:
        try:
            date = parsedate_to_datetime(header)
        except ValueError:
            return None
        seconds = ((date if date.tzinfo else date.replace(tzinfo=UTC)) - now).total_seconds()
    return max(0.0, seconds) if seconds == seconds and seconds != float("inf") else None

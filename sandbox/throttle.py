"""Limits on requests: five reads of the audit logs in ten seconds for one app in one tenant, and others.

https://learn.microsoft.com/graph/throttling-limits (identity and access reports).
"""

import math
from collections import deque
from datetime import datetime, timedelta

REQUESTS = 5
WINDOW = timedelta(seconds=10)


class Throttle:
    """A sliding window; a request that is refused counts too, so retrying early only prolongs the wait."""

    def __init__(self, requests: int = REQUESTS, window: timedelta = WINDOW) -> None:
        self._requests = requests
        self._window = window
        self._seen: deque[datetime] = deque()

    def refuse(self, now: datetime) -> int | None:
        """Counts a request at `now`; the seconds to wait when it is one too many, else None."""
        while self._seen and now - self._seen[0] >= self._window:
            self._seen.popleft()
        self._seen.append(now)
        if len(self._seen) <= self._requests:
            return None
        free_again = self._seen[-self._requests] + self._window
        return max(1, math.ceil((free_again - now).total_seconds()))

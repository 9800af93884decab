"""Log rows that finding a person has read, for the collecting that follows at once."""

from __future__ import annotations

from collections.abc import Callable, Collection

from graph.log import LogRead


class Handover:
    """Keeps a reading for a few seconds and gives it away once, so that a recheck always reads anew.

    The log allows few requests (see `graph.quota`); asking it twice for the same rows in one turn halves
    the number of people who can be asked about.
    """

    def __init__(self, *, monotonic: Callable[[], float], seconds: float = 5.0, at_most: int = 100) -> None:
        self._monotonic = monotonic
        self._seconds = seconds
        self._at_most = at_most
        self._kept: dict[tuple[str, str], tuple[float, LogRead]] = {}

    def keep(self, by: str, value: str, read: LogRead) -> None:
        """Put a reading aside; `by` says how it was searched for, by "id" or by "name"."""
        key = (by, value)
        self._kept.pop(key, None)
        while len(self._kept) >= self._at_most:
            del self._kept[next(iter(self._kept))]
        self._kept[key] = (self._monotonic() + self._seconds, read)

    def take(self, by: str, value: str, jobs: Collection[str]) -> LogRead | None:
        """The reading, if it is fresh and covers these jobs; it is gone afterwards."""
        until, read = self._kept.pop((by, value), (0.0, None))
        if read is None or self._monotonic() > until or not read.jobs.issuperset(jobs):
            return None
        return read

"""What one reading leaves for the next step of the same question: log rows, accounts, job states."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Handover(Generic[T]):
    """Keeps a reading for a few seconds and gives it away once, so that a recheck always reads anew.

    Finding a person and collecting the evidence need the same things. The log in particular allows few
    requests (see `graph.quota`): reading its rows twice would halve the number of people who can be asked
    about.
    """

    def __init__(self, *, monotonic: Callable[[], float], seconds: float = 5.0, at_most: int = 100) -> None:
        self._monotonic = monotonic
        self._seconds = seconds
        self._at_most = at_most
        self._kept: dict[Hashable, tuple[float, T]] = {}

    def keep(self, key: Hashable, read: T) -> None:
        """Put a reading aside; the key says what was looked for, and how."""
        self._kept.pop(key, None)
        while len(self._kept) >= self._at_most:
            del self._kept[next(iter(self._kept))]
        self._kept[key] = (self._monotonic() + self._seconds, read)

    def take(self, key: Hashable) -> T | None:
        """The reading, if it is fresh; it is gone afterwards."""
        kept = self._kept.pop(key, None)
        if kept is None or self._monotonic() > kept[0]:
            return None
        return kept[1]

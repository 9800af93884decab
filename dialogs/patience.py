"""Work that somebody waits for only so long: it goes on, and who asks again gets what came of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Generic, TypeVar

T = TypeVar("T")

Start = Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]]
"""Runs work in the background."""

KEPT_SECONDS = 60.0
"""How long a result waits for whoever was told to ask again."""

AT_MOST = 100
"""Results that wait."""


class Patience(Generic[T]):
    """The pieces of work under way and those not yet asked for again, in memory."""

    def __init__(
        self,
        start: Start,
        *,
        seconds: float,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._start, self._seconds, self._monotonic = start, seconds, monotonic
        self._begun: dict[Hashable, tuple[float, asyncio.Task[T]]] = {}

    def until(self) -> float:
        """Until when somebody who begins to wait now waits, for several pieces of work together."""
        return self._monotonic() + self._seconds

    async def within(
        self, key: Hashable, work: Callable[[], Coroutine[Any, Any, T]], until: float | None = None
    ) -> T | None:
        """What the work gives, begun now or joined; None if it takes longer. Raises what the work raises."""
        now = self._monotonic()
        self._tidy(now)
        begun = self._begun.get(key)
        task = begun[1] if begun is not None else self._start(work())
        self._begun[key] = (now + KEPT_SECONDS, task)
        await asyncio.wait({task}, timeout=max((self.until() if until is None else until) - now, 0.0))
        if not task.done():
            return None
        if self._begun.get(key, (0.0, None))[1] is task:
            del self._begun[key]
        return task.result()

    def _tidy(self, now: float) -> None:
        """Forget what nobody came back for, and the oldest where many did not."""
        kept = {key: one for key, one in self._begun.items() if one[0] > now or not one[1].done()}
        ended = [key for key, (_until, task) in kept.items() if task.done()]
        for key in ended[: max(len(ended) - AT_MOST, 0)]:
            del kept[key]
        self._begun = kept

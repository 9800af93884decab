"""Remembering what was read for a while; who asks meanwhile joins the reading that is under way."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Cache(Generic[T]):
    """Values by key, each for `seconds`, which may depend on the value. A failed reading is not remembered.

    A reading belongs to nobody: it goes on when the one who started it gives up, so that the next one
    to ask finds it done.
    """

    def __init__(
        self,
        seconds: float | Callable[[T], float],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        at_most: int = 1000,
    ) -> None:
        self._seconds = seconds
        self._monotonic = monotonic
        self._at_most = at_most
        self._values: dict[Hashable, tuple[float, T]] = {}
        self._reading: dict[Hashable, asyncio.Task[T]] = {}

    async def get(self, key: Hashable, read: Callable[[], Awaitable[T]]) -> T:
        """The remembered value, or what `read` gives."""
        kept = self._values.get(key)
        if kept is not None and self._monotonic() < kept[0]:
            return kept[1]
        return await asyncio.shield(self._begun(key, read))

    def fresh(self, key: Hashable) -> bool:
        """Whether the value is remembered, so that nobody would have to wait for it."""
        kept = self._values.get(key)
        return kept is not None and self._monotonic() < kept[0]

    def begin(self, key: Hashable, read: Callable[[], Awaitable[T]]) -> None:
        """Start reading what is soon asked for, unless it is remembered or being read."""
        if not self.fresh(key):
            self._begun(key, read)

    def keep(self, key: Hashable, value: T) -> None:
        """Remember a value that was learned elsewhere."""
        self._values.pop(key, None)
        while len(self._values) >= self._at_most:
            del self._values[next(iter(self._values))]
        seconds = self._seconds(value) if callable(self._seconds) else self._seconds
        self._values[key] = (self._monotonic() + seconds, value)

    def forget(self, key: Hashable) -> None:
        """Read anew next time."""
        self._values.pop(key, None)

    async def aclose(self) -> None:
        """Stop what is still being read."""
        tasks = list(self._reading.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _begun(self, key: Hashable, read: Callable[[], Awaitable[T]]) -> asyncio.Task[T]:
        task = self._reading.get(key)
        if task is None:
            task = asyncio.create_task(self._fill(key, read))
            self._reading[key] = task
            task.add_done_callback(lambda done: self._ended(key, done))
        return task

    async def _fill(self, key: Hashable, read: Callable[[], Awaitable[T]]) -> T:
        value = await read()
        self.keep(key, value)
        return value

    def _ended(self, key: Hashable, task: asyncio.Task[T]) -> None:
        self._reading.pop(key, None)
        if not task.cancelled():
            # Whoever waits gets it; asking here keeps asyncio from reporting it a second time.
            task.exception()

"""A time limit that stands still while a reading waits for its turn at the log: that is nobody's slowness."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager


class Deadline:
    """So many seconds from now, on the event loop's clock, for everything that is read within it."""

    def __init__(self, seconds: float) -> None:
        self._until = asyncio.get_running_loop().time() + seconds
        self._standing = 0
        self._since = 0.0
        self._limits: set[asyncio.Timeout] = set()

    @asynccontextmanager
    async def limit(self) -> AsyncIterator[None]:
        """Raises TimeoutError when the time is over."""
        async with asyncio.timeout_at(None if self._standing else self._until) as limit:
            self._limits.add(limit)
            try:
                yield
            finally:
                self._limits.discard(limit)

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """The time does not run; it goes on when the last one who made it stand still is done."""
        if not self._standing:
            self._since = asyncio.get_running_loop().time()
            self._move(None)
        self._standing += 1
        try:
            yield
        finally:
            self._standing -= 1
            if not self._standing:
                self._until += asyncio.get_running_loop().time() - self._since
                self._move(self._until)

    def _move(self, until: float | None) -> None:
        for limit in self._limits:
            if not limit.expired():
                limit.reschedule(until)

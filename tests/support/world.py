"""Simulated time for many tasks at once: whoever sleeps longest wakes last."""

from __future__ import annotations

import asyncio
import heapq


class World:
    """A monotonic clock and a sleep. Time passes only when everybody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._number = 0

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Wait for that time to come."""
        self._number += 1
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, self._number, woken))
        await woken

    async def run(self) -> None:
        """Let everybody go on until nobody sleeps."""
        await self.settle()
        while self._sleepers:
            await self.step()

    async def step(self) -> None:
        """Let the one who wakes next go on, and the others until they sleep."""
        at, _number, woken = heapq.heappop(self._sleepers)
        if not woken.done():
            self.now = at
            woken.set_result(None)
            await self.settle()

    async def settle(self) -> None:
        """Let everybody go on until they sleep."""
        for _turn in range(20):
            await asyncio.sleep(0)

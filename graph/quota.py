"""A limit on how often the provisioning log is read: never more than so many requests in any span of time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(eq=False, slots=True)
class _Turn:
    at: float
    taken: bool = False


class Quota:
    """Hands out turns in the order of asking; shared by everything that reads the log.

    Graph allows 5 requests in 10 s (https://learn.microsoft.com/graph/throttling-limits). The span is a
    little longer here, as requests can arrive closer together than they were sent.
    """

    def __init__(
        self,
        requests: int = 5,
        seconds: float = 10.25,
        *,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._requests = requests
        self._seconds = seconds
        self._monotonic = monotonic
        self._sleep = sleep
        self._turns: list[_Turn] = []
        self._closed_until = 0.0

    def delay(self) -> float:
        """Seconds that the next request would have to wait."""
        now = self._monotonic()
        return self._after(self._turns, now) - now

    def hold(self, seconds: float) -> None:
        """No further turn for so long: Graph has said that it is too much. Who waits keeps the order."""
        now = self._monotonic()
        self._closed_until = max(self._closed_until, now + seconds)
        placed = [turn for turn in self._turns if turn.taken]
        for turn in self._turns:
            if not turn.taken:
                turn.at = self._after(placed, now)
                placed.append(turn)

    async def turn(self) -> None:
        """Wait for a turn. Who gives up while waiting gives the turn back."""
        now = self._monotonic()
        # A turn that is past and out of the span can't matter any more.
        while self._turns and self._turns[0].taken and self._turns[0].at + self._seconds < now:
            del self._turns[0]
        mine = _Turn(self._after(self._turns, now))
        self._turns.append(mine)
        try:
            while (wait := mine.at - self._monotonic()) > 0:
                await self._sleep(wait)
        except BaseException:
            self._turns.remove(mine)
            raise
        mine.taken = True

    def _after(self, turns: list[_Turn], now: float) -> float:
        earliest = max(now, self._closed_until, turns[-1].at if turns else now)
        if len(turns) < self._requests:
            return earliest
        return max(earliest, turns[-self._requests].at + self._seconds)

"""The line for the provisioning log: so many requests in any span of time, first come, first served."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

from graph.errors import Busy, GraphError, Throttled

PATIENCE = 30.0
"""Seconds that a question waits in line. Its turn in Teams goes on for longer, with the typing indicator."""

UNHURRIED = 10.0
"""Seconds that one who is in no hurry waits for a turn to spare before it stands in line."""


@dataclass(eq=False, slots=True)
class Place:
    """One question's place in the line."""

    owed: int
    """Turns that are kept for it and not yet taken."""
    until: float
    """When its patience ends."""
    asking: int = 0
    """Readings of it that wait for a turn now."""
    admitted: bool = False
    expires: float | None = None
    """When its turns go to the others, if it does not come back for them."""


class Quota:
    """Hands out turns; shared by everything that reads the log.

    Graph allows 5 requests in 10 s (https://learn.microsoft.com/graph/throttling-limits). The span is a
    little longer here, as requests can arrive closer together than they were sent. A question enters the
    line once, with all turns it will probably need, and whoever comes later waits behind all of them: else
    everybody would get a first turn and nobody a second.
    """

    def __init__(
        self,
        requests: int = 5,
        seconds: float = 10.25,
        *,
        patience: float = PATIENCE,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._seconds = seconds
        self._patience = patience
        self._monotonic = monotonic
        self._sleep = sleep
        self._requests = requests
        self._sent: deque[float] = deque(maxlen=requests)
        self._line: list[Place] = []
        self._unhurried: deque[float] = deque(maxlen=max(1, requests // 2))
        self._closed_until = 0.0
        self._waiting: list[asyncio.Future[None]] = []

    def share(self, processes: int) -> None:
        """So many processes read the log now: each takes its part of the requests, one at least."""
        part = max(1, self._requests // max(1, processes))
        if part != self._sent.maxlen:
            self._sent = deque(self._sent, part)
            self._look_again()

    def enter(self, turns: int = 1, *, patience: float | None = None) -> Place:
        """A place at the end of the line. Give it back with `leave`."""
        place = Place(turns, self._monotonic() + (self._patience if patience is None else patience))
        self._line.append(place)
        return place

    def leave(self, place: Place) -> None:
        """Turns that were kept and not needed go to the others at once."""
        if place in self._line:
            self._line.remove(place)
            self._look_again()

    def keep(self, place: Place, seconds: float) -> None:
        """The question pauses: keep its turns for so long."""
        place.expires = self._monotonic() + seconds
        self._look_again()

    def resume(self, place: Place) -> bool:
        """The question goes on; false if it came too late, and its place is gone."""
        self._tidy(self._monotonic())
        place.expires = None
        return place in self._line

    def alone(self, place: Place) -> bool:
        """Whether nobody else waits for a turn or has one kept, so that one may be taken for a mere extra."""
        self._tidy(self._monotonic())
        return not any(one.owed for one in self._line if one is not place)

    def hold(self, seconds: float) -> None:
        """No further turn for so long: Graph has said that it is too much. Who waits keeps the order."""
        self._closed_until = max(self._closed_until, self._monotonic() + seconds)

    async def turn(self, place: Place | None = None) -> None:
        """Wait for a turn, at a place in the line or, without one, behind everybody.

        Raises `Busy` where the patience would not be enough or is over, `Throttled` where that is because
        Graph has closed the log. Who gives up while waiting gives the turn back.
        """
        if place is None or place not in self._line:
            place = self.enter()
            try:
                await self._turn(place)
            finally:
                self.leave(place)
        else:
            await self._turn(place)

    def spare(self) -> None:
        """Take a turn that is free now and that nobody in the line needs. Raises `Busy` without one."""
        now = self._monotonic()
        wait = self._spare_in(now)
        if wait > 0:
            raise Busy(retry_after=wait if wait < math.inf else self._seconds)
        self._sent.append(now)

    async def unhurried(self, seconds: float = UNHURRIED) -> None:
        """Wait for a turn to spare; after so many seconds for one in line, however long that takes.

        So questions come first, and whoever reads for nobody in particular is not kept waiting for ever. It
        gets half of all turns at most: for one reader, as two who wait here at once do not see each other.
        """
        while len(self._unhurried) == self._unhurried.maxlen:
            wait = self._unhurried[0] + self._seconds - self._monotonic()
            if wait <= 0:
                break
            await self._pause(wait)
        until = self._monotonic() + seconds
        while (now := self._monotonic()) < until:
            wait = self._spare_in(now)
            if wait <= 0:
                self._sent.append(now)
                break
            await self._pause(min(wait, until - now))
        else:
            place = self.enter(patience=math.inf)
            try:
                await self._turn(place)
            finally:
                self.leave(place)
        self._unhurried.append(self._monotonic())

    def _spare_in(self, now: float) -> float:
        """Seconds until a turn is free that nobody in the line needs, if nobody else comes; 0 for now."""
        self._tidy(now)
        owed = sum(place.owed for place in self._line)
        ahead = len(self._sent) + owed + 1 - (self._sent.maxlen or 0)
        if ahead > len(self._sent):
            return math.inf
        due = self._sent[ahead - 1] + self._seconds if ahead > 0 else now
        return max(due, self._closed_until, now) - now

    async def _turn(self, place: Place) -> None:
        place.asking += 1
        place.owed = max(place.owed, place.asking)  # a further page, another attempt: more than was foreseen
        try:
            while (wait := self._wait(place)) > 0:
                await self._pause(wait)
        except BaseException:
            place.asking -= 1
            place.owed -= 1
            self._look_again()
            raise
        place.asking -= 1
        place.owed -= 1
        self._sent.append(self._monotonic())

    def _wait(self, place: Place) -> float:
        """Seconds until there may be a turn; 0 for now. Raises where it is not worth waiting."""
        now = self._monotonic()
        self._tidy(now)
        due = [at for one, at in self._planned(now) if one is place]
        if due[0] <= now:
            place.admitted = True
            return 0.0
        # Whoever comes is told at once if the line is too long. Once let in, one waits: it may get shorter.
        if now >= place.until or (due[-1] > place.until and not place.admitted):
            raise self._refusal(place, due[0], now)
        place.admitted = True
        expiries = [one.expires for one in self._line if one.expires is not None]
        return min(due[0], place.until, *expiries) - now

    def _planned(self, now: float) -> Iterator[tuple[Place, float]]:
        """When each turn that is owed can be taken, in the order of the line.

        A turn that is due and not yet taken counts as taken now: it may be, at any moment.
        """
        sent = deque(self._sent, self._sent.maxlen)
        for place in self._line:
            for _turn in range(place.owed):
                at = max(now, self._closed_until)
                if len(sent) == sent.maxlen:
                    at = max(at, sent[0] + self._seconds)
                sent.append(at)
                yield place, at

    def _refusal(self, place: Place, at: float, now: float) -> GraphError:
        place.owed = place.asking  # what was kept for later goes to the others
        if self._closed_until > max(now, place.until):
            return Throttled(retry_after=self._closed_until - now)
        return Busy(retry_after=at - now)

    def _tidy(self, now: float) -> None:
        while self._sent and self._sent[0] + self._seconds <= now:
            self._sent.popleft()
        self._line = [one for one in self._line if one.expires is None or one.expires > now]

    async def _pause(self, seconds: float) -> None:
        """Sleep, but look again as soon as somebody gives a turn back."""
        changed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        timer = asyncio.ensure_future(self._sleep(seconds))
        self._waiting.append(changed)
        try:
            await asyncio.wait({timer, changed}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            self._waiting.remove(changed)

    def _look_again(self) -> None:
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)

"""The pace of messages that nobody waits for: within what Teams allows to a bot."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable

# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit: sends to one conversation.
WINDOWS: tuple[tuple[float, int], ...] = ((1.0, 7), (2.0, 8), (30.0, 60), (3600.0, 1800))
"""Seconds, and how many messages in any span as long."""
OVERALL = 28.0
"""Messages a second of the whole bot in a tenant: the page has said 50, and 30; answers need some, too."""
_REMEMBERED = 4096


class Pace:
    """Says how long the next message to a conversation has to wait, for one of `share` processes."""

    def __init__(
        self,
        *,
        monotonic: Callable[[], float],
        overall: float = OVERALL,
        windows: tuple[tuple[float, int], ...] = WINDOWS,
    ) -> None:
        self._monotonic, self._overall, self._windows = monotonic, overall, windows
        self.share = 1
        """How many processes send at the same time."""
        self._next = 0.0
        self._sent: OrderedDict[str, deque[float]] = OrderedDict()
        self._held: dict[str, float] = {}

    def take(self, conversation: str) -> float:
        """Take the next place; seconds until it comes.

        Where the conversation itself has had enough, no place is taken, and the answer is negative: how long
        to leave it alone.
        """
        now = self._monotonic()
        wait = self._wait(conversation, now)
        if wait > 0:
            return -wait
        at = max(now, self._next)
        self._next = at + self.share / self._overall
        sent = self._sent.setdefault(conversation, deque(maxlen=self._windows[-1][1]))
        self._sent.move_to_end(conversation)
        sent.append(at)
        if len(self._sent) > _REMEMBERED:
            self._sent.popitem(last=False)
        return at - now

    def hold(self, conversation: str, seconds: float) -> None:
        """Teams has said that it is too much: nothing to this conversation for so long."""
        self._held[conversation] = self._monotonic() + seconds

    def _wait(self, conversation: str, now: float) -> float:
        held = self._held.get(conversation, 0.0) - now
        if held <= 0:
            self._held.pop(conversation, None)
        waits = [held]
        sent = self._sent.get(conversation, ())
        for seconds, most in self._windows:
            if len(sent) >= most:
                waits.append(sent[-most] + seconds - now)
        return max(waits)

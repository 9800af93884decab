"""Sends one event to the address in WEBHOOK_URL and says what became of it; nothing of the answer is read."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.webhook.address import PRIVATE, problem_of
from bot.webhook.resolver import AddressError, CheckedResolver, Lookup, system_lookup
from bot.webhook.signature import signature

log = logging.getLogger(__name__)

SECONDS = 10.0
"""For one attempt, from the look-up of the host to the head of the answer."""
WAITS: Sequence[timedelta] = tuple(
    timedelta(seconds=seconds)
    for seconds in (5, 30, 120, 600, 1800, 3600, 2 * 3600, 4 * 3600, 6 * 3600, 6 * 3600)
)
"""Between one attempt and the next; nearly a day in all, then the event is given up."""
_LONGEST_WAIT = timedelta(hours=6)


class Fate(StrEnum):
    """What became of one attempt."""

    DELIVERED = "delivered"
    LATER = "later"
    REFUSED = "refused"
    """The receiver wants no such events any more (410), or the address must not be called."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """How one attempt ended; `why` is for the log of whoever runs the bot and holds nothing of the answer."""

    fate: Fate
    why: str
    wait: timedelta | None = None
    """How long the receiver asked to be left alone."""


class Webhook:
    """Posts events to one address. Open it for the whole program and close it."""

    def __init__(
        self,
        url: str,
        keys: Sequence[bytes],
        *,
        allow_private: bool = False,
        clock: Callable[[], datetime],
        lookup: Lookup = system_lookup,
        seconds: float = SECONDS,
    ) -> None:
        self._url, self._keys, self._clock = url, keys, clock
        self._allow_private, self._lookup, self._seconds = allow_private, lookup, seconds
        self._session: aiohttp.ClientSession | None = None

    async def post(self, event_id: str, payload: Mapping[str, Any]) -> Attempt:
        """One attempt to deliver one event. Never raises for what the network does."""
        problem = problem_of(self._url, allow_private=self._allow_private)
        if problem is not None:
            return Attempt(Fate.REFUSED, f"WEBHOOK_URL {problem}")
        body = json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
        now = self._clock()
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "provisioning-bot",
            "webhook-id": event_id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": signature(self._keys, event_id, now, body),
        }
        try:
            # Who calls addresses that others name follows no redirect, or the checks of the first were vain.
            async with self._opened().post(
                self._url, data=body, headers=headers, allow_redirects=False
            ) as answer:
                return _judged(answer.status, answer.headers.get("Retry-After"))
        except TimeoutError:
            return Attempt(Fate.LATER, "no answer in time")
        except aiohttp.ClientConnectorDNSError as error:
            refused = isinstance(error.os_error, AddressError)
            return Attempt(Fate.LATER, PRIVATE if refused else "host not found")
        except (aiohttp.ClientError, OSError) as error:
            return Attempt(Fate.LATER, type(error).__name__)

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    resolver=CheckedResolver(allow_private=self._allow_private, lookup=self._lookup),
                    use_dns_cache=False,
                    force_close=True,  # events are rare; a connection kept open would only grow stale
                ),
                timeout=aiohttp.ClientTimeout(total=self._seconds),
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,  # a proxy would look the host up again, unchecked
                auto_decompress=False,
            )
        return self._session

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _judged(status: int, retry_after: str | None) -> Attempt:
    why = f"HTTP {status}"
    if 200 <= status < 300:
        return Attempt(Fate.DELIVERED, why)
    if status == 410:
        return Attempt(Fate.REFUSED, why)
    seconds = int(retry_after) if retry_after is not None and retry_after.isdigit() else None
    wait = min(timedelta(seconds=min(seconds, 86400)), _LONGEST_WAIT) if seconds is not None else None
    return Attempt(Fate.LATER, why, wait)


def next_wait(attempts: int, asked: timedelta | None = None) -> timedelta | None:
    """How long to wait after so many failed attempts; None where the event is given up."""
    if attempts > len(WAITS):
        return None
    usual = WAITS[max(attempts, 1) - 1]
    return max(usual, asked) if asked is not None else usual

"""One request to Graph with everything it takes: token, quota, time limit, trying again, counting."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

import httpx

from graph.answer import STALE_TOKEN, content, judge
from graph.errors import GraphError, Throttled, Unreachable
from graph.kinds import RATIONED, SPARE, Kind
from graph.question import turn_at_log
from graph.quota import Quota
from graph.retry import Retry
from graph.tokens import Tokens

log = logging.getLogger(__name__)

_NOBODY_WAITS = 60.0
"""Seconds more to try again in where nobody waits for an answer, but a window of many pages begins anew where
one of them fails."""


class Transport:
    """Sends. What reads is tried again while it is worth it; what writes is sent once."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        tokens: Tokens,
        *,
        quota: Quota | None = None,
        retry: Retry | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        on_request: Callable[[str], None] | None = None,
    ) -> None:
        self._http = http
        self._tokens = tokens
        self._quota = quota or Quota(monotonic=monotonic, sleep=sleep)
        self.retry = retry or Retry()
        self.sleep = sleep
        self.monotonic = monotonic
        self.clock = clock
        self._on_request = on_request

    def count(self, kind: Kind) -> None:
        """Tell whoever counts that Graph was asked for this."""
        if self._on_request is not None:
            self._on_request(kind.value)

    async def send(
        self,
        method: str,
        url: str,
        kind: Kind,
        *,
        headers: Mapping[str, str] | None = None,
        body: Mapping[str, object] | None = None,
        reads: bool = True,
        counted: bool = True,
        seconds: float | None = None,
    ) -> object:
        """The JSON of a good answer; raises a `GraphError`. `seconds` replaces the usual time limit."""
        began = self.monotonic()
        attempt = 0
        while True:
            attempt += 1
            result = await self._signed(
                method, url, kind, headers or {}, body, counted=counted, seconds=seconds
            )
            if not isinstance(result, GraphError):
                return result
            if isinstance(result, Throttled) and kind in RATIONED:
                self._quota.hold(result.retry_after if result.retry_after is not None else 1.0)
            spent = -_NOBODY_WAITS if kind is Kind.TAIL else self.monotonic() - began
            wait = self.again_in(result, attempt, spent) if reads and kind not in SPARE else None
            if wait is None:
                raise result
            log.info("graph asked again", extra={"kind": kind.value, "attempt": attempt, **known_ids(result)})
            await self.sleep(wait)

    def again_in(self, error: GraphError, attempt: int, spent: float) -> float | None:
        """Seconds until another attempt makes sense; None where it does not."""
        if not isinstance(error, Throttled | Unreachable):
            return None
        return self.retry.wait(attempt, spent, error.retry_after)

    async def _signed(
        self,
        method: str,
        url: str,
        kind: Kind,
        headers: Mapping[str, str],
        body: Mapping[str, object] | None,
        *,
        counted: bool,
        seconds: float | None,
    ) -> object | GraphError:
        """One attempt; a second one with a fresh token where the first token is refused.

        That is safe for a POST as well: nothing has been done under a refused token.
        """
        status, result = await self._once(
            method, url, kind, headers, body, refresh=False, counted=counted, seconds=seconds
        )
        if status == STALE_TOKEN:
            _status, result = await self._once(
                method, url, kind, headers, body, refresh=True, counted=counted, seconds=seconds
            )
        return result

    async def _once(
        self,
        method: str,
        url: str,
        kind: Kind,
        headers: Mapping[str, str],
        body: Mapping[str, object] | None,
        *,
        refresh: bool,
        counted: bool,
        seconds: float | None,
    ) -> tuple[int, object | GraphError]:
        try:
            token = await self._tokens.get(refresh=refresh)
        except GraphError as error:
            return 0, error
        if kind in SPARE:
            self._quota.spare()
        elif kind is Kind.TAIL:
            await self._quota.unhurried()
        elif kind in RATIONED:
            await turn_at_log(self._quota)
        if counted:
            self.count(kind)
        sent = {"Accept": "application/json", **headers, "Authorization": f"Bearer {token}"}
        try:
            answer = await self._http.request(
                method,
                url,
                headers=sent,
                json=body,
                follow_redirects=False,
                timeout=httpx.USE_CLIENT_DEFAULT if seconds is None else httpx.Timeout(seconds, connect=3.0),
            )
        except httpx.HTTPError:
            return 0, Unreachable(code="connection")
        except httpx.InvalidURL:
            return 0, Unreachable(code="address")
        return answer.status_code, judge(
            answer.status_code, answer.headers, content(answer.content), kind, self.clock()
        )


def known_ids(error: GraphError) -> dict[str, str]:
    """What Microsoft's support asks for, as fields of a log line."""
    return {"request_id": error.request_id or "", "code": error.code}

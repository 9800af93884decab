"""`POST /api/messages`: each request is checked in order, from the cheapest check to the turn itself."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web
from botbuilder.schema import Activity

from bot.activity import MAX_BODY_BYTES, MalformedError, parse_body, to_activity
from bot.connector import DeliveryError
from bot.inbound import Claims, RefusedError, TokenCheck, check_place
from bot.loopback import is_loopback, is_loopback_url
from bot.metrics import Metrics, kind_of
from bot.turns import Turns
from store.handled import Reply

log = logging.getLogger(__name__)

PATH = "/api/messages"
READ_SECONDS = 10


class Endpoint:
    """The route; without `token_check` (anonymous) only loopback is served and only loopback answered."""

    def __init__(
        self,
        *,
        token_check: TokenCheck | None,
        tenants: frozenset[str],
        may_reply_to: Callable[[str], bool],
        turns: Turns,
        handle: Callable[[Activity, Claims, asyncio.Future[Reply]], Awaitable[Reply]],
        metrics: Metrics,
    ) -> None:
        self._token_check, self._tenants = token_check, tenants
        self._may_reply_to = may_reply_to if token_check is not None else is_loopback_url
        self._turns, self._handle, self._metrics = turns, handle, metrics

    async def answer(self, request: web.Request) -> web.Response:
        """Answers one request."""
        if request.method != "POST":
            return _error(405, "MethodNotAllowed", "Use POST.", Allow="POST")
        if request.content_type != "application/json":
            return _error(415, "UnsupportedMediaType", "The Content-Type is to be application/json.")
        if (request.content_length or 0) > MAX_BODY_BYTES:
            return _error(413, "BodyTooLarge", f"The body may have {MAX_BODY_BYTES} bytes.")
        try:
            claims, body = await self._checked(request)
            activity = to_activity(body)
        except RefusedError as refusal:
            self._metrics.turns.labels("other", "refused").inc()
            more = {"WWW-Authenticate": "Bearer"} if refusal.status == 401 else {}
            return _error(refusal.status, refusal.code, str(refusal), **more)
        except MalformedError as error:
            self._metrics.turns.labels("other", "malformed").inc()
            return _error(400, "BadActivity", str(error))
        except TimeoutError:
            return _error(408, "RequestTimeout", "The body did not arrive in time.")
        return await self._turn(body, activity, claims)

    async def _checked(self, request: web.Request) -> tuple[Claims, dict[str, Any]]:
        claims: Claims = {}
        endorsements: tuple[str, ...] = ()
        if self._token_check is None:
            _only_this_machine(request)
        else:
            # Before the body is read: a stranger may not make the bot parse anything.
            claims, endorsements = await self._token_check.claims(request.headers.get("Authorization"))
        async with asyncio.timeout(READ_SECONDS):
            raw = await request.read()
        body = parse_body(raw)
        if self._token_check is not None:
            self._token_check.check_activity(claims, endorsements, body)
        check_place(body, tenants=self._tenants, may_reply_to=self._may_reply_to)
        return claims, body

    async def _turn(self, body: Mapping[str, Any], activity: Activity, claims: Claims) -> web.Response:
        kind = kind_of(body["type"], has_text=bool(body.get("text")))
        began = time.perf_counter()
        try:
            reply, again = await self._turns.run(body, lambda early: self._handle(activity, claims, early))
        except DeliveryError:
            self._metrics.turns.labels(kind, "failed").inc()
            return _error(502, "ConnectorUnreachable", "The answer could not be sent.")
        self._metrics.turn_seconds.labels(kind).observe(time.perf_counter() - began)
        self._metrics.turns.labels(kind, "again" if again else "answered").inc()
        if reply.body is None:
            return web.Response(status=reply.status)
        return web.json_response(reply.body, status=reply.status)


def _only_this_machine(request: web.Request) -> None:
    # A web page that got its name pointed at 127.0.0.1 could otherwise talk to the bot through a browser.
    host = request.url.host or ""
    origin = request.headers.get("Origin")
    if not is_loopback(host) or (origin is not None and not is_loopback_url(origin)):
        raise RefusedError(403, "LoopbackOnly", "Without sign-in only this machine is served.")


def _error(status: int, code: str, message: str, **headers: str) -> web.Response:
    body = {"error": {"code": code, "message": message}}
    return web.json_response(body, status=status, headers=headers)


@web.middleware
async def json_errors(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """aiohttp's own errors (unknown path, body too large) as short JSON."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        code = error.reason.title().replace(" ", "")
        return _error(error.status, code, f"{error.reason}.")

"""The operator's side door, on a port of its own: is it alive, is it ready, and what are the numbers."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from sqlalchemy.exc import SQLAlchemyError

from bot.credentials import TokenError
from bot.openid import KeysUnreachableError
from graph.errors import GraphError

log = logging.getLogger(__name__)


class CheckFailedError(Exception):
    """What a check raises for a reason of its own."""


Check = Callable[[], Awaitable[object]]
FAILURES = (
    TimeoutError,
    OSError,
    SQLAlchemyError,
    KeysUnreachableError,
    TokenError,
    GraphError,
    CheckFailedError,
)
CHECK_SECONDS = 3


def ops_app(
    registry: CollectorRegistry, *, required: dict[str, Check], reported: dict[str, Check]
) -> web.Application:
    """`GET /healthz`, `/readyz` and `/metrics`.

    A check fails by raising. `/readyz` is 503 while one of `required` fails; `reported` ones are only shown.
    """

    async def health(_: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    async def ready(_: web.Request) -> web.Response:
        needed = dict(zip(required, await asyncio.gather(*map(_state, required.values())), strict=True))
        shown = dict(zip(reported, await asyncio.gather(*map(_state, reported.values())), strict=True))
        is_ready = all(state == "ok" for state in needed.values())
        body = {"ready": is_ready, **needed, **shown}
        return web.json_response(body, status=200 if is_ready else 503)

    async def numbers(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.router.add_get("/healthz", health)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", numbers)
    return app


async def _state(check: Check) -> str:
    try:
        async with asyncio.timeout(CHECK_SECONDS):
            await check()
    except FAILURES as error:
        log.warning("not ready", extra={"error": type(error).__name__})
        return "failing"
    return "ok"

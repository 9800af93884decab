"""Serves the simulated tenant over HTTP on loopback: Graph under /v1.0 and /beta, its controls beside it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from sandbox import control
from sandbox.batch import answer_batch, request_from
from sandbox.endpoints.message import (
    GraphFailure,
    GraphRequest,
    GraphResponse,
    failure_response,
    new_request_id,
)
from sandbox.gateway import Gateway
from sandbox.scenarios.scenario import Scenario
from sandbox.tenant import Tenant
from sandbox.times import Clock, utc_now

HOST = "127.0.0.1"
_GATEWAY: web.AppKey[Gateway] = web.AppKey("gateway", Gateway)
_JSON = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"


@dataclass(frozen=True, slots=True)
class Options:
    """Which scenario is played, by name or as it is, how many milliseconds each answer takes, whether the log
    is throttled."""

    scenario: str | Scenario = "contoso"
    latency_ms: int = 0
    throttle: bool = True


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A running sandbox: its address without a trailing slash, and the tenant behind it."""

    url: str
    tenant: Tenant


def create_app(tenant: Tenant, options: Options) -> web.Application:
    """The web application for one tenant (its scenario was chosen when it was built)."""
    app = web.Application()
    app[control.TENANT] = tenant
    app[_GATEWAY] = Gateway(tenant, throttle=options.throttle, latency_ms=options.latency_ms)
    control.add_routes(app)
    app.router.add_route("*", "/{version:v1\\.0|beta}/{path:.*}", _graph)
    return app


@asynccontextmanager
async def running(
    port: int = 0, options: Options | None = None, clock: Clock = utc_now
) -> AsyncIterator[Sandbox]:
    """Runs a sandbox on 127.0.0.1 until the block ends; port 0 takes a free one.

    Raises UnknownScenarioError for an unknown scenario and OSError when the port is taken.
    """
    chosen = options or Options()
    tenant = Tenant(chosen.scenario, clock)
    runner = web.AppRunner(create_app(tenant, chosen), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, HOST, port)
        await site.start()
        yield Sandbox(f"http://{HOST}:{runner.addresses[0][1]}", tenant)
    finally:
        await runner.cleanup()


async def _graph(request: web.Request) -> web.Response:
    gateway = request.app[_GATEWAY]
    try:
        body = await _body(request)
        version = request.match_info["version"]
        base = f"{request.scheme}://{request.host}"
        asked = request_from(request.method, request.rel_url, version, request.headers, base, body)
        if asked.path == ("$batch",):
            return _written(await _batch(request.app[control.TENANT], gateway, asked))
    except GraphFailure as failure:
        request_id = new_request_id()
        now = request.app[control.TENANT].clock()
        return _written(failure_response(failure, request_id, request_id, now))
    response = await gateway.answer(asked)
    if response.headers.pop("x-sandbox-reset", None):
        return _reset(request)
    return _written(response)


def _reset(request: web.Request) -> web.Response:
    """Closes the connection without an answer, as a network that drops it."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=502)


async def _batch(tenant: Tenant, gateway: Gateway, asked: GraphRequest) -> GraphResponse:
    gateway.require_token(asked)
    if asked.method != "POST":
        raise GraphFailure(
            405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target."
        )
    tenant.stats["batches"] += 1
    return await answer_batch(gateway, asked)


async def _body(request: web.Request) -> object:
    sent = await request.read()
    if not sent.strip():
        return None
    try:
        parsed: object = json.loads(sent)
    except (ValueError, RecursionError) as error:
        raise GraphFailure(400, "BadRequest", "Unable to read JSON request payload.") from error
    return parsed


def _written(response: GraphResponse) -> web.Response:
    headers = dict(response.headers)
    if response.body is None:
        return web.Response(status=response.status, headers=headers)
    if isinstance(response.body, str):
        return web.Response(
            status=response.status,
            text=response.body,
            content_type="text/html",
            headers={name: value for name, value in headers.items() if name != "Content-Type"},
        )
    text = json.dumps(response.body, ensure_ascii=False)
    if headers.pop("x-sandbox-cut", None):
        text = text[: len(text) * 2 // 3]
    headers["Content-Type"] = _JSON
    return web.Response(status=response.status, body=text.encode(), headers=headers)

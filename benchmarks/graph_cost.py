"""What a diagnosis asks of Graph: how many requests, and how many rounds of them wait for one another."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aiohttp import ClientSession, web
from channel import Channel
from load import ASKER, BY_ID, BY_NAME, CARD, HER_CAUSE, bot_settings
from timeline import Span, rounds

from bot.app import create_host
from bot.settings import load_settings
from graph.quota import Quota
from sandbox.server import Options, create_app
from sandbox.tenant import Tenant

LOG = "GET /auditLogs/provisioning"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, as the benchmark calls it, and bytes that the reply must hold."""

    name: str
    text: str
    expected: bytes


@dataclass(frozen=True, slots=True)
class Cost:
    """What one turn cost. `requests` counts the parts of a batch, not the batch; `seconds` is the turn's."""

    jobs: str
    question: str
    state: str
    requests: int
    log_requests: int
    http_calls: int
    rounds: int
    seconds: float
    row: tuple[str, ...]
    """The requests that waited for one another, in their order."""


_CHECK_AGAIN = Question("check again", "check again", CARD)
_TALKS = (
    (
        Question("by id", BY_ID, HER_CAUSE),
        Question("by id", "Why was 21412 not provisioned?", b"cause:created-ok-look-here"),
        _CHECK_AGAIN,
    ),
    (
        Question("by name", BY_NAME, HER_CAUSE),
        Question("by name", "Why wasn't Jane Miller provisioned?", b"cause:created-ok-look-here"),
        _CHECK_AGAIN,
    ),
)
"""Asked in this order of a bot that has just started: the first one is cold, the others are warm."""


async def measure(folder: Path, *, latency_ms: int) -> list[Cost]:
    """Every talk with a fresh bot, once with two jobs named in the settings and once with discovery.

    Each answer of the tenant takes `latency_ms`, so that requests which could overlap do.
    """
    costs: list[Cost] = []
    async with Channel(ASKER) as channel, _tenant(latency_ms) as (tenant, url, seen), ClientSession() as http:
        named = ",".join(job.app.id for job in tenant.jobs[:2])

        async def count() -> dict[str, int]:
            async with http.get(f"{url}/control/stats") as answer:
                counted: dict[str, int] = (await answer.json())["by_kind"]
            async with http.post(f"{url}/control/stats/reset"):
                seen.clear()
            return counted

        for jobs, more in (("two named", {"PROVISIONING_JOBS": named}), ("discovered", {})):
            for number, talk in enumerate(_TALKS):
                settings = bot_settings(url, 0, 0, **more)
                settings["DATABASE_URL"] = f"sqlite+aiosqlite:///{folder / f'{jobs[:3]}-{number}.db'}"
                costs += await _talk(channel, settings, talk, jobs, count, seen)
    return costs


async def _talk(
    channel: Channel,
    settings: dict[str, str],
    talk: tuple[Question, ...],
    jobs: str,
    count: Callable[[], Awaitable[dict[str, int]]],
    seen: list[Span],
) -> list[Cost]:
    host = create_host(
        load_settings(env_file=None, **settings), quota=Quota(1_000_000, 1.0, monotonic=time.monotonic)
    )
    costs = []
    async with host.listening() as address:
        await count()
        for position, question in enumerate(talk):
            took = await channel.turn(address.bot, "bench", question.text, question.expected)
            await host.tasks.idle()
            spans, calls = list(seen), len(seen)
            kinds = await count()
            row = rounds(spans)
            costs.append(
                Cost(
                    jobs=jobs,
                    question=question.name,
                    state="warm" if position else "cold",
                    requests=sum(kinds.values()),
                    log_requests=kinds.get(LOG, 0),
                    http_calls=calls,
                    rounds=len(row),
                    seconds=took,
                    row=tuple(span.what for span in row),
                )
            )
    return costs


@asynccontextmanager
async def _tenant(latency_ms: int) -> AsyncIterator[tuple[Tenant, str, list[Span]]]:
    """A simulated tenant that writes down when each request to Graph came and when it was answered."""
    seen: list[Span] = []

    @web.middleware
    async def written_down(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        began = time.perf_counter()
        answer = await handler(request)
        if request.path.startswith(("/v1.0/", "/beta/")):
            seen.append(Span(began, time.perf_counter(), f"{request.method} {_shape(request.path)}"))
        return answer

    tenant = Tenant()
    app = create_app(tenant, Options(latency_ms=latency_ms, throttle=False))
    app.middlewares.append(written_down)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield tenant, f"http://127.0.0.1:{runner.addresses[0][1]}", seen
    finally:
        await runner.cleanup()


def _shape(path: str) -> str:
    """A path without its version and ids, so that it says the same on every run."""
    parts = path.strip("/").split("/")[1:]
    return "/" + "/".join("…" if any(c.isdigit() for c in part) else part for part in parts)

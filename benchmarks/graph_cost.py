"""What a diagnosis asks of Graph: how many requests, and how many rounds of them wait for one another."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, web
from channel import Channel
from load import ASKER, BY_ID, BY_NAME, CARD, HER_CAUSE, bot_settings
from timeline import Span, rounds

from bot.app import create_bot
from bot.settings import Settings, load_settings
from bot.tenant import answers_for, open_tenant
from dialogs.looked import Asked
from graph.people import Who
from graph.quota import Quota
from sandbox.company import hires
from sandbox.server import Options, create_app
from sandbox.tenant import Tenant

LOG = "GET /auditLogs/provisioning"
FIRST, NEXT, COMMAND = "first turn", "later turn", "provisioning-bot diagnose"


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
    asked: str
    """FIRST: of a bot that has just started, by someone it has not seen; NEXT; or COMMAND."""
    requests: int
    log_requests: int
    http_calls: int
    rounds: int
    seconds: float
    row: tuple[str, ...]
    """The requests that waited for one another, in their order."""


_FIFTY = "\n".join(hire.worker.hr_id for hire in hires()[:50])

_TALKS = (
    (
        Question("by id", BY_ID, HER_CAUSE),
        Question("by id", "Why was 21412 not provisioned?", b"cause:created-ok-look-here"),
        Question("check again", "check again", CARD),
    ),
    (
        Question("by name", BY_NAME, HER_CAUSE),
        Question("by name", "Why wasn't Jane Miller provisioned?", b"cause:created-ok-look-here"),
    ),
    (
        Question("50 numbers", _FIFTY, b"person:10"),
        Question("50 numbers", _FIFTY, b"person:10"),
    ),
)
"""Asked in this order of a bot that has just started."""
_TYPED = {"by id": "21451", "by name": "Jane Doe"}
"""The same for the command line, which starts anew each time and does not look up who asks."""


@dataclass(frozen=True, slots=True)
class _Meter:
    """Reads and resets what the tenant has counted and written down."""

    url: str
    http: ClientSession
    seen: list[Span]

    async def reset(self) -> None:
        """Count from here."""
        async with self.http.post(f"{self.url}/control/stats/reset"):
            self.seen.clear()

    async def cost(self, jobs: str, question: str, asked: str, seconds: float) -> Cost:
        """What came in since the last reset."""
        row = rounds(self.seen)
        async with self.http.get(f"{self.url}/control/stats") as answer:
            kinds: dict[str, int] = (await answer.json())["by_kind"]
        return Cost(
            jobs=jobs,
            question=question,
            asked=asked,
            requests=sum(kinds.values()),
            log_requests=kinds.get(LOG, 0),
            http_calls=len(self.seen),
            rounds=len(row),
            seconds=seconds,
            row=tuple(span.what for span in row),
        )


async def measure(folder: Path, *, latency_ms: int) -> list[Cost]:
    """Every talk with a fresh bot, once with two jobs named in the settings and once with discovery.

    Each answer of the tenant takes `latency_ms`, so that requests which could overlap do.
    """
    costs: list[Cost] = []
    async with Channel(ASKER) as channel, _tenant(latency_ms) as (tenant, url, seen), ClientSession() as http:
        meter = _Meter(url, http, seen)
        named = ",".join(job.app.id for job in tenant.jobs[:2])
        for jobs, more in (("two named", {"PROVISIONING_JOBS": named}), ("discovered", {})):
            for number, talk in enumerate(_TALKS):
                database = f"sqlite+aiosqlite:///{folder / f'{jobs[:3]}-{number}.db'}"
                settings = _settings(url, {**more, "DATABASE_URL": database})
                costs += await _talk(channel, meter, settings, talk, jobs)
            settings = _settings(url, more)
            for name, words in _TYPED.items():
                costs.append(await _command(meter, settings, words, jobs, name))
    return costs


async def _talk(
    channel: Channel, meter: _Meter, settings: Settings, talk: tuple[Question, ...], jobs: str
) -> list[Cost]:
    """The questions one after the other, put to one bot; what its start reads counts for the first one."""
    host = create_bot(settings, quota=_wide()).host
    costs = []
    await meter.reset()
    async with host.listening() as address:
        for position, question in enumerate(talk):
            if position:
                await meter.reset()
            took = await channel.turn(address.bot, "bench", question.text, question.expected)
            await host.tasks.idle()
            costs.append(await meter.cost(jobs, question.name, NEXT if position else FIRST, took))
    return costs


async def _command(meter: _Meter, settings: Settings, words: str, jobs: str, name: str) -> Cost:
    """What `provisioning-bot diagnose` reads for a person."""
    await meter.reset()
    began = time.perf_counter()
    async with open_tenant(settings, quota=_wide()) as tenant:
        found = await tenant.find_people(Who.typed(words))
        await answers_for(settings, tenant).look_up(Asked(found.people[0].person))
    return await meter.cost(jobs, name, COMMAND, time.perf_counter() - began)


def _settings(graph: str, more: Mapping[str, Any]) -> Settings:
    given: dict[str, Any] = {**bot_settings(graph, 0, 0), **more}
    return load_settings(env_file=None, **given)


def _wide() -> Quota:
    """More of the provisioning log than Graph gives out: here requests are counted, not spread over time."""
    return Quota(1_000_000, 1.0, monotonic=time.monotonic)


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

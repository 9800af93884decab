"""CPU and latency of turns: every bot up at once, one measured after the other, in rounds of both orders."""

from __future__ import annotations

import asyncio
import itertools
import statistics
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from channel import Asker, Channel
from processes import Program, free_port, running

from sandbox.people import ALEX_WILBER_ID, HELPDESK_GROUP_ID, TENANT_ID

HERE = Path(__file__).parent
ASKER = Asker("Alex Wilber", ALEX_WILBER_ID, TENANT_ID)
"""A member of the simulated tenant's helpdesk."""

CARD = b"application/vnd.microsoft.card.adaptive"
BY_ID = "Why was 21451 not provisioned?"
BY_NAME = "Why wasn't Jane Doe provisioned?"
HER_CAUSE = b"cause:skipped-scope-filter-false"


@dataclass(frozen=True, slots=True)
class Variant:
    """A bot, what it is told, and bytes that its reply must hold."""

    name: str
    program: Program
    text: str
    expected: bytes


@dataclass(frozen=True, slots=True)
class Cell:
    """One variant at one concurrency in one round. Times in seconds; CPU of the bot's process alone."""

    variant: str
    concurrency: int
    round: int
    turns: int
    seconds: float
    cpu_seconds: float
    p50: float
    p95: float
    new_connections: int


def bot_settings(graph: str, port: int, ops_port: int, **more: str) -> dict[str, str]:
    """The bot's environment: no sign-in, the simulated tenant as Graph, a database of its own."""
    return {
        "BOT_AUTH": "anonymous",
        "GRAPH_BASE_URL": graph,
        "GRAPH_TOKEN": "benchmark",
        "HELPDESK_GROUP_IDS": HELPDESK_GROUP_ID,
        "ALLOWED_TENANTS": TENANT_ID,
        "DATABASE_URL": f"sqlite+aiosqlite:///bench-{port}.db",
        "PORT": str(port),
        "OPS_PORT": str(ops_port),
        **more,
    }


@asynccontextmanager
async def variants(folder: Path) -> AsyncIterator[tuple[Variant, ...]]:
    """The simulated tenant, the EchoBot and our bot, all running; the EchoBot's variant is first."""
    sandbox, echo, bot, ops = (free_port() for _ in range(4))
    async with AsyncExitStack() as stack:
        tenant = await stack.enter_async_context(
            running(
                ["-m", "bot", "sandbox", "--port", str(sandbox), "--no-throttle"],
                sandbox,
                name="sandbox",
                folder=folder,
            )
        )
        stock = await stack.enter_async_context(
            running([str(HERE / "echo.py"), str(echo)], echo, name="echo", folder=folder)
        )
        ours = await stack.enter_async_context(
            running(
                [str(HERE / "unhurried.py")],
                bot,
                last_port=ops,
                name="bot",
                folder=folder,
                settings=bot_settings(tenant.url, bot, ops),
            )
        )
        yield (
            Variant("EchoBot", stock, "help", b"Echo: help"),
            Variant("help", ours, "help", CARD),
            Variant("diagnosis by id", ours, BY_ID, HER_CAUSE),
            Variant("diagnosis by name", ours, BY_NAME, HER_CAUSE),
        )


async def measure(
    channel: Channel,
    chosen: Sequence[Variant],
    *,
    rounds: int,
    seconds: float,
    concurrencies: Sequence[int],
    tell: Callable[[str], None],
) -> list[Cell]:
    """Every variant at every concurrency, round by round. Raises TurnError on the first bad reply."""
    for variant in chosen:
        await _closed_loop(channel, variant, max(concurrencies), seconds=min(seconds, 1.5))
    cells = []
    for number in range(rounds):
        order = chosen if number % 2 == 0 else chosen[::-1]
        for concurrency, variant in itertools.product(concurrencies, order):
            cell = await _cell(channel, variant, concurrency, number, seconds)
            cells.append(cell)
            tell(
                f"round {number + 1}/{rounds}, {variant.name}, {concurrency} at a time: {cell.turns} turns, "
                f"{cell.cpu_seconds / cell.turns * 1000:.2f} ms CPU each"
            )
    return cells


async def _cell(channel: Channel, variant: Variant, concurrency: int, number: int, seconds: float) -> Cell:
    connections, cpu, began = channel.connections, variant.program.cpu_seconds(), time.perf_counter()
    took = sorted(await _closed_loop(channel, variant, concurrency, seconds=seconds))
    return Cell(
        variant=variant.name,
        concurrency=concurrency,
        round=number,
        turns=len(took),
        seconds=time.perf_counter() - began,
        cpu_seconds=variant.program.cpu_seconds() - cpu,
        p50=statistics.median(took),
        p95=took[min(len(took) - 1, int(len(took) * 0.95))],
        new_connections=channel.connections - connections,
    )


async def _closed_loop(
    channel: Channel, variant: Variant, concurrency: int, *, seconds: float
) -> list[float]:
    """So many people in a conversation each, who say the next thing once the last one was answered."""
    until = time.perf_counter() + seconds
    took: list[float] = []

    async def talk(person: int) -> None:
        while True:
            took.append(
                await channel.turn(variant.program.url, f"bench-{person}", variant.text, variant.expected)
            )
            if time.perf_counter() >= until:
                return

    try:
        async with asyncio.TaskGroup() as group:
            for person in range(concurrency):
                group.create_task(talk(person))
    except ExceptionGroup as errors:
        # One bad reply ends the run; what the others made of it tells nothing more.
        raise errors.exceptions[0] from None
    return took

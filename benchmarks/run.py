"""`python benchmarks/run.py`: measures the bot beside the stock EchoBot and prints Markdown tables."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import graph_cost
import load
import reading
import report
import startup
from channel import Channel, TurnError
from processes import StartError


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured: seconds are those of one variant at one concurrency in one round."""

    rounds: int
    seconds: float
    concurrencies: tuple[int, ...]
    starts: int
    latency_ms: int
    readings: int


USUAL = Plan(rounds=4, seconds=1.5, concurrencies=(1, 8), starts=3, latency_ms=100, readings=5)
QUICK = Plan(rounds=1, seconds=0.3, concurrencies=(1, 8), starts=1, latency_ms=40, readings=1)


async def measure(plan: Plan, folder: Path) -> tuple[dict[str, object], dict[str, str]]:
    """Every number there is, as JSON would hold them, and the tables by title."""
    began, on = time.perf_counter(), report.machine()
    tell("starting times")
    starts = await startup.measure(folder, times=plan.starts)
    tell("reading messages")
    readings, growth = reading.measure(plan.readings)
    tell("requests to Graph")
    costs = await graph_cost.measure(folder, latency_ms=plan.latency_ms)
    async with Channel(load.ASKER) as channel, load.variants(folder) as variants:
        before = report.resident(variants)
        cells = await load.measure(
            channel,
            variants,
            rounds=plan.rounds,
            seconds=plan.seconds,
            concurrencies=plan.concurrencies,
            tell=tell,
        )
        after = report.resident(variants)
    numbers = {
        "machine": on,
        "plan": asdict(plan),
        "seconds": round(time.perf_counter() - began, 1),
        "turns": [asdict(cell) for cell in cells],
        "graph": [asdict(cost) for cost in costs],
        "reading": [asdict(one) for one in (*readings, *growth)],
        "start": {name: [asdict(one) for one in ones] for name, ones in starts.items()},
        "memory_mib": {"before": before, "after": after},
    }
    tables = {
        "Machine": report.facts({**on, "measured in": f"{numbers['seconds']} s"}),
        "Turns": report.turns(cells),
        "Requests to Graph": report.graph(costs, plan.latency_ms),
        "Reading a message": report.reading(readings, growth),
        "Start": report.startup(starts),
        "Memory": report.memory(before, after),
    }
    return numbers, tables


def tell(line: str) -> None:
    """Progress, apart from the tables."""
    sys.stderr.write(line + "\n")


def main() -> int:
    """Exit code 0: measured; 1: a program did not start, or a reply was missing or wrong."""
    parser = argparse.ArgumentParser(description="Measures the bot beside the stock EchoBot.")
    parser.add_argument("--quick", action="store_true", help="a smoke test of a few seconds, no measurement")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every number here as well")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            numbers, tables = asyncio.run(measure(QUICK if given.quick else USUAL, Path(folder)))
        except (TurnError, StartError) as error:
            tell(str(error))
            return 1
    if given.json:
        given.json.write_text(json.dumps(numbers, indent=1, ensure_ascii=False) + "\n")
    sys.stdout.write("\n\n".join(f"## {title}\n\n{table}" for title, table in tables.items()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How fast rows go through the reader into the copy of the log, and how much room they take.

    python benchmarks/tail.py [--rows 100000]

The rows are those of the simulated tenant, given out page by page as Graph gives them, without network and
quota: Graph's own limit lets about 6,000 rows through in a minute.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import resource
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from diagnosis.log import Event
from followup.reading import LogReading
from graph import wire
from graph.events import event
from sandbox.tenant import Tenant
from store.database import Database
from store.events import Events
from store.log_rows import LogRow

PAGE = 500
JOB = "WorkdayAD.c0117050.0001"


def rows(count: int, now: datetime) -> Iterator[Event]:
    """So many rows of the last three hours, the oldest first."""
    kinds = [event(wire.ProvisioningObjectSummary.model_validate(row)) for row in Tenant("contoso").log.rows]
    for number, kind in zip(range(count), itertools.cycle(kinds), strict=False):
        at = now - timedelta(hours=3) * (1 - number / count)
        yield replace(kind, id=f"{number:032x}", at=at.replace(microsecond=0))


async def measure(count: int, folder: Path) -> None:
    """Copies them once, and then what was copied once more, as the look for late rows does."""
    now = datetime.now(UTC)
    written = list(rows(count, now))
    asked = 0
    done = asyncio.Event()

    async def pages(_job: str, since: datetime, until: datetime) -> AsyncIterator[Sequence[Event]]:
        nonlocal asked
        asked += 1
        for start in range(0, count, PAGE):
            yield written[start : start + PAGE]

    async def wanted() -> Mapping[str, datetime | None]:
        return {JOB: now - timedelta(hours=3, minutes=1)}

    async def told(some: Sequence[LogRow]) -> None:
        """Nobody waits."""

    async def sleep(_seconds: float) -> None:
        if asked:
            done.set()
            await asyncio.Event().wait()

    async with await Database.open(f"sqlite+aiosqlite:///{folder / 'bot.db'}") as database:
        async with database.of_log() as log:
            await log.prepare()
            events = Events(log)
            for what in ("new rows", "known rows"):
                asked = 0
                done.clear()
                reading = asyncio.create_task(LogReading(events, pages, wanted, told, sleep=sleep).run())
                began, cpu = time.perf_counter(), time.process_time()
                await done.wait()
                took, used = time.perf_counter() - began, time.process_time() - cpu
                reading.cancel()
                await asyncio.gather(reading, return_exceptions=True)
                say(f"{what}: {count / took:,.0f} rows/s, {used / count * 1e6:.0f} µs of CPU a row")
            began = time.perf_counter()
            source = written[0].source
            found = await events.of_person([JOB], ids=[source.id])
            say(f"one person by id: {(time.perf_counter() - began) * 1000:.1f} ms, {len(found):,} rows")
            began = time.perf_counter()
            found = await events.of_person([JOB], names=[source.display_name.split()])
            say(f"one person by name: {(time.perf_counter() - began) * 1000:.1f} ms, {len(found):,} rows")
        size = (folder / "bot-log.db").stat().st_size
        say(f"file: {size / count:,.0f} bytes a row, {size / 1e6:,.0f} MB")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say(f"memory at most: {peak:,.0f} MB, with the {count:,} rows themselves")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description="Rows through the reader into SQLite.")
    parser.add_argument("--rows", type=int, default=100_000)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(parser.parse_args().rows, Path(folder)))


if __name__ == "__main__":
    main()

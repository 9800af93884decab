"""Two processes and one PostgreSQL: one copies the log; when it is killed the other goes on."""

from __future__ import annotations

import asyncio
import sys
import time
from asyncio.subprocess import PIPE, Process
from pathlib import Path

import pytest

from sandbox.server import Options, Sandbox, running
from sandbox.times import iso_seconds, utc_now

ROOT = Path(__file__).parents[2]


async def start(name: str, database_url: str, sandbox: Sandbox) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.followup.reader_process", name, database_url, sandbox.url,
        cwd=ROOT, stdout=PIPE,
    )  # fmt: skip


async def line(process: Process, *wanted: str) -> list[str]:
    """Everything that a process says until it says this."""
    assert process.stdout is not None
    said: list[str] = []
    async with asyncio.timeout(120):
        while not said or not said[-1].startswith(" ".join(wanted)):
            said.append((await process.stdout.readline()).decode().strip())
            assert said[-1], "the process ended"
    return said


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_takeover(database_url: str) -> None:
    """Fifteen seconds after a kill the other process reads, misses no row, and tells none that was told."""
    async with running(options=Options()) as sandbox:
        rows = sandbox.tenant.log.rows

        def add(row: str) -> None:
            rows.append({**rows[-1], "id": row, "activityDateTime": iso_seconds(utc_now())})

        first = await start("first", database_url, sandbox)
        await line(first, "began")
        second = await start("second", database_url, sandbox)
        try:
            add("row-1")
            told = await line(first, "told row-1")
            await line(first, "began")  # the next look: it is noted that the row was told of
            first.kill()
            await first.wait()
            killed = time.monotonic()
            add("row-2")
            await line(second, "began")
            took = time.monotonic() - killed
            told_later = await line(second, "told row-2")
        finally:
            for process in (first, second):
                if process.returncode is None:
                    process.kill()
                await process.wait()
        assert took <= 15
        assert not {*told} & {*told_later} - {"began"}

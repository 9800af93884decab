"""Programs under measurement: started on loopback, watched through /proc (so on Linux), and stopped."""

from __future__ import annotations

import asyncio
import os
import resource
import socket
import sys
import time
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

START_SECONDS = 30.0
_TICKS = os.sysconf("SC_CLK_TCK")


class StartError(Exception):
    """A program ended, or did not listen, before it could be measured."""


@dataclass(frozen=True, slots=True)
class Program:
    """A running program."""

    pid: int
    url: str
    started_in: float
    """Seconds from its start until its port took connections."""

    def cpu_seconds(self) -> float:
        """User and system time so far, of all threads, in steps of usually 10 ms."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def resident_mib(self) -> float:
        """Memory in use."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0.0


@asynccontextmanager
async def running(
    arguments: list[str],
    port: int,
    *,
    name: str,
    folder: Path,
    settings: Mapping[str, str] | None = None,
    last_port: int | None = None,
) -> AsyncIterator[Program]:
    """Python with these arguments, from the moment its port answers until the block ends.

    A program with several ports is ready when `last_port` answers. It runs in `folder` with nothing in its
    environment but `settings`; its standard error goes to `<name>.log` there. Raises StartError.
    """
    said = folder / f"{name}.log"
    began = time.perf_counter()
    with said.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, cwd=folder, env=dict(settings or {}), stdout=DEVNULL, stderr=errors
        )
        try:
            await _listens(process, last_port or port, said)
            yield Program(process.pid, f"http://127.0.0.1:{port}", time.perf_counter() - began)
        finally:
            await _end(process)


async def run_time(arguments: list[str], *, folder: Path) -> tuple[float, float]:
    """What Python with these arguments takes from start to end: seconds by the clock, seconds of CPU.

    No other program that was started here may end meanwhile. Raises StartError if it fails.
    """
    began, used = time.perf_counter(), _used_by_ended()
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=folder, env={}, stdout=DEVNULL, stderr=DEVNULL
    )
    if await process.wait():
        raise StartError(f"python {' '.join(arguments)} ended with {process.returncode}.")
    return time.perf_counter() - began, _used_by_ended() - used


def _used_by_ended() -> float:
    """CPU seconds of all programs started here that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port: int = chosen.getsockname()[1]
        return port


async def _listens(process: Process, port: int, said: Path) -> None:
    until = time.perf_counter() + START_SECONDS
    while True:
        try:
            _reader, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            if process.returncode is not None or time.perf_counter() > until:
                raise StartError(f"Nothing listens on port {port}. {_last_words(said)}") from None
            await asyncio.sleep(0.01)
        else:
            writer.close()
            await writer.wait_closed()
            return


def _last_words(said: Path) -> str:
    return f"The program said:\n{said.read_text(errors='replace')[-1500:]}"


async def _end(process: Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(10):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()

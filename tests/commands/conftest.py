"""The command line as a script uses it: a process of its own, a tenant on loopback."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sandbox.server import Options, Sandbox
from sandbox.server import running as sandbox_running


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)


Run = Callable[..., Awaitable[Ran]]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A fresh simulated tenant."""
    async with sandbox_running(options=Options(throttle=False)) as running:
        yield running


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `provisioning-bot` with these arguments and settings, in an empty folder."""

    async def start(*arguments: str, stdin: str = "", **settings: str) -> Ran:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *arguments,
            cwd=tmp_path,
            env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2]), **settings},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate(stdin.encode())
        return Ran(process.returncode or 0, out.decode(), err.decode())

    return start

"""`serve` and `demo` as whole programs: how they end, and what they say where they can't begin."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.server import Sandbox
from tests.commands.conftest import Run

pytestmark = pytest.mark.slow


@pytest.fixture
def taken() -> Iterator[str]:
    """A port on loopback at which somebody else listens."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        yield str(holder.getsockname()[1])


def given(sandbox: Sandbox, **more: str) -> dict[str, str]:
    """Settings with which the bot starts, on ports of its own, and these."""
    free = {"PORT": "0", "OPS_PORT": "0"}
    return {"GRAPH_BASE_URL": sandbox.url, "GRAPH_TOKEN": "t", "BOT_AUTH": "anonymous", **free, **more}


@pytest.mark.parametrize("name", ["PORT", "OPS_PORT"])
async def test_a_taken_port_is_named(run: Run, sandbox: Sandbox, taken: str, name: str) -> None:
    """Of the two ports the one that is taken is named, in one sentence."""
    ran = await run("serve", **given(sandbox, LOG_LEVEL="ERROR", **{name: taken}))

    names = "HOST and PORT" if name == "PORT" else "OPS_HOST and OPS_PORT"
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"Cannot listen on 127.0.0.1:{taken} ({names}): Address already in use.\n"


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"BOT_AUTH": "required"}, "MicrosoftAppId"),
        ({"GRAPH_TOKEN": "", "GRAPH_BASE_URL": ""}, "GRAPH_CLIENT_ID"),
        ({"DATABASE_URL": "sqlite+aiosqlite:////no/such/folder/bot.db"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgresql://u:pass-word@127.0.0.1:1/bot"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgresql+asyncpg://u:pass-word@127.0.0.1:1/bot"}, "DATABASE_URL"),
        ({"HELPDESK_CHANNEL": "https://teams.microsoft.com/l/team/x"}, "HELPDESK_CHANNEL"),
        ({"HOST": "0.0.0.0"}, "BOT_AUTH"),
    ],
)
async def test_what_stops_the_start_is_one_sentence(
    run: Run, sandbox: Sandbox, wrong: dict[str, str], named: str
) -> None:
    """Settings that do not do end the start with 2 and a sentence that names one, without stack or secret."""
    ran = await run("serve", **given(sandbox, **wrong))

    assert (ran.code, ran.out) == (2, "")
    assert named in ran.err
    assert ran.err.count("\n") == 1
    assert "pass-word" not in ran.err


async def test_the_demo_says_what_is_wrong(run: Run) -> None:
    """A setting in the environment that does not do stops the demo with a sentence as well."""
    ran = await run("demo", "--no-open", TIME_ZONE="Europe/Atlantis")

    assert ran.code == 2
    assert ran.err == "TIME_ZONE is to be an IANA time zone such as Europe/Berlin.\n"


async def test_sigterm_ends_it(sandbox: Sandbox, tmp_path: Path) -> None:
    """SIGTERM ends it with 0, with nothing on standard error but log lines."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "serve",
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2]), **given(sandbox)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert b"The bot listens at" in await process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    _, err = await process.communicate()

    said = [json.loads(line) for line in err.decode().splitlines()]
    assert process.returncode == 0
    assert [line["message"] for line in said if line["level"] in ("warning", "error")] == []
    assert "stopping" in [line["message"] for line in said]

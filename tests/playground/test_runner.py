"""Starting and stopping the chat page's server."""

import asyncio
import socket
import sys
from contextlib import suppress

import httpx
import pytest

from bot.playground.install import PlaygroundError
from bot.playground.runner import running

pytestmark = pytest.mark.browser
NO_BOT = "http://127.0.0.1:9/api/messages"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def test_answers_then_ends() -> None:
    """The page answers on the port it was given, and nothing listens there afterwards."""
    port = free_port()
    async with running(NO_BOT, port) as address, httpx.AsyncClient() as client:
        assert (await client.get(f"{address}/_debug/ping")).text == "pong"
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)


async def test_loopback_only() -> None:
    """The page can't be reached through any address but loopback."""
    port = free_port()
    async with running(NO_BOT, port):
        with socket.socket() as probe, pytest.raises(ConnectionRefusedError):
            probe.connect(("127.0.0.2", port))


async def test_taken_port() -> None:
    """On a taken port it fails with a word about it, where the Playground itself would move elsewhere."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(PlaygroundError, match=f"Port {port} is taken"):
            async with running(NO_BOT, port):
                pass


async def test_ends_with_its_parent() -> None:
    """The page does not outlive a program that was killed before it could stop it."""
    port = free_port()
    script = (
        "import asyncio, sys\n"
        "from bot.playground.runner import running\n"
        "async def main():\n"
        f"    async with running({NO_BOT!r}, {port}):\n"
        "        print('started', flush=True)\n"
        "        await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    async with asyncio.timeout(30):
        assert await parent.stdout.readline() == b"started\n"
        page, writer = await asyncio.open_connection("127.0.0.1", port)
        parent.kill()
        await parent.wait()
        with suppress(ConnectionResetError):
            assert await page.read() == b""
    writer.close()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)

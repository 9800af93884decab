"""The demo as `make demo` runs it: addresses for scripts, a word about ports, and a clean end."""

import asyncio
import json
import socket
from pathlib import Path

import httpx
import pytest

from bot.demo import Ports, run_demo

pytestmark = [pytest.mark.browser, pytest.mark.slow]


async def test_runs_until_told(tmp_path: Path) -> None:
    """Once the three addresses are in the file all of them answer; after the stop none does."""
    file = tmp_path / "ports.json"
    said: list[str] = []
    started, stop = asyncio.Event(), asyncio.Event()

    def say(words: str) -> None:
        said.append(words)
        if "Ctrl-C" in words:
            started.set()

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        running = asyncio.create_task(
            run_demo(say=say, open_browser=False, ports_file=file, ports=Ports(port, 0, 0, 0), stop=stop)
        )
        waiting = asyncio.create_task(started.wait())
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        assert started.is_set(), running.exception() if running.done() else said

        addresses = json.loads(file.read_text())
        assert sorted(addresses) == ["bot", "chat", "graph"]
        async with httpx.AsyncClient() as client:
            for address in addresses.values():
                assert (await client.get(address)).status_code < 500
        assert any(f"Port {port} is taken" in words for words in said)
        assert addresses["chat"] in "".join(said)

        stop.set()
        await running
    for address in addresses.values():
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))

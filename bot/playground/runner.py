"""Runs the chat page: Microsoft 365 Agents Playground on loopback, in front of a bot."""

import asyncio
import os
import re
import signal
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.playground.install import HERE, PlaygroundError, install
from bot.playground.node import find_node

LISTENING = re.compile(r"Listening on (\d+)")
START_SECONDS = 30
STOP_SECONDS = 5
NO_NODE = (
    "The chat page needs Node, which is not installed. `make demo` brings it along; "
    "without make: pip install --require-hashes -r requirements-node.lock"
)


@asynccontextmanager
async def running(bot_url: str, port: int) -> AsyncIterator[str]:
    """The chat page in front of the bot at `bot_url` (its /api/messages), on that free port of 127.0.0.1.

    Gives the page's address once it answers; stops it at the end, its children too. Raises PlaygroundError
    if there is no Node, if npm can't install it, or if it does not start on that port.
    """
    tools = find_node()
    if tools is None:
        raise PlaygroundError(NO_NODE)
    folder = await install(tools)
    address = f"http://127.0.0.1:{port}"
    process = await asyncio.create_subprocess_exec(
        *tools.node,
        "--require",
        str(HERE / "guard.cjs"),
        "--require",
        str(HERE / "parent.cjs"),
        str(folder / "node_modules" / "@microsoft" / "m365agentsplayground" / "cli.js"),
        "start",
        "--app-endpoint",
        bot_url,
        "--channel-id",
        "msteams",
        "--port",
        str(port),
        "--service-url",
        f"{address}/_connector",
        "--disable-telemetry",
        cwd=folder,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
    )
    reader = None
    try:
        await _started(process, port)
        reader = asyncio.create_task(_drain(process))
        yield address
    finally:
        await _stop(process)
        if reader is not None:
            await reader


async def _started(process: asyncio.subprocess.Process, port: int) -> None:
    """Wait until it says that it listens; it moves silently from a taken port, which is a failure."""
    said: deque[str] = deque(maxlen=20)
    try:
        async with asyncio.timeout(START_SECONDS):
            async for line in _lines(process):
                said.append(line)
                if match := LISTENING.search(line):
                    if int(match[1]) != port:
                        raise PlaygroundError(f"Port {port} is taken, so the chat page can't start there.")
                    return
    except TimeoutError as error:
        raise PlaygroundError(f"The chat page did not start in {START_SECONDS} seconds.") from error
    raise PlaygroundError("The chat page ended at once. It said:\n" + "\n".join(said))


async def _lines(process: asyncio.subprocess.Process) -> AsyncIterator[str]:
    if process.stdout is not None:
        async for line in process.stdout:
            yield line.decode(errors="replace").rstrip()


async def _drain(process: asyncio.subprocess.Process) -> None:
    """Keep reading, so that a full pipe never stops the page."""
    async for _ in _lines(process):
        pass


async def _stop(process: asyncio.subprocess.Process) -> None:
    """End the process group that was started here, by its id."""
    for wish in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, wish)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await process.wait()
                return
        except TimeoutError:
            continue

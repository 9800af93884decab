"""`sandbox`: the simulated tenant alone, for trying things and for tests."""

from __future__ import annotations

import asyncio
import signal

from bot.commands.console import fail, say
from sandbox.server import Options, running


def run(*, port: int, scenario: str, latency_ms: int, throttle: bool) -> None:
    """Run until Ctrl-C or SIGTERM."""
    try:
        asyncio.run(_run(port, Options(scenario=scenario, latency_ms=latency_ms, throttle=throttle)))
    except ValueError as error:
        fail(str(error))
    except OSError as error:
        fail(f"Cannot listen on 127.0.0.1:{port}: {error.strerror or error}.", 1)


async def _run(port: int, options: Options) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with running(port=port, options=options) as sandbox:
        say(f"The simulated tenant answers at {sandbox.url} (open it to repair people and run cycles).")
        await stop.wait()

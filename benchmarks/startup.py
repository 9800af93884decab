"""How long the command line and the server take to start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from aiohttp import ClientSession
from load import bot_settings
from processes import free_port, run_time, running


@dataclass(frozen=True, slots=True)
class Start:
    """One start, in seconds by the clock and of CPU."""

    seconds: float
    cpu_seconds: float


_COMMANDS: Mapping[str, list[str]] = {
    "python, nothing else": ["-c", "pass"],
    "provisioning-bot --help": ["-m", "bot", "--help"],
    "import everything that serve needs": ["-c", "import bot.app"],
}
SERVE = "provisioning-bot serve until /healthz answers"


async def measure(folder: Path, *, times: int) -> dict[str, list[Start]]:
    """Each of them so many times, in turn. The first ones may find cold disk caches."""
    took: dict[str, list[Start]] = {name: [] for name in (*_COMMANDS, SERVE)}
    for number in range(times):
        for name, arguments in _COMMANDS.items():
            took[name].append(Start(*await run_time(arguments, folder=folder)))
        took[SERVE].append(await _serve(folder, f"start-{number}"))
    return took


async def _serve(folder: Path, name: str) -> Start:
    """With a database that is not there yet, as on a first start; nothing is asked of Graph before a turn."""
    bot, ops = free_port(), free_port()
    settings = bot_settings("http://127.0.0.1:9", bot, ops)
    async with running(
        ["-m", "bot", "serve"], bot, last_port=ops, name=name, folder=folder, settings=settings
    ) as program:
        async with ClientSession() as http, http.get(f"http://127.0.0.1:{ops}/healthz") as answer:
            answer.raise_for_status()
        return Start(program.started_in, program.cpu_seconds())

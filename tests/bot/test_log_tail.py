"""The copy of the log of a simulated tenant: complete, and a person's rows in it are the log's."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.log_tail import LogTail
from bot.settings import load_settings
from diagnosis.log import Action, Event, Identity, Result
from followup.lease import Lease
from graph.client import GraphClient
from graph.log import PATH, LiveLog, LogRead
from graph.tenant import Tenant
from sandbox.faults import BODIES, Fault
from sandbox.server import Options, Sandbox, running
from sandbox.times import iso_seconds
from store.database import Database
from store.log_rows import LogRow
from tests.followup.fake_log import Ended
from tests.graph.conftest import Badge
from tests.support.time import FakeTime

WEEK = timedelta(days=7)


class Mine(Lease):
    """A lease that nobody else wants."""

    def __init__(self) -> None:
        """No database is asked for it."""

    def check(self) -> None:
        """It is held."""

    async def run(self, work: Callable[[], Awaitable[None]]) -> None:
        """Does the work once."""
        await work()


@dataclass
class Bench:
    """A tenant, the copy of its log, and everything that was told."""

    time: FakeTime
    sandbox: Sandbox
    tenant: Tenant
    tail: LogTail
    live: list[LiveLog]
    ends: float = 0.0
    told: list[str] = field(default_factory=list)
    waiting_since: datetime | None = None

    async def waits(self) -> datetime | None:
        return self.waiting_since

    async def hear(self, rows: Sequence[LogRow]) -> None:
        self.told += [row.event.id for row in rows]

    async def run(self, seconds: float) -> None:
        """Reads for so long."""
        self.ends = self.time.passed + seconds
        with suppress(Ended):
            await self.tail.run()

    def visible(self, since: datetime, until: datetime) -> set[str]:
        """The rows that the log shows of this span."""
        return {
            str(row["id"])
            for row in self.sandbox.tenant.log.visible(self.time.clock())
            if since <= datetime.fromisoformat(str(row["activityDateTime"])) <= until
        }


@asynccontextmanager
async def bench_of(database: Database, **settings: str) -> AsyncIterator[Bench]:
    time = FakeTime()
    live: list[LiveLog] = []
    bench: Bench

    def log(client: GraphClient) -> LiveLog:
        live.append(LiveLog(client, clock=time.clock))
        return live[0]

    async def sleep(seconds: float) -> None:
        await time.sleep(seconds)
        if time.passed >= bench.ends:
            raise Ended

    async with (
        running(options=Options(), clock=time.clock) as sandbox,
        Tenant.open(
            sandbox.url, Badge(), clock=time.clock, sleep=time.sleep, monotonic=time.monotonic, log=log
        ) as tenant,
    ):
        loaded = load_settings(env_file=None, BOT_AUTH="anonymous", **settings)  # type: ignore[arg-type]
        tail = LogTail(
            loaded, database, Mine(), tenant, clock=time.clock, sleep=sleep, monotonic=time.monotonic
        )
        bench = Bench(time, sandbox, tenant, tail, live)
        tail.waits.append(bench.waits)
        tail.told.append(bench.hear)
        opened = tail.running(None)  # type: ignore[arg-type]
        await anext(opened)
        try:
            yield bench
        finally:
            with suppress(StopAsyncIteration):
                await anext(opened)


HOUR = 3600.0


@pytest.mark.parametrize("delay", [0, 420])
async def test_the_copy_is_the_log(database: Database, delay: int) -> None:
    """Every row of every HR job is in the copy and was told of, through all faults, also one that is late."""
    async with bench_of(database, LOG_TAIL="always") as bench:
        bench.sandbox.tenant.log.delay = timedelta(seconds=delay)
        path = f"/v1.0{PATH}"
        for body in BODIES:
            bench.sandbox.tenant.faults.add(Fault(path, body=body))
        for status in (429, 500, 503, 504):
            bench.sandbox.tenant.faults.add(Fault(path, status=status, times=3))
        log = bench.sandbox.tenant.log
        jobs = sorted(job.id for job in await bench.tenant.jobs())
        for number in range(60):
            at = iso_seconds(bench.time.clock() + timedelta(seconds=20 * number))
            log.rows.append(
                {**log.rows[0], "id": f"new-{number}", "jobId": jobs[number % 2], "activityDateTime": at}
            )
        await bench.run(1800)
        spans = await bench.tail.events.spans()
        assert sorted(spans) == jobs
        begin, end = max(span[0] for span in spans.values()), bench.time.clock() - timedelta(minutes=5)
        shown = bench.visible(begin, end)
        assert {f"new-{number}" for number in range(50)} <= shown
        assert shown <= set(bench.told)
        assert len(set(bench.told)) == len(bench.told)


async def test_a_person_s_rows_are_those_of_the_log(database: Database) -> None:
    """For anybody the copy gives what Graph gives for the same days, and says so."""
    async with bench_of(database) as bench:
        bench.waiting_since = bench.time.clock() - timedelta(days=6)
        await bench.run(900)
        live = bench.live[0]
        stored = bench.tail.before(live)
        jobs = [job.id for job in await bench.tenant.jobs()]
        spans = await bench.tail.events.spans()
        assert min(span[0] for span in spans.values()) <= bench.waiting_since
        rows = bench.sandbox.tenant.log.rows
        people = {
            (str(row["sourceIdentity"]["id"]), str(row["sourceIdentity"]["displayName"])) for row in rows
        }  # type: ignore[index]
        found = 0
        for hr_id, name in sorted(people)[:40]:
            for ask in (
                lambda log, key=hr_id: log.by_id([key], jobs),
                lambda log, key=name: log.by_name(key.upper(), jobs),
                lambda log, key=name: log.by_pieces([[key[:3].lower()]], [], key[:2], jobs),
            ):
                kept, read = await ask(stored), await ask(live)
                assert isinstance(kept, LogRead)
                assert isinstance(read, LogRead)
                for job in jobs:
                    expected = [event for event in read.events[job] if event.at >= kept.covers_from]
                    assert [event for event in kept.events[job] if event.at >= kept.covers_from] == expected
                    found += len(expected)
        assert found > 40


async def test_what_the_copy_does_not_have_is_asked_for(database: Database) -> None:
    """Before a job was read at all, and where nothing is copied, the live log answers."""
    for setting in ("watched", "off"):
        async with bench_of(database, LOG_TAIL=setting) as bench:
            live = bench.live[0]
            jobs = [job.id for job in await bench.tenant.jobs()]
            row = bench.sandbox.tenant.log.rows[-1]
            key = str(row["sourceIdentity"]["id"])  # type: ignore[index]
            read = await bench.tail.before(live).by_id([key], jobs)
            assert isinstance(read, LogRead)
            assert str(row["id"]) in {event.id for event in read.all()}


async def test_nothing_is_read_while_nobody_waits(database: Database) -> None:
    """Graph is not asked for the log of jobs while nobody waits for news."""
    async with bench_of(database) as bench:
        bench.sandbox.tenant.stats.clear()
        await bench.run(HOUR)
        assert not bench.sandbox.tenant.stats


async def test_a_copy_that_is_switched_off_is_forgotten(database: Database) -> None:
    """What was copied before LOG_TAIL was set to off is kept no longer than anything else in it."""
    async with bench_of(database, LOG_TAIL="always") as bench:
        newest = Event(
            "1", bench.time.clock(), Action.CREATE, Result.SUCCESS, source=Identity("21451", "Jane")
        )
        await bench.tail.events.add([LogRow("job", newest)])
    async with bench_of(database, LOG_TAIL="off") as bench:
        await bench.tail.prune(WEEK)
        assert len(await bench.tail.events.of_person(["job"], ids=["21451"])) == 1
        await bench.time.sleep(31 * 24 * HOUR)
        await bench.tail.prune(WEEK)
        assert await bench.tail.events.of_person(["job"], ids=["21451"]) == []


async def test_what_was_never_copied_is_not_made(tmp_path: Path) -> None:
    """With LOG_TAIL=off there is no file for a copy."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}"
    async with await Database.open(url) as opened, bench_of(opened, LOG_TAIL="off") as bench:
        await bench.tail.prune(WEEK)
    assert not (tmp_path / "bot-log.db").exists()

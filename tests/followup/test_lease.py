"""One process works, the others stand by: takeover within fifteen seconds, and no work by two."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError

from followup.lease import SECONDS, Lease, LostError
from store.database import Database
from store.leases import Leases
from tests.support.world import World

START = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
NAME = "log-tail"


class Table:
    """Leases as the database keeps them, on the world's clock; it can be out of reach."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.held: dict[str, tuple[str, float]] = {}
        self.out_of_reach: set[str] = set()

    def of(self, holder: str) -> _Of:
        return _Of(self, holder)


class _Of:
    def __init__(self, table: Table, holder: str) -> None:
        self.table, self.holder = table, holder

    async def hold(self, name: str, seconds: float) -> bool:
        await self._reach()
        holder, ends = self.table.held.get(name, ("", 0.0))
        if holder != self.holder and ends > self.table.world.now:
            return False
        self.table.held[name] = (self.holder, self.table.world.now + seconds)
        return True

    async def release(self, name: str) -> None:
        await self._reach()
        if self.table.held.get(name, ("", 0.0))[0] == self.holder:
            del self.table.held[name]

    async def _reach(self) -> None:
        if self.holder in self.table.out_of_reach:
            raise OperationalError("SELECT 1", {}, OSError("out of reach"))


class Processes:
    """Processes that want to work, and when each of them did."""

    def __init__(self) -> None:
        self.world = World()
        self.table = Table(self.world)
        self.worked: list[tuple[str, float]] = []
        self.tasks: dict[str, asyncio.Task[None]] = {}
        self.stops = asyncio.Event()

    def start(self, name: str) -> None:
        lease = Lease(self.table.of(name), NAME, sleep=self.world.sleep, monotonic=self.world.monotonic)

        async def work() -> None:
            while True:
                lease.check()
                self.worked.append((name, self.world.now))
                await self.world.sleep(1.0)

        self.tasks[name] = asyncio.ensure_future(lease.run(work))

    async def until(self, seconds: float) -> None:
        """Let time pass to this moment."""

        async def stop() -> None:
            await self.world.sleep(seconds - self.world.now)

        stopping = asyncio.ensure_future(stop())
        await self.world.settle()
        while not stopping.done():
            await self.world.step()
        await stopping

    async def end(self) -> None:
        for task in self.tasks.values():
            task.cancel()
        await asyncio.gather(*self.tasks.values(), return_exceptions=True)

    def by(self, name: str) -> list[float]:
        return [when for who, when in self.worked if who == name]


@pytest.fixture
async def processes() -> Processes:
    return Processes()


async def test_one_works(processes: Processes) -> None:
    """Of three processes one works, all the time."""
    for name in "abc":
        processes.start(name)
    await processes.until(60)
    assert {who for who, _when in processes.worked} == {"a"}
    assert len(processes.worked) >= 60
    await processes.end()


@pytest.mark.parametrize("killed_at", [30.0, 31.0, 32.0, 33.0, 33.9])
async def test_takeover_after_a_kill(processes: Processes, killed_at: float) -> None:
    """Fifteen seconds after the one that works is killed, another works, wherever it was."""
    processes.start("a")
    await processes.until(1)
    processes.start("b")
    await processes.until(killed_at)
    processes.table.out_of_reach.add("a")  # a killed process gives nothing back
    processes.tasks["a"].cancel()
    await processes.until(60)
    assert max(processes.by("a")) < min(processes.by("b")) <= killed_at + 15
    await processes.end()


async def test_who_ends_hands_over(processes: Processes) -> None:
    """A process that is stopped gives the lease back: the next one works two seconds later."""
    processes.start("a")
    processes.start("b")
    await processes.until(30)
    processes.tasks["a"].cancel()
    await processes.until(40)
    assert min(processes.by("b")) <= 32
    await processes.end()


async def test_who_loses_the_lease_stops(processes: Processes) -> None:
    """A process that can't reach the database stops before another may begin, and comes back later."""
    processes.start("a")
    await processes.until(1)
    processes.start("b")
    await processes.until(30)
    processes.table.out_of_reach.add("a")
    await processes.until(60)
    assert max(processes.by("a")) < min(processes.by("b")) <= 45
    processes.table.out_of_reach.clear()
    processes.tasks["b"].cancel()
    await processes.until(70)
    assert max(processes.by("a")) >= 65
    await processes.end()


async def test_work_that_breaks_is_begun_anew(processes: Processes, caplog: pytest.LogCaptureFixture) -> None:
    """An exception in the work is logged, and the work goes on."""
    lease = Lease(
        processes.table.of("a"), NAME, sleep=processes.world.sleep, monotonic=processes.world.monotonic
    )
    began: list[float] = []

    async def work() -> None:
        began.append(processes.world.now)
        raise ValueError("asked to fail")

    processes.tasks["a"] = asyncio.ensure_future(lease.run(work))
    await processes.until(10)
    assert began == [0.0, 2.0, 4.0, 6.0, 8.0]
    assert "work under a lease failed" in caplog.text
    await processes.end()


async def test_in_a_database(database: Database) -> None:
    """The same by leases in a database: one process may work at any time, and a silent one no more."""
    now = [START]
    passed: Callable[[], float] = lambda: (now[0] - START).total_seconds()  # noqa: E731
    one, two = (
        Lease(Leases(database, holder=name, clock=lambda: now[0]), NAME, sleep=_never, monotonic=passed)
        for name in ("one", "two")
    )
    working, standing_by = asyncio.Event(), asyncio.Event()

    def work(begun: asyncio.Event) -> Callable[[], Awaitable[None]]:
        async def go_on() -> None:
            begun.set()
            await asyncio.Event().wait()

        return go_on

    first = asyncio.create_task(one.run(work(working)))
    await working.wait()
    one.check()
    assert not await Leases(database, holder="two", clock=lambda: now[0]).hold(NAME, SECONDS)
    with pytest.raises(LostError):
        two.check()
    now[0] += timedelta(seconds=SECONDS)
    second = asyncio.create_task(two.run(work(standing_by)))
    await standing_by.wait()
    two.check()
    with pytest.raises(LostError):
        one.check()
    for task in (first, second):
        task.cancel()
    await asyncio.gather(first, second, return_exceptions=True)
    assert await Leases(database, holder="three", clock=lambda: now[0]).hold(NAME, SECONDS)


async def _never(_seconds: float) -> None:
    await asyncio.Event().wait()

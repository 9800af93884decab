"""The quota of the log, on a clock that the test moves."""

import asyncio
import heapq

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.quota import Quota


class World:
    """Simulated time for many tasks at once: whoever sleeps longest wakes last."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._number = 0

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self._number += 1
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, self._number, woken))
        await woken

    async def run(self) -> None:
        """Let everybody go on until nobody sleeps."""
        await self.settle()
        while self._sleepers:
            self.now, _number, woken = heapq.heappop(self._sleepers)
            if not woken.done():
                woken.set_result(None)
            await self.settle()

    async def settle(self) -> None:
        for _turn in range(5):
            await asyncio.sleep(0)


async def _play(
    arrivals: list[float], holds: list[tuple[float, float]], quits: set[int]
) -> list[tuple[int, float]]:
    world = World()
    quota = Quota(5, 10.0, monotonic=world.monotonic, sleep=world.sleep)
    sent: list[tuple[int, float]] = []

    async def ask(number: int, at: float) -> None:
        await world.sleep(at)
        await quota.turn()
        sent.append((number, world.now))

    async def hold(at: float, seconds: float) -> None:
        await world.sleep(at)
        quota.hold(seconds)

    async def give_up(task: asyncio.Task[None], at: float) -> None:
        await world.sleep(at + 0.5)
        task.cancel()

    tasks = [asyncio.create_task(ask(number, at)) for number, at in enumerate(arrivals)]
    others = [asyncio.create_task(hold(*one)) for one in holds]
    others += [asyncio.create_task(give_up(tasks[n], arrivals[n])) for n in quits if n < len(tasks)]
    await world.run()
    await asyncio.gather(*tasks, *others, return_exceptions=True)
    return sent


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.integers(0, 40).map(float), max_size=25),
    st.lists(st.tuples(st.integers(0, 40).map(float), st.integers(0, 15).map(float)), max_size=3),
    st.sets(st.integers(0, 24), max_size=6),
)
def test_never_more_than_five_in_ten_seconds(
    arrivals: list[float], holds: list[tuple[float, float]], quits: set[int]
) -> None:
    """Whatever comes when, is held back or gives up: no six turns lie within ten seconds."""
    sent = asyncio.run(_play(arrivals, holds, quits))

    times = [at for _number, at in sent]
    assert all(later - earlier >= 10 - 1e-9 for earlier, later in zip(times, times[5:], strict=False))
    stayed = {number for number in range(len(arrivals)) if number not in quits}
    assert stayed <= {number for number, _at in sent}


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(0, 20).map(float), min_size=6, max_size=20))
@example([9.0] * 6 + [19.0])
def test_first_come_first_served(arrivals: list[float]) -> None:
    """Who asks earlier is never served later."""
    sent = asyncio.run(_play(sorted(arrivals), [], set()))

    times = [at for _number, at in sorted(sent)]
    assert times == sorted(times)


async def test_five_go_at_once() -> None:
    """The first five need not wait, the sixth waits for the whole span."""
    assert [at for _number, at in await _play([0.0] * 6, [], set())] == [0.0] * 5 + [10.0]


async def test_a_turn_given_back_is_used() -> None:
    """Who gives up while waiting does not cost the next one a turn."""
    world = World()
    quota = Quota(1, 10.0, monotonic=world.monotonic, sleep=world.sleep)
    await quota.turn()
    waiting = asyncio.create_task(quota.turn())
    await world.settle()
    assert quota.delay() == 20.0

    waiting.cancel()
    await world.settle()

    assert quota.delay() == 10.0
    with pytest.raises(asyncio.CancelledError):
        await waiting

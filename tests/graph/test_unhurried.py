"""Turns for the copy of the log: after the questions, never more than half, never waited for without end."""

from __future__ import annotations

import asyncio
import random

import pytest

from graph.errors import Throttled
from graph.quota import UNHURRIED, Quota
from tests.support.world import World

REQUESTS, SPAN = 5, 10.25


class Played:
    """A line in simulated time, with a reader that wants turn after turn, and what it got."""

    def __init__(self) -> None:
        self.world = World()
        self.quota = Quota(REQUESTS, SPAN, monotonic=self.world.monotonic, sleep=self.world.sleep)
        self.read: list[float] = []
        self.asked: list[float] = []
        self.waited: list[float] = []

    async def reader(self, turns: int) -> None:
        """Reads so often, without a pause."""
        for _turn in range(turns):
            await self.quota.unhurried()
            self.read.append(self.world.now)

    async def question(self, at: float, turns: int) -> None:
        """A question that takes so many turns."""
        await self.world.sleep(at)
        place = self.quota.enter(turns)
        try:
            for _turn in range(turns):
                began = self.world.now
                await self.quota.turn(place)
                self.asked.append(self.world.now)
                self.waited.append(self.world.now - began)
        except Throttled:
            pass
        finally:
            self.quota.leave(place)

    async def play(self, *work: object) -> None:
        async with asyncio.TaskGroup() as group:
            for one in work:
                group.create_task(one)  # type: ignore[arg-type]
            await self.world.run()

    def most(self, times: list[float]) -> int:
        """The most turns in any span."""
        return max(sum(at <= one < at + SPAN for one in times) for at in times)


async def test_half_at_most() -> None:
    """Alone, the reader gets two turns of five in any span, and no fewer."""
    played = Played()
    await played.play(played.reader(11))
    assert played.most(played.read) == 2
    assert played.read[-1] == pytest.approx(5 * SPAN)


async def test_questions_come_first() -> None:
    """A question that comes with the reader gets its turns at once."""
    played = Played()
    await played.play(played.reader(6), *(played.question(at, 2) for at in (0.0, 12.0, 24.0, 36.0)))
    assert max(played.waited) == 0.0
    assert len(played.read) == 6


async def test_it_is_never_kept_waiting_for_ever() -> None:
    """Where questions wait all the time, the reader stands in line after ten seconds and gets there."""
    played = Played()
    crowd = [played.question(at * 1.5, 1) for at in range(200)]
    await played.play(played.reader(5), *crowd)
    assert len(played.asked) > 100
    gaps = [later - earlier for earlier, later in zip([0.0, *played.read], played.read, strict=False)]
    assert max(gaps) <= SPAN + UNHURRIED + 30 + SPAN


@pytest.mark.parametrize("seed", range(20))
async def test_together_within_the_limit(seed: int) -> None:
    """Whatever comes when, readers and questions together never take more than five turns in a span."""
    chance = random.Random(seed)
    played = Played()

    async def closed() -> None:
        await played.world.sleep(chance.uniform(0, 60))
        played.quota.hold(chance.uniform(0, 20))

    await played.play(
        played.reader(12),
        closed(),
        *(played.question(chance.uniform(0, 120), chance.randint(1, 3)) for _number in range(25)),
    )
    assert len(played.read) == 12
    assert played.most(sorted(played.read + played.asked)) <= REQUESTS


async def test_a_closed_log_is_waited_for() -> None:
    """Nothing is read while Graph has closed the log, and the reader goes on after it."""
    played = Played()
    played.quota.hold(100.0)
    await played.play(played.reader(1))
    assert played.read == [100.0]

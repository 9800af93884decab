"""Waiting only so long: the work goes on, is begun once, and its result waits for who asks again."""

from __future__ import annotations

import asyncio

import pytest

from dialogs.patience import KEPT_SECONDS, Patience
from tests.support.time import FakeTime


class Work:
    """Something that ends when it is told to."""

    def __init__(self) -> None:
        self.begun = 0
        self.done = asyncio.Event()

    async def __call__(self) -> int:
        self.begun += 1
        await self.done.wait()
        return self.begun


def patience(time: FakeTime, seconds: float = 0.01) -> Patience[int]:
    return Patience(asyncio.create_task, seconds=seconds, monotonic=time.monotonic)


async def test_who_asks_again_gets_it() -> None:
    """Too late for the first, ready for the second, and begun anew for the third."""
    waiting, work = patience(FakeTime()), Work()
    assert await waiting.within("a", work) is None
    work.done.set()

    assert await waiting.within("a", work) == 1
    assert await waiting.within("a", work) == 2


async def test_two_join() -> None:
    """Two who ask at once have one piece of work; another key has its own."""
    waiting, work = patience(FakeTime(), seconds=5), Work()
    both = asyncio.gather(waiting.within("a", work), waiting.within("a", work), waiting.within("b", work))
    await asyncio.sleep(0)
    work.done.set()
    await both

    assert work.begun == 2


async def test_it_is_not_kept_for_ever() -> None:
    """A result that nobody came for is forgotten, and looked for again."""
    time, work = FakeTime(), Work()
    waiting = patience(time)
    await waiting.within("a", work)
    work.done.set()
    await asyncio.sleep(0)
    time.passed += KEPT_SECONDS + 1

    assert await waiting.within("a", work) == 2


async def test_errors_come_out() -> None:
    """What the work raises is raised, and the next attempt begins anew."""
    waiting = patience(FakeTime(), seconds=5)

    async def fail() -> int:
        raise RuntimeError("asked to fail")

    async def succeed() -> int:
        return 7

    with pytest.raises(RuntimeError):
        await waiting.within("a", fail)
    assert await waiting.within("a", succeed) == 7


async def test_one_wait_for_several() -> None:
    """Several pieces of work share one moment by which to answer."""
    time, work = FakeTime(), Work()
    waiting = patience(time, seconds=5)
    until = waiting.until()
    time.passed += 10

    assert await waiting.within("a", work, until) is None
    work.done.set()

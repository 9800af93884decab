"""Readings that wait for one another: what many people's questions ask at the same time is asked as one.

Nothing of a question changes for that. It asks a `Counter` instead of Graph and gets the answer it would have
got alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Generic, TypeVar

from graph.errors import GraphError

Q = TypeVar("Q")
A = TypeVar("A")

_QUIET = 20
"""Rounds of the event loop without a new question after which everybody has asked. Between two readings a
question does nothing but think, which takes a few rounds and no waiting."""


@dataclass(eq=False, slots=True)
class Asked(Generic[Q, A]):
    """A question at a counter, and whoever waits for its answer."""

    what: Q
    answer: asyncio.Future[A]

    def give(self, answer: A | GraphError) -> None:
        """Answer, unless whoever asked has given up."""
        if self.answer.done():
            return
        if isinstance(answer, GraphError):
            self.answer.set_exception(answer)
        else:
            self.answer.set_result(answer)


Serve = Callable[[Sequence[Asked[Q, A]]], Awaitable[None]]
"""Answers all that was asked at one counter; raises only for a bug."""


class Counter(Generic[Q, A]):
    """Where questions of one kind are asked."""

    def __init__(self, waves: Waves, serve: Serve[Q, A]) -> None:
        self._waves, self._serve = waves, serve
        self._waiting: list[Asked[Q, A]] = []
        waves.open(self.serve)

    async def ask(self, what: Q) -> A:
        """The answer, with the next wave. Raises a `GraphError`."""
        asked: Asked[Q, A] = Asked(what, asyncio.get_running_loop().create_future())
        self._waiting.append(asked)
        self._waves.knock()
        return await asked.answer

    async def serve(self) -> None:
        """Answer whoever waits now."""
        asked, self._waiting = [one for one in self._waiting if not one.answer.done()], []
        if asked:
            await self._serve(asked)


class Waves:
    """Serves all counters at once, as soon as nobody has anything more to ask, and again when that is done.

    A wave waits for all of the one before: else each answer that is early would ask its next question alone.
    `in_line` is entered for each wave, so that others who wait for the log get their turn in between.
    """

    def __init__(self, in_line: Callable[[], AbstractContextManager[object]]) -> None:
        self._in_line = in_line
        self._counters: list[Callable[[], Awaitable[None]]] = []
        self._knocks = 0
        self._knocked = asyncio.Event()

    def open(self, counter: Callable[[], Awaitable[None]]) -> None:
        """One more counter."""
        self._counters.append(counter)

    def knock(self) -> None:
        """Somebody waits at a counter."""
        self._knocks += 1
        self._knocked.set()

    async def run(self) -> None:
        """Serve until cancelled."""
        while True:
            await self._knocked.wait()
            await self._quiet()
            self._knocked.clear()
            with self._in_line():
                async with asyncio.TaskGroup() as group:
                    for counter in self._counters:
                        group.create_task(_served(counter))

    async def _quiet(self) -> None:
        rounds = 0
        while rounds < _QUIET:
            before = self._knocks
            await asyncio.sleep(0)
            rounds = rounds + 1 if self._knocks == before else 0


async def _served(counter: Callable[[], Awaitable[None]]) -> None:
    await counter()


def parcels(asked: Sequence[Asked[Q, A]], size: Callable[[Q], int], most: int) -> list[list[Asked[Q, A]]]:
    """The questions in groups, in their order, none larger than `most` unless one question alone is."""
    groups: list[list[Asked[Q, A]]] = []
    room = 0
    for one in asked:
        needed = size(one.what)
        if not groups or needed > room:
            groups.append([])
            room = most
        groups[-1].append(one)
        room -= needed
    return groups

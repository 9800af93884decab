"""Questions of one kind that come within a moment of each other, asked in one batch."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Generic, TypeVar

from pydantic import BaseModel

from graph.client import GraphClient, Read
from graph.errors import GraphError

M = TypeVar("M", bound=BaseModel)

MOMENT = 0.005
"""Seconds that the first one waits for others: much less than an answer takes."""


class Gathering(Generic[M]):
    """Asks for objects of one model. One that comes alone is asked alone."""

    def __init__(self, client: GraphClient, model: type[M]) -> None:
        self._client, self._model = client, model
        self._waiting: list[tuple[Read, asyncio.Future[M]]] = []
        self._asking: set[asyncio.Task[None]] = set()

    async def get(self, read: Read) -> M:
        """The object. Raises a `GraphError`."""
        answer: asyncio.Future[M] = asyncio.get_running_loop().create_future()
        self._waiting.append((read, answer))
        if len(self._waiting) == 1:
            task = asyncio.create_task(self._ask())
            self._asking.add(task)
            task.add_done_callback(self._asking.discard)
        return await answer

    async def aclose(self) -> None:
        """Stop what is still being asked."""
        for task in tuple(self._asking):
            task.cancel()
        await asyncio.gather(*self._asking, return_exceptions=True)
        left, self._waiting = self._waiting, []
        for _, answer in left:  # its asking had not begun
            answer.cancel()

    async def _ask(self) -> None:
        gathered: list[tuple[Read, asyncio.Future[M]]] = []
        try:
            await asyncio.sleep(MOMENT)
            gathered, self._waiting = self._waiting, []
            answers = await self._answers([read for read, _ in gathered])
        except asyncio.CancelledError:
            for _, answer in gathered:
                answer.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - it is for those who asked, who must not seem cancelled
            for _, answer in gathered:
                if not answer.done():
                    answer.set_exception(error)
            return
        for (_, waiting), found in zip(gathered, answers, strict=True):
            if waiting.done():
                continue
            if isinstance(found, GraphError):
                waiting.set_exception(found)
            else:
                waiting.set_result(found)

    async def _answers(self, reads: Sequence[Read]) -> list[M | GraphError]:
        if len(reads) > 1:
            return await self._client.batch(reads, self._model)
        try:
            return [await self._client.get(reads[0], self._model)]
        except GraphError as error:
            return [error]

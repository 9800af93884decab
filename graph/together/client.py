"""A client whose lists of many people's questions go to Graph in batches."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TypeVar

from pydantic import BaseModel

from graph import wire
from graph.client import GraphClient, Page, Read, items_of, parse_or_error
from graph.errors import GraphError
from graph.kinds import RATIONED
from graph.together.waves import Asked, Counter, Waves
from graph.transport import Transport

M = TypeVar("M", bound=BaseModel)


class BatchingClient(GraphClient):
    """Asks for the first pages together; further ones, which are rare, as ever.

    Not for the log: its quota counts the parts of a batch one by one
    (https://learn.microsoft.com/graph/throttling-limits).
    """

    def __init__(self, transport: Transport, base_url: str, waves: Waves) -> None:
        super().__init__(transport, base_url)
        self._firsts: Counter[Read, wire.PageOf] = Counter(waves, self._serve)

    async def items(self, read: Read, model: type[M], *, at_most: int = 20) -> Page[M]:
        """See `GraphClient`."""
        if read.kind in RATIONED:
            return await super().items(read, model, at_most=at_most)
        return await self._whole(read, await self._firsts.ask(read), model, at_most)

    async def lists(
        self, reads: Sequence[Read], model: type[M], *, at_most: int
    ) -> list[Page[M] | GraphError]:
        """Several lists at once, without waiting for a wave."""

        async def one(read: Read, first: wire.PageOf | GraphError) -> Page[M] | GraphError:
            if isinstance(first, GraphError):
                return first
            try:
                return await self._whole(read, first, model, at_most)
            except GraphError as error:
                return error

        firsts = await self._first_pages(reads)
        return list(await asyncio.gather(*map(one, reads, firsts)))

    async def _serve(self, asked: Sequence[Asked[Read, wire.PageOf]]) -> None:
        answers = await self._first_pages([one.what for one in asked])
        for one, answer in zip(asked, answers, strict=True):
            one.give(answer)

    async def _first_pages(self, reads: Sequence[Read]) -> list[wire.PageOf | GraphError]:
        sent = await self.batch(reads, wire.Anything)
        return [
            answer if isinstance(answer, GraphError) else parse_or_error(wire.PageOf, answer.root)
            for answer in sent
        ]

    async def _whole(self, read: Read, first: wire.PageOf, model: type[M], at_most: int) -> Page[M]:
        if first.next_link is None or at_most == 1:
            return Page(items_of(model, first.value, read.kind), more=first.next_link is not None)
        return await super().items(read, model, at_most=at_most)

"""Makes companies until every cause was asked about often enough, and asks about everybody in them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from evaluation.ask import Answered, answers_about
from evaluation.plan import Demand, company

SHARDS = 4
"""The work is cut into as many pieces on every machine, so that the number of cores changes nothing."""
_MOST = 2000
"""Companies of one piece; it is done long before."""


def evaluate(seed: int, per_cause: int, *, workers: int = 2) -> list[Answered]:
    """All answers, the same for the same seed and number of cases per cause."""
    with ProcessPoolExecutor(workers) as pool:
        pieces = pool.map(_piece, [(seed, shard, -(-per_cause // SHARDS)) for shard in range(SHARDS)])
        return [answer for piece in pieces for answer in piece]


def _piece(task: tuple[int, int, int]) -> list[Answered]:
    seed, shard, per_cause = task
    logging.disable(logging.CRITICAL)  # gaps are part of the game
    return asyncio.run(_ask(seed, shard, per_cause))


async def _ask(seed: int, shard: int, per_cause: int) -> list[Answered]:
    demand = Demand(per_cause)
    found: list[Answered] = []
    for number in _numbers(shard):
        if not demand.open:
            return found
        found += await answers_about(company(number, seed * 1_000_003 + number, demand))
    raise RuntimeError(f"{demand.open} cases could not be made; some fault fits no company.")


def _numbers(shard: int) -> Iterator[int]:
    return iter(range(shard, _MOST * SHARDS, SHARDS))

"""docs/accuracy.md: its numbers are those that the code of today gives, and they reach the goals."""

from __future__ import annotations

import asyncio
from functools import cache
from pathlib import Path

import pytest

from evaluation import page, report
from evaluation.ask import Answered
from evaluation.handmade.cases import cases
from evaluation.handmade.judge import Judged, judged
from evaluation.handmade.table import markdown
from evaluation.run import evaluate

pytestmark = pytest.mark.slow

PAGE = Path(__file__).parents[2] / "docs" / "accuracy.md"
RENEW = "run: .venv/bin/python -m evaluation --write docs/accuracy.md"


@cache
def answers() -> tuple[Answered, ...]:
    """The whole measurement, about two minutes on two cores."""
    return tuple(evaluate(page.SEED, page.PER_CAUSE))


def part(name: str) -> str:
    """What stands between the marks of a part of the page."""
    begin, end = page.marks(name)
    return PAGE.read_text(encoding="utf-8").partition(begin)[2].partition(end)[0].strip()


def test_the_goals_are_reached() -> None:
    """Enough cases of each cause that Graph can show, the right one first, nothing untrue confirmed."""
    assert report.failures(answers(), page.SEEN) == []


def test_the_numbers_are_current() -> None:
    """Another run of the same companies gives the same tables."""
    assert part(page.RANDOM) == page.measured(answers(), page.SEED, page.PER_CAUSE), RENEW


def test_the_numbers_of_the_cases_by_hand_are_current() -> None:
    """The table is what the judge says today."""

    async def all_of_them() -> list[Judged]:
        return [one async for one in judged(cases())]

    assert part(page.BY_HAND) == markdown(asyncio.run(all_of_them())), RENEW

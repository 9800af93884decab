"""`python -m evaluation`: how often the diagnosis is right; brings docs/accuracy.md up to date."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from evaluation import page, report
from evaluation.handmade.cases import cases as cases_by_hand
from evaluation.handmade.judge import Judged, judged
from evaluation.handmade.table import markdown
from evaluation.run import evaluate


def main(
    seed: Annotated[int, typer.Option(help="Another seed makes other companies.")] = page.SEED,
    cases: Annotated[int, typer.Option(help="Cases for each cause.")] = page.PER_CAUSE,
    write: Annotated[Path | None, typer.Option(help="Puts the tables into this page.")] = None,
    mistakes: Annotated[bool, typer.Option(help="Lists every answer that was not right.")] = False,
) -> None:
    """Measure how often the diagnosis is right. Ends with 1 where a goal is missed.

    Example: python -m evaluation --cases 60 --seed 7 --mistakes
    """
    began = time.monotonic()
    answers = evaluate(seed, cases, workers=os.cpu_count() or 1)
    print(report.tables(answers))
    print(f"\nSeed {seed}, {cases} cases for each cause, in {time.monotonic() - began:.0f} s.")
    if mistakes:
        print(*report.mistakes(answers), sep="\n")
    if write is not None:
        page.write(write, page.RANDOM, page.measured(answers, seed, cases))
        page.write(write, page.BY_HAND, markdown(asyncio.run(_by_hand())))
    missed = report.failures(answers, page.SEEN)
    print(*(f"missed: {one}" for one in missed), sep="\n")
    sys.exit(1 if missed else 0)


async def _by_hand() -> list[Judged]:
    return [one async for one in judged(cases_by_hand())]


typer.run(main)

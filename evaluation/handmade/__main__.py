"""`python -m evaluation.handmade [FILE or word of a name]`: judges the cases and prints a table."""

from __future__ import annotations

import asyncio
import sys

from evaluation.handmade.cases import cases
from evaluation.handmade.judge import Judged, judged
from evaluation.handmade.table import COLUMNS, rows


async def _all(wanted: str) -> list[Judged]:
    chosen = [case for case in cases() if wanted in (case.file, "") or wanted in case.name]
    return [one async for one in judged(chosen)]


def _line(one: Judged) -> str:
    found = ", ".join(f"{cause} ({verdict.name.lower()})" for cause, verdict in one.causes[:6])
    lines = [f"{one.case.file}: {one.case.name}", f"    expected {one.case.cause}", f"    found    {found}"]
    if one.false_confirmed:
        lines.append(f"    falsely confirmed: {', '.join(sorted(one.false_confirmed))}")
    return "\n".join(lines)


def main(wanted: str = "") -> int:
    """Print what was not right, then a table; 1 where something was not."""
    results = asyncio.run(_all(wanted))
    off = [one for one in results if not one.right or one.false_confirmed]
    table = ["{:<12}{:>7}{:>7}{:>15}{:>7}{:>17}".format(*row) for row in (COLUMNS, *rows(results))]
    sys.stdout.write("\n".join([*map(_line, off), "", *table, ""]))
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))

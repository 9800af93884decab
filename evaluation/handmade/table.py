"""What the judged cases come to, file by file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from evaluation.handmade.judge import Judged

COLUMNS = ("file", "cases", "right", "(as accepted)", "wrong", "false confirmed")


def rows(results: Sequence[Judged]) -> list[tuple[str | int, ...]]:
    """One row a file, and all of them together, in the order of `COLUMNS`."""
    counts: dict[str, Counter[str]] = {}
    for one in results:
        count = counts.setdefault(one.case.file, Counter())
        count["cases"] += 1
        count["right"] += one.right
        count["else"] += one.right and one.leading != one.case.cause
        count["wrong"] += not one.right
        count["false"] += bool(one.false_confirmed)
    counts["all"] = sum(counts.values(), Counter())
    return [
        (file, count["cases"], count["right"], count["else"], count["wrong"], count["false"])
        for file, count in counts.items()
    ]


def markdown(results: Sequence[Judged]) -> str:
    """The table for docs/accuracy.md."""
    lines = [COLUMNS, ("---",) * len(COLUMNS), *rows(results)]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)

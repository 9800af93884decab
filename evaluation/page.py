"""docs/accuracy.md: its numbers come from here, its words are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from evaluation import report
from evaluation.ask import Answered
from evaluation.faults import JOBS, PEOPLE, TENANTS

SEED = 2026
PER_CAUSE = 52
RANDOM, BY_HAND = "measured", "by hand"
"""The marked parts of the page."""
TOLD = frozenset(
    {
        "account-lacks-licence-mailbox-groups", "attribute-create-only", "attribute-not-mapped",
        "attribute-null-not-flowed", "effective-date-in-future", "leaver-disabled-early",
        "no-hr-change-since-last-run", "not-evaluated-change-newer-than-steady-state",
        "quarantine-hr-downtime", "unexpected-user-name", "workday-termination-timezone-delay",
    }
)  # fmt: skip
"""Measured as well, and held to no goal of their own: they are found only by what the asker says."""
SEEN = (
    frozenset([*(one.cause for one in PEOPLE), *(one.cause for one in JOBS), *(one.cause for one in TENANTS)])
    - TOLD
)
"""The causes that Graph can show; each is held to the goals."""


def write(path: Path, part: str, body: str) -> None:
    """Puts something between the marks of one part. Raises ValueError where the page has no such marks."""
    text = path.read_text(encoding="utf-8")
    begin, end = marks(part)
    before, first, rest = text.partition(begin)
    _old, last, after = rest.partition(end)
    if not first or not last:
        raise ValueError(f"{path} has no marks for the part {part!r}.")
    path.write_text(f"{before}{begin}\n\n{body}\n\n{end}{after}", encoding="utf-8")


def marks(part: str) -> tuple[str, str]:
    """How a part begins and ends."""
    return f"<!-- {part}: begin -->", f"<!-- {part}: end -->"


def measured(answers: Sequence[Answered], seed: int, cases: int) -> str:
    """The tables, under the command that reproduces them."""
    return f"`.venv/bin/python -m evaluation --seed {seed} --cases {cases}`\n\n{report.tables(answers)}"

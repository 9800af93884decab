"""docs/accuracy.md: its numbers come from here, its words are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from evaluation import report
from evaluation.ask import Answered
from evaluation.faults import JOBS, PEOPLE, TENANTS

SEED = 2026
PER_CAUSE = 52
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
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


def write(path: Path, answers: Sequence[Answered], seed: int, cases: int) -> None:
    """Puts the tables between the marks of the page. Raises ValueError where the page has no marks."""
    text = path.read_text(encoding="utf-8")
    before, mark, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not mark or not end:
        raise ValueError(f"{path} has no marks for the measured part.")
    command = f".venv/bin/python -m evaluation --seed {seed} --cases {cases}"
    body = f"\n`{command}`\n\n{report.tables(answers)}\n"
    path.write_text(f"{before}{BEGIN}\n{body}\n{END}{after}", encoding="utf-8")

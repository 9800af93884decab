"""When a job is said to be in trouble: the numbers, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

EVERY = timedelta(minutes=5)
"""How often the state of the jobs is read. That costs nothing of the log's quota."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The usual numbers; a field's comment says why it is so."""

    rising: int = 1
    """Readings in a row that tell of a state: Graph's word for it is clear."""
    rising_numbers: int = 2
    """Readings in a row where numbers tell: one cycle may be slow."""
    falling: int = 2
    """Readings in a row without it before it is over: jobs go in and out of quarantine on their way back."""
    usual_interval: timedelta = timedelta(minutes=40)
    """The time between cycles where Graph names none (Microsoft's tutorials: about every 40 minutes)."""
    silent_times: float = 3.0
    """So many usual intervals without a finished cycle are too long."""
    silent_least: timedelta = timedelta(hours=1)
    failures_least: int = 10
    """Fewer failures in an hour are everyday."""
    failures_times: float = 3.0
    """So many times the usual failures of an hour are too many."""
    failures_over: float = 1.5
    """The spike is over below so many times the usual, so that it does not come and go."""
    usual_over: timedelta = timedelta(days=7)
    """What is usual is the mean of so long."""
    no_rows_least: timedelta = timedelta(hours=24)
    """Nobody is hired on a Sunday; a shorter gap is everyday."""
    no_rows_times: float = 2.0
    """So many times the longest gap of late is too long."""
    no_rows_over: timedelta = timedelta(days=14)
    """The gaps of so long are looked at: two weekends are in it."""
    no_rows_from: int = 20
    """With fewer rows in that time nothing is usual."""


USUAL = Thresholds()

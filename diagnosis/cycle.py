"""Which changes a job's cycles have read, and when the next answer can be there."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from diagnosis.evidence import JobStatus

# A job that is switched off shows an interval of thousands of years (observed).
_SHORTEST, _LONGEST = timedelta(seconds=1), timedelta(days=31)


def interval(status: JobStatus) -> timedelta | None:
    """The time from one cycle to the next, where Graph names one that can be meant."""
    named = status.interval
    return named if named is not None and _SHORTEST <= named <= _LONGEST else None


def read_to(status: JobStatus) -> datetime | None:
    """Changes made before this moment (UTC) have been read for certain; None where nothing is certain.

    After a run that failed, Graph no longer shows when the cycle before it began: at most an interval before
    it caught up, unless it overran.
    """
    caught_up, last = status.steady_state_last, status.last_execution
    if caught_up is None:
        return None
    if last is not None and last.began is not None and last.began <= caught_up:
        return last.began
    between = interval(status)
    return caught_up - between if between is not None else None


def next_answer(status: JobStatus, changed: datetime, now: datetime) -> datetime | None:
    """When the first cycle that can contain the change should be done (UTC), or None where it can't be said.

    A cycle starts one interval after the one before began and takes about as long as that one did.
    """
    last, between = status.last_execution, interval(status)
    if last is None or last.began is None or between is None:
        return None
    ended = last.ended if last.ended and last.ended >= last.began else status.steady_state_last
    if ended is None or ended < last.began:
        return None
    cycles = max(0, math.ceil((changed - last.began) / between))
    due = last.began + cycles * between + (ended - last.began)
    return due if due > now else None

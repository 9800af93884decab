"""Which changes a job's cycles have read, and when the next answer can be there."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from diagnosis.gaps import Unavailable
from diagnosis.jobs import ExecutionState, Job, JobState, JobStatus

# A job that is switched off shows an interval of thousands of years (observed).
_SHORTEST, _LONGEST = timedelta(seconds=1), timedelta(days=31)

# Microsoft names no limit; with fewer, one slow cycle would already look like a fault.
_STALLED = 4


LAG = timedelta(minutes=15)
"""How long a line may take to appear in the log. Microsoft names 5 to 10 minutes, for API-driven jobs only
(https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues)."""

LONG_LAG = timedelta(hours=1)
"""How long a line may be awaited where the cycle is known to have read changes, perhaps this one."""


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

    A cycle starts one interval after the one before began, or at its end where it took longer than that, and
    takes about as long as that one did.
    """
    last, between = status.last_execution, interval(status)
    if last is None or last.began is None or between is None:
        return None
    ended = last.ended if last.ended and last.ended >= last.began else status.steady_state_last
    if ended is None or ended < last.began:
        return None
    between = max(between, ended - last.began)
    cycles = max(0, math.ceil((changed - last.began) / between))
    due = last.began + cycles * between + (ended - last.began)
    return due if due > now else None


def next_begin(status: JobStatus, now: datetime) -> datetime | None:
    """When the next cycle should begin (UTC); None where nothing says so, or where that time is past."""
    last, between = status.last_execution, interval(status)
    if last is None or last.began is None or between is None:
        return None
    if last.ended is not None and last.ended > last.began:
        between = max(between, last.ended - last.began)
    due = last.began + between
    return due if due > now else None


def attempted(job: Job, due: datetime, now: datetime) -> datetime:
    """When an attempt that is due then (UTC) should be over: cycles make it, and the first one from then on.

    The moment itself where the job's timetable is not known or not kept.
    """
    status = job.status
    if isinstance(status, Unavailable) or status.state is not JobState.ACTIVE:
        return due
    return next_answer(status, due, now) or due


def took_too_long(status: JobStatus) -> bool:
    """Whether the last cycle took longer than the time from one cycle to the next."""
    last, between = status.last_execution, interval(status)
    if between is None or last is None or last.began is None or last.ended is None:
        return False
    return last.state is not ExecutionState.FAILED and last.ended - last.began > between


def stalled(status: JobStatus, now: datetime) -> bool:
    """Whether no cycle has ended for several times the interval, though the job has caught up before."""
    last, between, caught_up = status.last_execution, interval(status), status.steady_state_last
    if between is None or caught_up is None or (last is not None and last.state is ExecutionState.FAILED):
        return False
    ended = max(caught_up, last.ended) if last is not None and last.ended is not None else caught_up
    return now - ended > _STALLED * between


def overruns(status: JobStatus, now: datetime) -> bool:
    """Whether the job is behind its own schedule, in either way."""
    return took_too_long(status) or stalled(status, now)


def logged(status: JobStatus, changed: datetime, now: datetime) -> bool:
    """Whether a line about the change would stand in the log by now, if a cycle had read one."""
    between, shown = interval(status), shown_by(status)
    if shown is None:
        return False
    if shown <= now:
        return True
    began = read_to(status)
    return began is not None and between is not None and began - between >= changed


def shown_by(status: JobStatus) -> datetime | None:
    """When the lines of the last cycle should all stand in the log; later where it did read changes."""
    caught_up, last = status.steady_state_last, status.last_execution
    if caught_up is None:
        return None
    read_some = last is not None and last.imported_changes > 0
    return caught_up + (LONG_LAG if read_some else LAG)

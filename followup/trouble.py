"""What is wrong with a job at one moment: its state, its silence, its failures, its empty log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from diagnosis import cycle
from diagnosis.gaps import Unavailable
from diagnosis.job_health import JobHealth, Pulse
from diagnosis.jobs import ExecutionState, HrSystem, JobStatus
from followup.thresholds import USUAL, Thresholds
from store.log_numbers import LogNumbers


class Trouble(StrEnum):
    """The kinds of alerts."""

    QUARANTINE = "quarantine"
    STOPPED = "stopped"
    """Paused, disabled or no longer set up, though it ran before."""
    SILENCE = "silence"
    """No cycle has finished for much longer than usual."""
    FAILURES = "failures"
    """Far more records fail than usual."""
    NO_ROWS = "no_rows"
    """The log stays empty, though there usually is something in it."""

    @property
    def by_numbers(self) -> bool:
        """Whether numbers tell, and not Graph's own word."""
        return self not in (Trouble.QUARANTINE, Trouble.STOPPED)


@dataclass(frozen=True, slots=True)
class Sign:
    """One kind of trouble, seen now. `since` is when it began, as far as is known (UTC)."""

    trouble: Trouble
    since: datetime
    numbers: dict[str, int] = field(default_factory=dict)
    """What the card says beside it: `failures` of the last hour, `usual` ones, the `interval` in minutes."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reading of a job tells: the signs it shows, and which kinds it says nothing about."""

    signs: dict[Trouble, Sign]
    unknown: frozenset[Trouble]


_STOPPED = (Pulse.PAUSED, Pulse.DISABLED, Pulse.NOT_CONFIGURED)
_STATES = frozenset({Trouble.QUARANTINE, Trouble.STOPPED, Trouble.SILENCE})
_NUMBERS = frozenset({Trouble.FAILURES, Trouble.NO_ROWS})
_LAG = timedelta(minutes=30)
"""A copy of the log that is further behind than this says nothing about now."""


def read(
    one: JobHealth,
    numbers: LogNumbers | None,
    now: datetime,
    *,
    told: frozenset[Trouble] = frozenset(),
    limits: Thresholds = USUAL,
) -> Reading:
    """What this job's status and its log in numbers tell; `told` are the troubles it is known to have."""
    status = one.job.status
    if isinstance(status, Unavailable) or one.pulse in (Pulse.UNKNOWN, Pulse.UNREADABLE):
        return Reading({}, frozenset(Trouble))
    signs = list(_states(one, status, now, limits))
    unknown: frozenset[Trouble] = frozenset()
    if numbers is None or now - numbers.read_to > _LAG:
        unknown = _NUMBERS
    elif one.pulse in (Pulse.RUNNING, Pulse.FAILING, Pulse.FULL_CYCLE):
        signs += _numbers(numbers, now, told, limits)
    return Reading({sign.trouble: sign for sign in signs}, unknown)


def _states(one: JobHealth, status: JobStatus, now: datetime, limits: Thresholds) -> Iterator[Sign]:
    if one.pulse is Pulse.QUARANTINE:
        since = status.quarantine.since if status.quarantine else None
        yield Sign(Trouble.QUARANTINE, since or now)
    elif one.pulse in _STOPPED and _has_run(status):
        yield Sign(Trouble.STOPPED, now)
    elif one.pulse in (Pulse.RUNNING, Pulse.FAILING) and one.job.source is not HrSystem.API:
        # Where a client uploads the data, no cycle is due. While everybody is read anew, hours are usual
        # (https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-when-will-provisioning-finish-specific-user).
        yield from _silence(status, now, limits)


def _has_run(status: JobStatus) -> bool:
    return status.steady_state_last is not None or status.last_execution is not None


def _silence(status: JobStatus, now: datetime, limits: Thresholds) -> Iterator[Sign]:
    last = status.last_execution
    ended = [status.steady_state_last]
    usual = cycle.interval(status) or limits.usual_interval
    if last is not None and last.state is not ExecutionState.FAILED and last.began and last.ended:
        ended.append(last.ended)
        usual = max(usual, last.ended - last.began)
    newest = max((moment for moment in ended if moment is not None), default=None)
    if newest is not None and now - newest > max(usual * limits.silent_times, limits.silent_least):
        yield Sign(Trouble.SILENCE, newest, {"interval": round(usual.total_seconds() / 60)})


def _numbers(
    numbers: LogNumbers, now: datetime, told: frozenset[Trouble], limits: Thresholds
) -> Iterator[Sign]:
    yield from _failures(numbers, now, Trouble.FAILURES in told, limits)
    newest, begins = numbers.newest, max(now - limits.no_rows_over, numbers.covers_from)
    if newest is None or now - begins < limits.no_rows_over * 0.5:
        return  # too little is known of what is usual
    hours = [hour for hour in numbers.hours if hour.begins >= begins]
    if sum(hour.rows for hour in hours) < limits.no_rows_from:
        return
    edges = [hour.begins for hour in hours]
    longest = max((after - before for before, after in pairwise(edges)), default=timedelta())
    if now - newest > max(longest * limits.no_rows_times, limits.no_rows_least):
        yield Sign(Trouble.NO_ROWS, newest)


def _failures(numbers: LogNumbers, now: datetime, told: bool, limits: Thresholds) -> Iterator[Sign]:
    begins = max(now - limits.usual_over, numbers.covers_from)
    before = now - timedelta(hours=1)
    length = (before - begins) / timedelta(hours=1)
    if length < 24:
        return  # what is usual is not known yet
    total = sum(hour.failures for hour in numbers.hours if hour.begins >= begins)
    usual = max(total - numbers.failures_last_hour, 0) / length
    count = numbers.failures_last_hour
    if told:
        over = max(usual * limits.failures_over, limits.failures_least / 2)
        spike = count > over
    else:
        spike = count >= limits.failures_least and count > usual * limits.failures_times
    if spike:
        yield Sign(Trouble.FAILURES, before, {"failures": count, "usual": round(usual)})

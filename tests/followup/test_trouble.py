"""What is wrong with a job: its state, its silence, its failures, its empty log; and what is not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from diagnosis.gaps import Source
from diagnosis.job_health import JobHealth, health
from diagnosis.jobs import Execution, ExecutionState, HrSystem, Job, JobState, JobStatus
from followup.trouble import Trouble, read
from store.log_numbers import Hour, LogNumbers
from tests.support.evidence import NOW, ago, job, quarantined, status, unavailable


def about(found: JobStatus | Job) -> JobHealth:
    """One job with this status."""
    (one,) = health([found if isinstance(found, Job) else job(status=found)], NOW)
    return one


def last(state: ExecutionState, began: datetime, ended: datetime) -> Execution:
    return Execution(state, began=began, ended=ended)


DONE = ExecutionState.SUCCEEDED
SIGNS: dict[str, tuple[JobStatus | Job, set[Trouble]]] = {
    "healthy": (status(), set()),
    "quarantine": (quarantined("InvalidCredentials"), {Trouble.QUARANTINE}),
    "paused": (status(JobState.PAUSED), {Trouble.STOPPED}),
    "disabled": (status(JobState.DISABLED), {Trouble.STOPPED}),
    "never started": (
        JobStatus(JobState.NOT_RUN, scheduled=False, interval=timedelta(minutes=40)),
        set(),
    ),
    "not set up, and never ran": (JobStatus(JobState.NOT_CONFIGURED), set()),
    "silent for three hours": (
        status(
            steady_state_last=ago(hours=3), last_execution=last(DONE, ago(hours=3, minutes=3), ago(hours=3))
        ),
        {Trouble.SILENCE},
    ),
    "a cycle is late": (
        status(
            steady_state_last=ago(minutes=110), last_execution=last(DONE, ago(minutes=113), ago(minutes=110))
        ),
        set(),
    ),
    "cycles of two hours": (
        status(steady_state_last=ago(hours=5), last_execution=last(DONE, ago(hours=7), ago(hours=5))),
        set(),
    ),
    "cycles of two hours, seven hours ago": (
        status(steady_state_last=ago(hours=7), last_execution=last(DONE, ago(hours=9), ago(hours=7))),
        {Trouble.SILENCE},
    ),
    "every cycle fails": (
        status(
            steady_state_last=ago(hours=6),
            last_execution=last(ExecutionState.FAILED, ago(minutes=20), ago(minutes=19)),
        ),
        {Trouble.SILENCE},
    ),
    "no interval is named": (
        status(
            interval=None,
            steady_state_last=ago(hours=3),
            last_execution=last(DONE, ago(hours=3, minutes=3), ago(hours=3)),
        ),
        {Trouble.SILENCE},
    ),
    "the first cycle takes a day": (
        status(
            steady_state_first=None,
            steady_state_last=None,
            last_execution=last(DONE, ago(days=1), ago(days=1)),
        ),
        set(),
    ),
    "everybody is read anew": (
        status(
            steady_state_last=ago(days=1),
            last_execution=last(DONE, ago(days=1), ago(days=1)),
            units_done=3,
            units_total=40,
        ),
        set(),
    ),
    "nobody uploads anything": (
        job(source=HrSystem.API, status=status(steady_state_last=ago(days=3), last_execution=None)),
        set(),
    ),
}


@pytest.mark.parametrize("name", SIGNS)
def test_signs(name: str) -> None:
    """A job's status tells of this trouble and of no other."""
    found, signs = SIGNS[name]
    assert set(read(about(found), None, NOW).signs) == signs


def test_since() -> None:
    """Quarantine and silence say since when; that a job was switched off is noticed now."""
    assert read(about(quarantined("Unknown")), None, NOW).signs[Trouble.QUARANTINE].since == ago(days=2)
    silent, _ = SIGNS["silent for three hours"]
    sign = read(about(silent), None, NOW).signs[Trouble.SILENCE]
    assert (sign.since, sign.numbers) == (ago(hours=3), {"interval": 40})
    assert read(about(status(JobState.PAUSED)), None, NOW).signs[Trouble.STOPPED].since == NOW


def test_a_status_that_cannot_be_read_tells_nothing() -> None:
    """Where the status could not be read, neither trouble nor its end is told."""
    reading = read(about(job(status=unavailable(Source.JOBS))), None, NOW)
    assert (reading.signs, reading.unknown) == ({}, frozenset(Trouble))


def numbers(
    *, usual: int = 1, now: int = 0, rows: int = 2, gap: float = 0, last_row: float = 0.2, **differs: object
) -> LogNumbers:
    """Two weeks with so many failures and rows in each hour, the last hour apart.

    `gap` hours without rows are in the middle; the newest row is `last_row` hours old.
    """
    hours: Sequence[Hour] = [
        Hour(ago(hours=back), rows, usual)
        for back in range(14 * 24, 1, -1)
        if not 100 < back <= 100 + gap and back >= last_row
    ]
    known = LogNumbers(
        hours=[*hours, *([Hour(ago(hours=1), max(rows, now), now)] if last_row < 1 else [])],
        failures_last_hour=now,
        newest=ago(hours=last_row),
        covers_from=ago(days=30),
        read_to=NOW,
    )
    return replace(known, **differs)  # type: ignore[arg-type]


NUMBERS: dict[str, tuple[LogNumbers, set[Trouble]]] = {
    "as usual": (numbers(now=2), set()),
    "ten, where one is usual": (numbers(now=10), {Trouble.FAILURES}),
    "nine": (numbers(usual=0, now=9), set()),
    "ten, where none is usual": (numbers(usual=0, now=10), {Trouble.FAILURES}),
    "twenty, where eight are usual": (numbers(usual=8, now=20), set()),
    "thirty, where eight are usual": (numbers(usual=8, now=30), {Trouble.FAILURES}),
    "hardly anything is known of what is usual": (numbers(now=50, covers_from=ago(hours=20)), set()),
    "no row for two days": (numbers(last_row=48), {Trouble.NO_ROWS}),
    "no row since yesterday": (numbers(last_row=23), set()),
    "two days, after a gap of 40 hours": (numbers(last_row=48, gap=40), set()),
    "four days, after a gap of 40 hours": (numbers(last_row=96, gap=40), {Trouble.NO_ROWS}),
    "nothing was ever logged": (numbers(rows=0, hours=(), newest=None), set()),
    "two days, but it was switched on last week": (numbers(last_row=48, covers_from=ago(days=6)), set()),
}


@pytest.mark.parametrize("name", NUMBERS)
def test_numbers(name: str) -> None:
    """The log in numbers tells of this trouble and of no other."""
    log, signs = NUMBERS[name]
    assert set(read(about(status()), log, NOW).signs) == signs


def test_a_spike_is_over_later_than_it_began() -> None:
    """Failures that have been told stay a spike until they are near the usual again."""
    told = frozenset({Trouble.FAILURES})
    for now, spike in ((20, True), (13, True), (12, False)):
        log = numbers(usual=8, now=now)
        assert (Trouble.FAILURES in read(about(status()), log, NOW, told=told).signs) is spike


def test_a_log_that_is_not_read_tells_nothing() -> None:
    """Without the log's numbers, or with those of an hour ago, nothing is said of failures and of no rows."""
    for log in (None, numbers(now=50, read_to=ago(hours=1))):
        reading = read(about(status()), log, NOW)
        assert reading.unknown == {Trouble.FAILURES, Trouble.NO_ROWS}
        assert reading.signs == {}

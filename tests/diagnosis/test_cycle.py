"""What cycles have read, and when the next answer is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from diagnosis.cycle import next_answer, read_to, stalled, took_too_long
from diagnosis.jobs import Execution, ExecutionState
from tests.support.evidence import NOW, ago, status

FAILED = Execution(ExecutionState.FAILED, ago(minutes=10), ago(minutes=9))


def test_read_to_is_the_beginning_of_the_cycle() -> None:
    """A cycle has read what was changed before it began, not what was changed while it ran."""
    assert read_to(status()) == ago(minutes=25)


def test_read_to_after_a_failed_run() -> None:
    """After a failed run, certain is only what lies an interval before the job last caught up."""
    assert read_to(status(last_execution=FAILED)) == ago(minutes=62)
    assert read_to(status(last_execution=None)) == ago(minutes=62)


@pytest.mark.parametrize("interval", [None, timedelta(0), timedelta.max])
def test_read_to_without_interval(interval: timedelta | None) -> None:
    """After a failed run of a job without a usable interval, nothing is certain."""
    assert read_to(status(last_execution=FAILED, interval=interval)) is None


def test_read_to_of_a_job_that_never_caught_up() -> None:
    """A job that never caught up has read nothing for certain."""
    assert read_to(status(steady_state_last=None)) is None


@pytest.mark.parametrize(
    ("changed", "due"),
    [
        (ago(minutes=24), NOW + timedelta(minutes=18)),
        (ago(seconds=1), NOW + timedelta(minutes=18)),
        (NOW + timedelta(minutes=15), NOW + timedelta(minutes=18)),
        (NOW + timedelta(minutes=16), NOW + timedelta(minutes=58)),
    ],
)
def test_next_answer(changed: datetime, due: datetime) -> None:
    """The next cycle begins 40 minutes after the last and takes 3 as that did; a later change waits."""
    assert next_answer(status(), changed, NOW) == due


def test_next_answer_of_an_unfinished_run() -> None:
    """A run that has not ended takes as long as it took to catch up, if that is known."""
    running = Execution(ExecutionState.UNKNOWN, ago(minutes=25), None)
    assert next_answer(status(last_execution=running), ago(minutes=1), NOW) == NOW + timedelta(minutes=18)
    late = replace(status(last_execution=running), steady_state_last=ago(hours=2))
    assert next_answer(late, ago(minutes=1), NOW) is None


def test_a_time_that_has_passed_is_not_promised() -> None:
    """A cycle that is overdue has no expected time."""
    old = Execution(ExecutionState.SUCCEEDED, ago(hours=3), ago(hours=2, minutes=57))
    assert next_answer(status(last_execution=old), ago(hours=2, minutes=50), NOW) is None


@pytest.mark.parametrize("interval", [None, timedelta(0), timedelta(days=-1), timedelta.max])
def test_no_interval_no_promise(interval: timedelta | None) -> None:
    """Without a usable interval nothing is promised."""
    assert next_answer(status(interval=interval), ago(minutes=1), NOW) is None


SLOW = Execution(ExecutionState.SUCCEEDED, ago(hours=2), ago(minutes=30))


def test_a_slow_cycle_takes_too_long() -> None:
    """A cycle that took longer than the interval is too long, one that took as long as it is not."""
    assert took_too_long(status(last_execution=SLOW))
    exact = Execution(ExecutionState.SUCCEEDED, ago(minutes=50), ago(minutes=10))
    assert not took_too_long(status(last_execution=exact))
    assert not took_too_long(status(last_execution=replace(SLOW, state=ExecutionState.FAILED)))
    assert not took_too_long(status(last_execution=SLOW, interval=None))


def test_after_a_slow_cycle_the_next_begins_at_once() -> None:
    """What a slow cycle did not read is answered at the end of the next, which takes as long."""
    late = status(last_execution=SLOW, steady_state_last=ago(minutes=30))
    assert next_answer(late, ago(minutes=45), NOW) == NOW + timedelta(minutes=60)


def test_stalled_after_four_intervals() -> None:
    """A job is stalled when no cycle has ended for more than four intervals."""
    quick = Execution(ExecutionState.SUCCEEDED, ago(minutes=163), ago(minutes=160))
    assert not stalled(status(last_execution=quick, steady_state_last=ago(minutes=160)), NOW)
    older = replace(quick, ended=ago(minutes=161))
    assert stalled(status(last_execution=older, steady_state_last=ago(minutes=161)), NOW)
    assert not stalled(status(last_execution=older, steady_state_last=None), NOW)

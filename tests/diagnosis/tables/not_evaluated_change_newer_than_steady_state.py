"""Rows for `not-evaluated-change-newer-than-steady-state`: the change is newer than the last cycle."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.evidence import Change, Expectation
from diagnosis.jobs import Execution, ExecutionState, JobState
from diagnosis.log import Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    YESTERDAY,
    Beside,
    expect,
    second,
)
from tests.support.evidence import (
    NOW,
    ago,
    event,
    evidence,
    job,
    status,
)

FIRES = {
    "after the last cycle": evidence(job(), users=(), expectation=expect(at=ago(minutes=10))),
    "while the last cycle ran": evidence(job(), users=(), expectation=expect(at=ago(minutes=23))),
    "a second after it began": evidence(
        job(), users=(), expectation=expect(at=ago(minutes=25) + timedelta(seconds=1))
    ),
    "this very second": evidence(job(), users=(), expectation=expect(at=NOW)),
    "only the day is known": evidence(
        job(),
        users=(),
        expectation=Expectation(Change.CREATE, None, ago(hours=10), NOW + timedelta(hours=14)),
    ),
    "an update, and only older events": evidence(expectation=expect(Change.UPDATE, ago(minutes=10), "title")),
    "a leaver of ten minutes ago, while that day lasts in California": Beside(
        evidence(expectation=expect(Change.DISABLE, ago(minutes=10)))
    ),
    "no interval known": evidence(
        job(status=status(interval=None)), users=(), expectation=expect(at=ago(minutes=10))
    ),
    "an interval of thousands of years": evidence(
        job(status=status(interval=timedelta(days=10_675_199))),
        users=(),
        expectation=expect(at=ago(minutes=10)),
    ),
    "the last run failed": evidence(
        job(
            status=status(
                steady_state_last=ago(hours=2),
                last_execution=Execution(ExecutionState.FAILED, ago(minutes=25), ago(minutes=24)),
            )
        ),
        users=(),
        expectation=expect(at=ago(hours=1)),
    ),
    "two jobs, both before the change": evidence(
        job(), second(), users=(), expectation=expect(at=ago(minutes=10))
    ),
    "nobody said what was expected, the account is there": Beside(
        evidence(job(), expectation=expect(None, ago(minutes=10)))
    ),
}

SILENT = {
    "healthy": evidence(),
    "no time": evidence(job(), users=()),
    "the cycle began at the very moment": evidence(job(), users=(), expectation=expect(at=ago(minutes=25))),
    "yesterday": evidence(job(), users=(), expectation=expect(at=YESTERDAY)),
    "dated ahead": evidence(job(), users=(), expectation=expect(at=NOW + timedelta(seconds=1))),
    "an event since": evidence(
        job(event(Result.FAILURE, code="Timeout", at=ago(minutes=1))),
        users=(),
        expectation=expect(at=ago(minutes=10)),
    ),
    "the account is there": evidence(job(), expectation=expect(at=ago(minutes=10))),
    "paused": evidence(job(status=status(JobState.PAUSED)), users=(), expectation=expect(at=ago(minutes=10))),
    "first cycle": evidence(
        job(status=status(steady_state_first=None, steady_state_last=None)),
        users=(),
        expectation=expect(at=ago(minutes=10)),
    ),
    "paused, and the other job has read it": evidence(
        job(status=status(JobState.PAUSED)),
        second(event(at=ago(minutes=1))),
        users=(),
        expectation=expect(at=ago(minutes=10)),
    ),
    "this job does not know her, the other has read it": evidence(
        job(), second(event(at=ago(minutes=1))), users=(), expectation=expect(at=ago(minutes=10))
    ),
}

CANNOT_TELL = {
    "status": evidence(job(status=NO_STATUS), users=(), expectation=expect(at=ago(minutes=10))),
    "log": evidence(job(log=NO_LOG), users=(), expectation=expect(at=ago(minutes=10))),
    "users": evidence(job(), users=NO_USERS, expectation=expect(at=ago(minutes=10))),
    "the other job's log": evidence(
        job(), second(log=NO_LOG), users=(), expectation=expect(at=ago(minutes=10))
    ),
}

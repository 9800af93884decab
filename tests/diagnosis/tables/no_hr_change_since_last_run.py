"""Rows for `no-hr-change-since-last-run`: the job has run and saw nothing of the person."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.evidence import Change
from diagnosis.jobs import Execution, ExecutionState, JobState
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
    person,
    status,
)

FIRES = {
    "a whole cycle since the change": evidence(job(), users=(), expectation=expect(at=YESTERDAY)),
    "the cycle began at the very moment": evidence(job(), users=(), expectation=expect(at=ago(minutes=25))),
    "without a time it is possible": evidence(job(), users=()),
    "an update that left no event": evidence(job(), expectation=expect(Change.UPDATE, YESTERDAY, "title")),
    "a leaver HR has not ended": evidence(job(), expectation=expect(Change.DISABLE, YESTERDAY)),
    "an update, nobody knows since when": evidence(job(), expectation=expect(Change.UPDATE)),
    "only older events": evidence(job(event()), expectation=expect(Change.UPDATE, YESTERDAY, "department")),
    "HR number unknown: she may be somebody else": Beside(
        evidence(job(), users=(), person=person(hr_id=None), expectation=expect(at=YESTERDAY))
    ),
}

SILENT = {
    "two jobs ran, one is paused: the reason may lie there": evidence(
        job(), second(status=status(JobState.PAUSED)), users=(), expectation=expect(at=YESTERDAY)
    ),
    "healthy": evidence(),
    "the account is there": evidence(job()),
    "the account is there, though the change is said to be newer": evidence(
        job(), expectation=expect(at=YESTERDAY)
    ),
    "change newer than the last cycle": evidence(job(), users=(), expectation=expect(at=ago(minutes=5))),
    "dated ahead": evidence(job(), users=(), expectation=expect(at=NOW + timedelta(days=1))),
    "an event of the same second": evidence(
        job(event(at=YESTERDAY)), users=(), expectation=expect(at=YESTERDAY)
    ),
    "the job does not run": evidence(job(status=status(JobState.PAUSED)), users=()),
    "the job never caught up": evidence(
        job(status=status(steady_state_first=None, steady_state_last=None)), users=()
    ),
    "the other job has seen it": evidence(job(), second(event(at=ago(hours=2))), users=()),
    "the run after it failed, so nobody knows what was read": evidence(
        job(
            status=status(
                steady_state_last=ago(hours=3),
                last_execution=Execution(ExecutionState.FAILED, ago(minutes=25), ago(minutes=24)),
            )
        ),
        users=(),
        expectation=expect(at=ago(hours=3, minutes=10)),
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(), expectation=expect(at=YESTERDAY)),
    "log of the other job": evidence(job(), second(log=NO_LOG), users=(), expectation=expect(at=YESTERDAY)),
    "status": evidence(job(status=NO_STATUS), users=(), expectation=expect(at=YESTERDAY)),
    "users": evidence(job(), users=NO_USERS, expectation=expect(at=YESTERDAY)),
    "jobs": evidence(users=(), jobs=NO_STATUS, expectation=expect(at=YESTERDAY)),
}

"""Rows for `not-evaluated-cycle-overrunning`: the job is behind its timetable."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from diagnosis.evidence import Change
from diagnosis.jobs import Execution, ExecutionState, JobState
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, Beside, expect, second, third
from tests.support.evidence import NOW, ago, audit, event, evidence, job, status, user

SLOW = Execution(
    ExecutionState.ENTRY_LEVEL_ERRORS,
    ago(hours=3),
    ago(minutes=30),
    imported_changes=12_000,
    escrowed=800,
)
LONG = status(steady_state_last=ago(minutes=30), last_execution=SLOW)
STUCK = status(
    steady_state_last=ago(hours=9),
    last_execution=Execution(ExecutionState.SUCCEEDED, ago(hours=9, minutes=3), ago(hours=9)),
)
HIRED = expect(at=ago(hours=1))

FIRES = {
    "everybody is read again": Beside(
        evidence(job(status=LONG), users=(), expectation=HIRED, audits=(audit(at=ago(hours=2, minutes=50)),))
    ),
    "the last cycle took hours": evidence(job(status=LONG), users=(), expectation=HIRED),
    "nobody said when": evidence(job(status=LONG), users=()),
    "no cycle for hours": evidence(job(status=STUCK), users=(), expectation=HIRED),
    "no cycle for hours, an update": evidence(
        job(event(), status=STUCK), expectation=expect(Change.UPDATE, ago(hours=2), "title")
    ),
    "two jobs, nobody knows whose": evidence(
        job(status=LONG), second(status=LONG), users=(), expectation=HIRED
    ),
}

SILENT = {
    "healthy": evidence(),
    "healthy, in a slow job": evidence(job(event(), status=LONG)),
    "in time": evidence(job(), users=(), expectation=HIRED),
    "the slow cycle has read it": evidence(job(status=LONG), users=(), expectation=expect(at=ago(hours=4))),
    "read since": evidence(job(event(at=ago(minutes=31)), status=LONG), users=(), expectation=HIRED),
    "the last run failed": evidence(
        job(
            status=status(
                steady_state_last=ago(hours=9),
                last_execution=Execution(ExecutionState.FAILED, ago(minutes=25), ago(minutes=24)),
            )
        ),
        users=(),
        expectation=HIRED,
    ),
    "the first cycle of all": evidence(
        job(status=replace(LONG, steady_state_first=None)), users=(), expectation=HIRED
    ),
    "no interval": evidence(
        job(status=status(interval=None, last_execution=SLOW)), users=(), expectation=HIRED
    ),
    "paused": evidence(job(status=status(JobState.PAUSED, last_execution=SLOW)), users=(), expectation=HIRED),
    "dated ahead": evidence(job(status=LONG), users=(), expectation=expect(at=NOW + timedelta(days=1))),
    "an upload": evidence(third(status=LONG), users=(), expectation=HIRED),
    "a leaver who is off": evidence(
        job(status=LONG), users=(user(enabled=False),), expectation=expect(Change.DISABLE)
    ),
    "the other job has the person": evidence(job(status=LONG), second(event()), users=()),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG, status=LONG), users=(), expectation=HIRED),
    "status": evidence(job(status=NO_STATUS), users=(), expectation=HIRED),
    "users": evidence(job(status=LONG), users=NO_USERS, expectation=HIRED),
}

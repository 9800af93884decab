"""Rows for `log-not-yet-available`: the cycle ended minutes ago."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.jobs import Execution, ExecutionState, JobState
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, expect, second, third
from tests.support.evidence import ago, event, evidence, job, status

FRESH = status(
    steady_state_last=ago(minutes=4),
    last_execution=Execution(ExecutionState.SUCCEEDED, ago(minutes=7), ago(minutes=4)),
)
HIRED = expect(at=ago(minutes=30))

FIRES = {
    "four minutes ago": evidence(job(status=FRESH), users=(), expectation=HIRED),
    "an update": evidence(
        job(event(), status=FRESH), expectation=expect(Change.UPDATE, ago(minutes=30), "title")
    ),
    "of two jobs, one": evidence(
        job(status=FRESH), second(), users=(), expectation=expect(at=ago(minutes=26))
    ),
}

SILENT = {
    "healthy": evidence(),
    "healthy, and fresh": evidence(job(event(), status=FRESH)),
    "an earlier cycle would show": evidence(job(status=FRESH), users=(), expectation=expect(at=ago(hours=2))),
    "the cycle began before the change": evidence(
        job(status=FRESH), users=(), expectation=expect(at=ago(minutes=6))
    ),
    "long enough ago": evidence(job(), users=(), expectation=HIRED),
    "the line is there": evidence(job(event(at=ago(minutes=5)), status=FRESH), users=(), expectation=HIRED),
    "no time": evidence(job(status=FRESH), users=()),
    "paused": evidence(
        job(status=status(JobState.PAUSED, steady_state_last=ago(minutes=4))), users=(), expectation=HIRED
    ),
    "an upload has its own": evidence(third(status=FRESH), users=(), expectation=HIRED),
    "the account is there": evidence(job(status=FRESH), expectation=HIRED),
}

CANNOT_TELL = {
    "log": evidence(job(status=FRESH, log=NO_LOG), users=(), expectation=HIRED),
    "status": evidence(job(status=NO_STATUS), users=(), expectation=HIRED),
    "users": evidence(job(status=FRESH), users=NO_USERS, expectation=HIRED),
}

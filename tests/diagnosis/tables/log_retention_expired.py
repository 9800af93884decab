"""Rows for `log-retention-expired`: the log does not reach back to the change."""

from __future__ import annotations

from diagnosis.evidence import Change
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, Beside, expect, second
from tests.support.evidence import ago, event, evidence, job, status, user

LONG_AGO = expect(at=ago(days=60))

FIRES = {
    "hired two months ago": evidence(job(), users=(), expectation=LONG_AGO),
    "an update": evidence(job(), expectation=expect(Change.UPDATE, ago(days=31), "title")),
    "a leaver": evidence(job(), expectation=expect(Change.DISABLE, ago(days=40))),
    "two jobs": evidence(job(), second(), users=(), expectation=LONG_AGO),
    "the job never caught up": Beside(
        evidence(
            job(status=status(steady_state_first=None, steady_state_last=None, last_execution=None)),
            users=(),
            expectation=LONG_AGO,
        )
    ),
}

SILENT = {
    "healthy": evidence(),
    "there": evidence(job(), expectation=LONG_AGO),
    "in the log's time": evidence(job(), users=(), expectation=expect(at=ago(days=29))),
    "to the second": evidence(job(), users=(), expectation=expect(at=ago(days=30))),
    "no time": evidence(job(), users=()),
    "newer lines are there": evidence(job(event()), users=(), expectation=LONG_AGO),
    "a leaver who is off": evidence(
        job(), users=(user(enabled=False),), expectation=expect(Change.DISABLE, ago(days=40))
    ),
    "no jobs": evidence(jobs=(), users=(), expectation=LONG_AGO),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(), expectation=LONG_AGO),
    "users": evidence(job(), users=NO_USERS, expectation=LONG_AGO),
    "jobs": evidence(users=(), jobs=NO_STATUS, expectation=LONG_AGO),
}

"""Rows for `effective-date-in-future`: the change is dated ahead."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.evidence import Change
from diagnosis.log import Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    YESTERDAY,
    Beside,
    expect,
    scoping,
    second,
)
from tests.support.evidence import (
    NOW,
    event,
    evidence,
    job,
    user,
)

AHEAD = NOW + timedelta(days=7)

FIRES = {
    "new hire of next week, no trace": evidence(job(), users=(), expectation=expect(at=AHEAD)),
    "a second ahead": evidence(job(), users=(), expectation=expect(at=NOW + timedelta(seconds=1))),
    "nobody said what was expected": evidence(job(), users=(), expectation=expect(None, AHEAD)),
    "new title from next week": evidence(expectation=expect(Change.UPDATE, AHEAD, "title")),
    "leaves next week": evidence(expectation=expect(Change.DISABLE, AHEAD)),
    "the service looked and saw her inactive": Beside(
        evidence(
            job(event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("True", "False"),))),
            users=(),
            expectation=expect(at=AHEAD),
        )
    ),
    "two jobs, neither has seen her": evidence(job(), second(), users=(), expectation=expect(at=AHEAD)),
}

SILENT = {
    "healthy": evidence(),
    "no date": evidence(job(), users=()),
    "exactly now": evidence(job(), users=(), expectation=expect(at=NOW)),
    "yesterday": evidence(job(), users=(), expectation=expect(at=YESTERDAY)),
    "already created": evidence(job(event()), users=(), expectation=expect(at=AHEAD)),
    "already there": evidence(job(), expectation=expect(at=AHEAD)),
    "already disabled": evidence(users=(user(enabled=False),), expectation=expect(Change.DISABLE, AHEAD)),
    "a failed attempt is a reason of its own": evidence(
        job(event(Result.FAILURE, code="MissingValues")), users=(), expectation=expect(at=AHEAD)
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(), expectation=expect(at=AHEAD)),
    "users": evidence(job(), users=NO_USERS, expectation=expect(at=AHEAD)),
    "jobs": evidence(users=(), expectation=expect(at=AHEAD), jobs=NO_STATUS),
}

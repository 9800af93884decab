"""Rows for `waiting-for-scheduled-retry`: the next attempt has a time."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.jobs import Target
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, Beside, expect, scoping, second
from tests.support.evidence import ago, event, evidence, job, user

AHEAD = (
    "This operation was retried 2 times. It will be retried again after this date: 2026-11-23T16:30:00Z UTC"
)
PAST = (
    "This operation was retried 2 times. It will be retried again after this date: 2026-11-23T06:30:00Z UTC"
)
MISSING = event(Result.FAILURE, code="MissingValues", reason=AHEAD, at=ago(hours=20))
CORRECTED = expect(at=ago(hours=2))

FIRES = {
    "corrected since, and a cycle has passed": evidence(job(MISSING), users=(), expectation=CORRECTED),
    "corrected, and no cycle yet": Beside(
        evidence(job(MISSING), users=(), expectation=expect(at=ago(minutes=5)))
    ),
    "an update, corrected": evidence(
        job(
            event(at=ago(days=9)),
            event(Result.FAILURE, Action.UPDATE, code="MissingValues", reason=AHEAD, at=ago(hours=20)),
        ),
        expectation=expect(Change.UPDATE, ago(hours=2), "title"),
    ),
    "one account is left of two": evidence(
        job(event(Result.FAILURE, code="DuplicateTargetEntries", reason=AHEAD), target=Target.ENTRA_ID)
    ),
    "a passing error": Beside(evidence(job(event(Result.FAILURE, code="Timeout", reason=AHEAD)), users=())),
    "a code that nobody knows": Beside(
        evidence(job(event(Result.FAILURE, code="ContosoUnheardOfCode", reason=AHEAD)), users=())
    ),
    "the other job leaves the person out": evidence(
        job(MISSING),
        second(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(days=2))),
        users=(),
        expectation=CORRECTED,
    ),
}

SILENT = {
    "healthy": evidence(),
    "not corrected: the cause tells": evidence(job(MISSING), users=()),
    "two accounts are still there": evidence(
        job(event(Result.FAILURE, code="DuplicateTargetEntries", reason=AHEAD), target=Target.ENTRA_ID),
        users=(user(), user(id="e6")),
    ),
    "the time is past": evidence(
        job(event(Result.FAILURE, code="Timeout", reason=PAST)), users=(), expectation=CORRECTED
    ),
    "no time": evidence(job(event(Result.FAILURE, code="Timeout")), users=(), expectation=CORRECTED),
    "it went well since": evidence(job(MISSING, event(at=ago(hours=3))), users=(), expectation=CORRECTED),
    "there by now": evidence(job(MISSING), expectation=CORRECTED),
    "the other job has the person": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(hours=1))), second(MISSING), users=()
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(), expectation=CORRECTED),
    "users": evidence(job(MISSING), users=NO_USERS, expectation=CORRECTED),
    "jobs": evidence(users=(), jobs=NO_STATUS, expectation=CORRECTED),
}

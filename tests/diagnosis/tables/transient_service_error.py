"""Rows for `transient-service-error`: a passing error."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    expect,
    scoping,
    second,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
)

BUSY = event(Result.FAILURE, code="TooManyRequests", at=ago(hours=1))

FIRES = {
    "too many requests": evidence(job(BUSY), users=()),
    "time-out in another spelling": evidence(job(event(Result.FAILURE, code="TimeOut")), users=()),
    "the agent's internal error": evidence(
        job(event(Result.FAILURE, code="HybridSynchronizationActiveDirectoryInternalServerError")), users=()
    ),
    "for days": evidence(job(BUSY, event(Result.FAILURE, code="InternalError", at=ago(days=4))), users=()),
    "the other job leaves her out": evidence(
        job(BUSY), second(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(minutes=5))), users=()
    ),
    "the update of an account that is there": evidence(
        job(event(at=ago(days=9)), replace(BUSY, action=Action.UPDATE)), expectation=expect(Change.UPDATE)
    ),
}

SILENT = {
    "healthy": evidence(),
    "another code": evidence(job(event(Result.FAILURE, code="Conflict")), users=()),
    "an empty code": evidence(job(event(Result.FAILURE)), users=()),
    "over": evidence(job(BUSY, event(at=ago(minutes=5)))),
    "before the change": evidence(job(BUSY), users=(), expectation=expect(at=ago(minutes=30))),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}

"""Rows for `matched-existing-not-created`: an account was there before."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_USERS,
    expect,
    scoping,
    second,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    user,
)

UPDATED = event(action=Action.UPDATE)
EQUAL = event(Result.SKIPPED, Action.OTHER, skip="redundantEXPORT")

FIRES = {
    "updated": evidence(job(UPDATED)),
    "updated, after a create that failed": evidence(
        job(event(Result.FAILURE, code="Conflict", at=ago(days=9)), UPDATED)
    ),
    "updated with a warning": evidence(job(event(Result.WARNING, Action.UPDATE))),
    "nothing to write": evidence(job(EQUAL)),
    "nobody said what was expected": evidence(job(EQUAL), expectation=expect(None)),
    "one of two accounts is off": evidence(job(UPDATED), users=(user(enabled=False), user())),
    "another job leaves her out": evidence(
        job(UPDATED), second(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(hours=1)))
    ),
}

SILENT = {
    "healthy": evidence(),
    "created, then updated": evidence(job(event(at=ago(days=9)), UPDATED)),
    "an update was expected": evidence(job(EQUAL), expectation=expect(Change.UPDATE)),
    "a leaver": evidence(job(EQUAL), expectation=expect(Change.DISABLE)),
    "disabled by an update": evidence(job(event(action=Action.UPDATE, modified={"accountEnabled": "False"}))),
    "no account in sight": evidence(job(UPDATED), users=()),
    "switched off": evidence(job(UPDATED), users=(user(enabled=False),)),
    "nobody knows whether it is on": evidence(job(UPDATED), users=(user(enabled=None),)),
    "failed": evidence(job(event(Result.FAILURE, Action.UPDATE, code="Timeout"))),
    "no event": evidence(job()),
}

CANNOT_TELL = {
    "users": evidence(job(UPDATED), users=NO_USERS),
    "log": evidence(job(log=NO_LOG)),
}

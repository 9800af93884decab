"""Rows for `in-ad-not-yet-in-entra`: on the way from Active Directory to Entra ID."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_USERS,
    expect,
    scoping,
    second,
    third,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    user,
)

NEW = event(at=ago(minutes=20))
OFF = event(action=Action.DISABLE, at=ago(minutes=20))

FIRES = {
    "twenty minutes ago": evidence(job(NEW), users=()),
    "exactly two runs ago": evidence(job(event(at=ago(minutes=60))), users=()),
    "days ago": evidence(job(event()), users=()),
    "with a warning": evidence(job(replace(NEW, result=Result.WARNING)), users=()),
    "updated in AD since": evidence(job(NEW, event(action=Action.UPDATE, at=ago(minutes=5))), users=()),
    "matched in AD": evidence(job(event(Result.SKIPPED, Action.OTHER, skip="RedundantExport")), users=()),
    "nobody said what was expected": evidence(job(NEW), users=(), expectation=expect(None)),
    "the other job leaves her out": evidence(
        job(NEW), second(event(Result.SKIPPED, steps=(scoping("False"),))), users=()
    ),
    "a leaver, off in AD only": evidence(job(OFF), expectation=expect(Change.DISABLE)),
}

SILENT = {
    "healthy": evidence(),
    "there, but off": evidence(job(NEW), users=(user(enabled=False),)),
    "a job to Entra ID": evidence(third(NEW), users=()),
    "failed": evidence(job(event(Result.FAILURE, code="Timeout")), users=()),
    "disabled since": evidence(job(NEW, event(action=Action.DISABLE, at=ago(minutes=5))), users=()),
    "an update was expected": evidence(job(NEW), users=(), expectation=expect(Change.UPDATE)),
    "a leaver, off everywhere": evidence(
        job(OFF), users=(user(enabled=False),), expectation=expect(Change.DISABLE)
    ),
    "a leaver with a cloud account": evidence(
        job(OFF), users=(user(synced_from_ad=False),), expectation=expect(Change.DISABLE)
    ),
}

CANNOT_TELL = {
    "users": evidence(job(NEW), users=NO_USERS),
    "log": evidence(job(log=NO_LOG), users=()),
}

"""Rows for `duplicate-in-source`: two records in HR with one number."""

from __future__ import annotations

from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, expect, scoping, second
from tests.support.evidence import ago, event, evidence, job

TWICE = event(
    Result.FAILURE, Action.OTHER, code="DuplicateSourceEntries", reason="More than one source entry"
)

FIRES = {
    "two records": evidence(job(TWICE), users=()),
    "in other letters": evidence(job(event(Result.FAILURE, code="duplicatesourceentries ")), users=()),
    "the account is there from before": evidence(job(event(at=ago(days=9)), TWICE)),
    "the other job leaves her out": evidence(
        job(TWICE), second(event(Result.SKIPPED, steps=(scoping("False"),))), users=()
    ),
}

SILENT = {
    "healthy": evidence(),
    "two accounts in the target": evidence(
        job(event(Result.FAILURE, code="DuplicateTargetEntries")), users=()
    ),
    "mended": evidence(job(TWICE, event(at=ago(hours=1)))),
    "before the change": evidence(job(TWICE), users=(), expectation=expect(at=ago(hours=1))),
    "no failure": evidence(job(event(Result.SKIPPED, skip="DuplicateSourceEntries")), users=()),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}

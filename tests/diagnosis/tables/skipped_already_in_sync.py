"""Rows for `skipped-already-in-sync`: the account agrees with HR."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.log import Action, Identity, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    YESTERDAY,
    expect,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
)

EQUAL = event(Result.SKIPPED, Action.OTHER, skip="RedundantExport")
UPDATE = expect(Change.UPDATE, attribute="title")

FIRES = {
    "an update was expected": evidence(job(EQUAL), expectation=UPDATE),
    "since the change": evidence(
        job(event(Result.SKIPPED, skip="REDUNDANTEXPORT", at=ago(hours=1))),
        expectation=expect(Change.UPDATE, YESTERDAY),
    ),
    "of the same second as the change": evidence(
        job(event(Result.SKIPPED, skip="RedundantExport", at=YESTERDAY)),
        expectation=expect(Change.UPDATE, YESTERDAY),
    ),
    "the account is named": evidence(
        job(replace(EQUAL, target=Identity("c0117050-7e4a-4a1e-8f00-0000000000d1"))), expectation=UPDATE
    ),
    "the directory cannot be read": evidence(job(EQUAL), users=NO_USERS, expectation=UPDATE),
}

SILENT = {
    "healthy": evidence(),
    "a create was expected": evidence(job(EQUAL)),
    "a leaver": evidence(job(EQUAL), expectation=expect(Change.DISABLE)),
    "another reason": evidence(
        job(event(Result.SKIPPED, skip="AttributeValidationFailed")), expectation=UPDATE
    ),
    "before the change": evidence(job(EQUAL), expectation=expect(Change.UPDATE, YESTERDAY)),
    "failed since": evidence(
        job(EQUAL, event(Result.FAILURE, Action.UPDATE, code="Timeout", at=ago(days=1))), expectation=UPDATE
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), expectation=UPDATE),
    "jobs": evidence(jobs=NO_STATUS, expectation=UPDATE),
}

"""Rows for `required-value-missing-failure`: the directory refused an incomplete account."""

from __future__ import annotations

from diagnosis.log import Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    YESTERDAY,
    expect,
    naming,
    still_to_come,
    tried,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
)

RETRY = "This operation was retried 0 times. It will be retried again after this date: {} UTC"
LACKS = event(Result.FAILURE, code="MandatoryFieldsMissing", reason="Missing: userName")

FIRES = {
    "mandatory fields": evidence(job(LACKS), users=()),
    "missing values": evidence(job(event(Result.FAILURE, code="MissingValues")), users=()),
    "mixed case": evidence(job(event(Result.FAILURE, code="missingVALUES")), users=()),
    "next attempt ahead": evidence(
        job(event(Result.FAILURE, code="MissingValues", reason=RETRY.format("2026-11-23T16:00:00.1Z"))),
        users=(),
    ),
    "next attempt long past": evidence(
        job(event(Result.FAILURE, code="MissingValues", reason=RETRY.format("2020-05-26T18:22:53.1Z"))),
        users=(),
    ),
    "no reason given": evidence(job(event(Result.FAILURE, code="MissingValues", reason="")), users=()),
    "with the rule that gives nothing": naming(LACKS, tried("sAMAccountName", "")),
    "of two events in one second the failure counts": evidence(job(LACKS, event())),
}

SILENT = {
    "healthy": evidence(),
    "before the job comes to it": still_to_come(tried("sAMAccountName", "")),
    "another code": evidence(job(event(Result.FAILURE, code="Conflict")), users=()),
    "a skip with that code": evidence(job(event(Result.SKIPPED, code="MissingValues")), users=()),
    "solved since": evidence(job(LACKS, event(at=ago(days=1)))),
    "before the change": evidence(job(LACKS), users=(), expectation=expect(at=YESTERDAY)),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}

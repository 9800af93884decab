"""Rows for `skipped-required-attribute-missing`: a value that the account needs is missing."""

from __future__ import annotations

from diagnosis.log import Result, StepType
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    YESTERDAY,
    expect,
    scoping,
    second,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    step,
)

LACKS = event(
    Result.SKIPPED,
    steps=(step(StepType.PROCESSING, Result.SKIPPED, propertyname="name.familyName"),),
    skip="AttributeValidationFailed",
)

FIRES = {
    "named": evidence(job(LACKS), users=()),
    "not named": evidence(job(event(Result.SKIPPED, skip="AttributeValidationFailed")), users=()),
    "mixed case": evidence(job(event(Result.SKIPPED, skip="attributeVALIDATIONfailed")), users=()),
    "an empty name": evidence(
        job(
            event(
                Result.SKIPPED,
                skip="AttributeValidationFailed",
                steps=(step(StepType.PROCESSING, propertyname=""),),
            )
        ),
        users=(),
    ),
    "for an account that is there": evidence(job(event(at=ago(days=9)), LACKS)),
    "the other job leaves her out": evidence(
        job(LACKS), second(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(hours=1))), users=()
    ),
}

SILENT = {
    "healthy": evidence(),
    "another reason": evidence(job(event(Result.SKIPPED, skip="RedundantExport"))),
    "its failing twin": evidence(job(event(Result.FAILURE, code="AttributeValidationFailed")), users=()),
    "no reason": evidence(job(event(Result.SKIPPED)), users=()),
    "filled in since": evidence(job(LACKS, event(at=ago(days=1)))),
    "before the change": evidence(job(LACKS), users=(), expectation=expect(at=YESTERDAY)),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=()),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}

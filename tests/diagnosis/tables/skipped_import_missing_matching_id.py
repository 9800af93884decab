"""Rows for `skipped-import-missing-matching-id`: the record has no HR number."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.gaps import Source
from diagnosis.log import Result, StepType
from tests.diagnosis.rows import NO_LOG_ROWS, YESTERDAY, expect, mapping, schema, scoping
from tests.support.evidence import ago, event, evidence, job, step, unavailable

PUT_ASIDE = event(Result.SKIPPED, skip="ImportSkipped")

FIRES = {
    "by the skip reason": evidence(job(PUT_ASIDE), users=()),
    "mixed case": evidence(job(event(Result.SKIPPED, skip=" importSKIPPED")), users=()),
    "by the error code": evidence(job(event(Result.SKIPPED, code="ImportSkipped")), users=()),
    "the schema names the number": evidence(
        job(
            replace(PUT_ASIDE, steps=(step(StepType.IMPORT, workerid=" "), *PUT_ASIDE.steps[1:])),
            schema=schema(mapping()),
        ),
        users=(),
    ),
    "the schema cannot be read": evidence(job(PUT_ASIDE, schema=unavailable(Source.SCHEMA)), users=()),
}

SILENT = {
    "healthy": evidence(),
    "out of scope": evidence(job(event(Result.SKIPPED, steps=(scoping("False"),))), users=()),
    "another skip": evidence(job(event(Result.SKIPPED, skip="AttributeValidationFailed")), users=()),
    "scope was evaluated": evidence(
        job(event(Result.SKIPPED, skip="ImportSkipped", steps=(scoping("True"),))), users=()
    ),
    "over": evidence(job(PUT_ASIDE, event(at=ago(days=1)))),
    "before the change": evidence(job(PUT_ASIDE), users=(), expectation=expect(at=YESTERDAY)),
}

CANNOT_TELL = NO_LOG_ROWS

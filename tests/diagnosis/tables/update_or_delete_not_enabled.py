"""Rows for `update-or-delete-not-enabled`: the job may not change or delete accounts."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, expect, mapping, schema, scoping, second
from tests.support.evidence import ago, event, evidence, job, unavailable, user

CREATES_ONLY = schema(mapping(updates=False))
KEEPS = schema(mapping(deletes=False))
CREATED = event(at=ago(days=9))
LOOKED_AT = event(Result.SKIPPED, Action.UPDATE, skip="ContosoNewReason", steps=(scoping("True"),))
REMOVAL = event(Result.SKIPPED, Action.DELETE, skip="ContosoNewReason")

FIRES = {
    "an update": evidence(
        job(CREATED, LOOKED_AT, schema=CREATES_ONLY), expectation=expect(Change.UPDATE, attribute="title")
    ),
    "a leaver": evidence(job(CREATED, schema=CREATES_ONLY), expectation=expect(Change.DISABLE)),
    "a removal": evidence(job(CREATED, REMOVAL, schema=KEEPS), expectation=expect(Change.DISABLE)),
    "no job may": evidence(
        job(CREATED, schema=CREATES_ONLY), second(schema=CREATES_ONLY), expectation=expect(Change.DISABLE)
    ),
}

SILENT = {
    "healthy": evidence(),
    "it may": evidence(job(CREATED, LOOKED_AT, schema=schema(mapping())), expectation=expect(Change.UPDATE)),
    "a create was expected": evidence(job(LOOKED_AT, schema=CREATES_ONLY), users=()),
    "it was changed since": evidence(
        job(event(action=Action.UPDATE, at=ago(hours=1)), schema=CREATES_ONLY),
        expectation=expect(Change.UPDATE, at=YESTERDAY),
    ),
    "the account is off": evidence(
        job(CREATED, schema=CREATES_ONLY), users=(user(enabled=False),), expectation=expect(Change.DISABLE)
    ),
    "only deletion is off, and an update was expected": evidence(
        job(CREATED, LOOKED_AT, schema=KEEPS), expectation=expect(Change.UPDATE)
    ),
    "another job has her": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),)), schema=CREATES_ONLY),
        second(event()),
        expectation=expect(Change.DISABLE),
    ),
    "another job may": evidence(
        job(schema=CREATES_ONLY), second(schema=schema(mapping())), expectation=expect(Change.DISABLE)
    ),
}

CANNOT_TELL = {
    "schema": evidence(job(CREATED, schema=unavailable(Source.SCHEMA)), expectation=expect(Change.DISABLE)),
    "users": evidence(job(CREATED, schema=CREATES_ONLY), users=NO_USERS, expectation=expect(Change.DISABLE)),
    "log": evidence(job(log=NO_LOG, schema=CREATES_ONLY), expectation=expect(Change.UPDATE)),
}

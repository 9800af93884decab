"""Rows for `object-mapping-disabled`: the mapping is off."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, expect, mapping, schema, scoping, second
from tests.support.evidence import ago, event, evidence, job, unavailable

OFF = schema(mapping(enabled=False))

FIRES = {
    "no event": evidence(job(schema=OFF), users=()),
    "no name": evidence(job(schema=schema(mapping(enabled=False, target_object=""))), users=()),
    "a skip before it was switched off": evidence(
        job(event(Result.SKIPPED, steps=(scoping("True"),)), schema=OFF), users=()
    ),
    "another job's is on": evidence(job(schema=OFF), second(schema=schema(mapping())), users=()),
    "every job's": evidence(job(schema=OFF), second(schema=OFF), users=()),
    "an update": evidence(
        job(event(at=ago(days=9)), schema=OFF), expectation=expect(Change.UPDATE, at=YESTERDAY)
    ),
}

SILENT = {
    "healthy": evidence(),
    "the account is there": evidence(job(schema=OFF)),
    "one of two is on": evidence(job(schema=schema(mapping(enabled=False), mapping())), users=()),
    "an empty schema": evidence(job(), users=()),
    "written since": evidence(
        job(event(action=Action.UPDATE, at=ago(hours=1)), schema=OFF),
        expectation=expect(Change.UPDATE, at=YESTERDAY),
    ),
    "another job has her": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),)), schema=OFF), second(event()), users=()
    ),
}

CANNOT_TELL = {
    "schema": evidence(job(schema=unavailable(Source.SCHEMA)), users=()),
    "users": evidence(job(schema=OFF), users=NO_USERS),
    "log": evidence(job(log=NO_LOG, schema=OFF), users=()),
}

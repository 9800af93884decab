"""Rows for `create-not-enabled`: the job may not create accounts."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, expect, mapping, schema, scoping, second
from tests.support.evidence import event, evidence, job, unavailable

UPDATES_ONLY = schema(mapping(creates=False))
LOOKED_AT = event(Result.SKIPPED, Action.CREATE, skip="ContosoNewReason", steps=(scoping("True"),))

FIRES = {
    "the job has looked at her": evidence(job(LOOKED_AT, schema=UPDATES_ONLY), users=()),
    "it has not": evidence(job(schema=UPDATES_ONLY), users=()),
    "no job may": evidence(job(LOOKED_AT, schema=UPDATES_ONLY), second(schema=UPDATES_ONLY), users=()),
    "the mapping that may is off": evidence(
        job(LOOKED_AT, schema=schema(mapping(enabled=False), mapping(creates=False))), users=()
    ),
    "nobody said what": evidence(job(LOOKED_AT, schema=UPDATES_ONLY), users=(), expectation=expect(None)),
}

SILENT = {
    "healthy": evidence(),
    "it may": evidence(job(LOOKED_AT, schema=schema(mapping())), users=()),
    "one of its mappings may": evidence(
        job(LOOKED_AT, schema=schema(mapping(creates=False), mapping())), users=()
    ),
    "the account is there": evidence(job(event(action=Action.UPDATE), schema=UPDATES_ONLY)),
    "an update was expected": evidence(
        job(LOOKED_AT, schema=UPDATES_ONLY), users=(), expectation=expect(Change.UPDATE)
    ),
    "another job creates": evidence(job(schema=UPDATES_ONLY), second(schema=schema(mapping())), users=()),
    "another job has her": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),)), schema=UPDATES_ONLY), second(event()), users=()
    ),
    "it was created before that": evidence(job(event(), schema=UPDATES_ONLY), users=()),
    "an empty schema": evidence(job(LOOKED_AT), users=()),
}

CANNOT_TELL = {
    "schema": evidence(job(LOOKED_AT, schema=unavailable(Source.SCHEMA)), users=()),
    "users": evidence(job(LOOKED_AT, schema=UPDATES_ONLY), users=NO_USERS),
    "log": evidence(job(log=NO_LOG, schema=UPDATES_ONLY), users=()),
}

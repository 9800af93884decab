"""Rows for `attribute-create-only`: the attribute is written at creation only."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, YESTERDAY, expect, flows, mapping, schema, second
from tests.support.evidence import ago, event, evidence, job, unavailable

FIXED = schema(
    mapping(
        flows("userPrincipalName", "FirstName", only_on_create=True),
        flows("title", "BusinessTitle"),
        flows("sAMAccountName", "UserID", only_on_create=True),
    )
)
CREATED = event(at=ago(days=9))
SAME = event(Result.SKIPPED, Action.OTHER, skip="RedundantExport", at=ago(hours=1))
ASKED = expect(Change.UPDATE, attribute="userPrincipalName")

FIRES = {
    "nothing to write": evidence(job(CREATED, SAME, schema=FIXED), expectation=ASKED),
    "another attribute was written": evidence(
        job(CREATED, event(action=Action.UPDATE, modified={"sn": "Roe"}), schema=FIXED), expectation=ASKED
    ),
    "no event since": evidence(
        job(CREATED, schema=FIXED), expectation=expect(Change.UPDATE, YESTERDAY, "userPrincipalName")
    ),
}

SILENT = {
    "healthy": evidence(),
    "written always": evidence(
        job(CREATED, SAME, schema=FIXED), expectation=expect(Change.UPDATE, attribute="title")
    ),
    "one of two mappings writes always": evidence(
        job(SAME, schema=schema(*FIXED.mappings, mapping(flows("sAMAccountName", "UserID")))),
        expectation=ASKED,
    ),
    "not mapped": evidence(job(SAME, schema=FIXED), expectation=expect(Change.UPDATE, attribute="manager")),
    "written": evidence(
        job(event(action=Action.UPDATE, modified={"userPrincipalName": "x"}), schema=FIXED), expectation=ASKED
    ),
    "no attribute": evidence(job(SAME, schema=FIXED), expectation=expect(Change.UPDATE)),
    "another job writes it": evidence(
        job(SAME, schema=FIXED),
        second(event(), schema=schema(mapping(flows("userPrincipalName", "FirstName")))),
        expectation=ASKED,
    ),
}

CANNOT_TELL = {
    "schema": evidence(job(SAME, schema=unavailable(Source.SCHEMA)), expectation=ASKED),
    "log": evidence(job(log=NO_LOG, schema=FIXED), expectation=ASKED),
}

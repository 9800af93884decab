"""Rows for `attribute-not-mapped`: no mapping writes the attribute."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action
from tests.diagnosis.rows import expect, flows, mapping, schema, second
from tests.support.evidence import ago, event, evidence, job, unavailable

USUAL = schema(mapping(flows("title", "BusinessTitle")))
CREATED = event(at=ago(days=9))

FIRES = {
    "a known attribute": evidence(
        job(CREATED, schema=USUAL), expectation=expect(Change.UPDATE, attribute="department")
    ),
    "an unknown word": evidence(
        job(CREATED, schema=USUAL), expectation=expect(Change.UPDATE, attribute="costCenter")
    ),
    "its mapping is off": evidence(
        job(CREATED, schema=schema(mapping(), mapping(flows("department", "Dept"), enabled=False))),
        expectation=expect(Change.UPDATE, attribute="department"),
    ),
    "another job maps it, and has never seen her": evidence(
        job(CREATED, schema=USUAL),
        second(schema=schema(mapping(flows("department", "Dept")))),
        expectation=expect(Change.UPDATE, attribute="department"),
    ),
    "of no job": evidence(
        job(CREATED, schema=USUAL),
        second(schema=USUAL),
        expectation=expect(Change.UPDATE, attribute="manager"),
    ),
}

SILENT = {
    "healthy": evidence(),
    "mapped": evidence(job(CREATED, schema=USUAL), expectation=expect(Change.UPDATE, attribute="Title")),
    "mapped under its other name": evidence(
        job(CREATED, schema=schema(mapping(flows("jobTitle", "BusinessTitle")))),
        expectation=expect(Change.UPDATE, attribute="title"),
    ),
    "nobody ever writes it": evidence(
        job(CREATED, schema=USUAL), expectation=expect(Change.UPDATE, attribute="photo")
    ),
    "no attribute": evidence(job(CREATED, schema=USUAL), expectation=expect(Change.UPDATE)),
    "an empty word": evidence(job(CREATED, schema=USUAL), expectation=expect(Change.UPDATE, attribute="")),
    "a create was expected": evidence(job(CREATED, schema=USUAL), expectation=expect(attribute="department")),
    "written since, so it is mapped by now": evidence(
        job(event(action=Action.UPDATE, modified={"Department": "Sales"}, at=ago(hours=1)), schema=USUAL),
        expectation=expect(Change.UPDATE, ago(days=1), "department"),
    ),
    "an empty schema": evidence(job(CREATED), expectation=expect(Change.UPDATE, attribute="department")),
    "another job maps it": evidence(
        job(CREATED, schema=USUAL),
        second(event(), schema=schema(mapping(flows("department", "Dept")))),
        expectation=expect(Change.UPDATE, attribute="department"),
    ),
}

ASKED = expect(Change.UPDATE, attribute="department")
CANNOT_TELL = {
    "schema": evidence(job(CREATED, schema=unavailable(Source.SCHEMA)), expectation=ASKED),
    "another job's schema": evidence(
        job(CREATED, schema=USUAL), second(event(), schema=unavailable(Source.SCHEMA)), expectation=ASKED
    ),
}

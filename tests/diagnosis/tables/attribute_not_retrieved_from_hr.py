"""Rows for `attribute-not-retrieved-from-hr`: a value is not in the record that was read."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action, Event, Result, StepType
from tests.diagnosis.rows import FRANCE, NO_LOG, Beside, expect, flows, mapping, schema, scoping, second
from tests.support.evidence import HR_ID, ago, event, evidence, job, step, unavailable

TITLE = schema(mapping(flows("title", "BusinessTitle")))
NOTHING_NEW = event(Result.SKIPPED, Action.OTHER, skip="RedundantExport", at=ago(hours=1))
ASKED = expect(Change.UPDATE, attribute="title")
LACKS = event(
    Result.SKIPPED,
    skip="AttributeValidationFailed",
    steps=(step(StepType.PROCESSING, Result.SKIPPED, propertyname="title"),),
)


def with_import(**values: str) -> Event:
    """A line without anything to change, whose import step holds these values."""
    return replace(NOTHING_NEW, steps=(step(StepType.IMPORT, **values), *NOTHING_NEW.steps[1:]))


FIRES = {
    "the attribute asked about": evidence(job(NOTHING_NEW, schema=TITLE), expectation=ASKED),
    "an update without it": evidence(
        job(event(action=Action.UPDATE, modified={"department": "Sales"}), schema=TITLE), expectation=ASKED
    ),
    "a clause looks at it": Beside(
        evidence(
            job(event(Result.SKIPPED, steps=(scoping("False", "True", "{\"A.Company EQUALS 'x'\":false}"),))),
            users=(),
        )
    ),
    "a required value": Beside(evidence(job(LACKS, schema=TITLE), users=())),
}

SILENT = {
    "healthy": evidence(),
    "it is there": evidence(
        job(with_import(workerid=HR_ID, businesstitle="Lead"), schema=TITLE), expectation=ASKED
    ),
    "it is there and empty": evidence(
        job(with_import(workerid=HR_ID, businesstitle=""), schema=TITLE), expectation=ASKED
    ),
    "nothing is known of the import": evidence(
        job(replace(NOTHING_NEW, steps=NOTHING_NEW.steps[1:]), schema=TITLE), expectation=ASKED
    ),
    "it was written": evidence(
        job(event(action=Action.UPDATE, modified={"title": "Lead"}), schema=TITLE), expectation=ASKED
    ),
    "nobody asked": evidence(job(NOTHING_NEW, schema=TITLE), expectation=expect(Change.UPDATE)),
    "a constant": evidence(job(NOTHING_NEW, schema=schema(mapping(flows("title")))), expectation=ASKED),
    "the clause's value is there": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False", "True", FRANCE),))), users=()
    ),
    "another job has her": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),)), schema=TITLE),
        second(event()),
        expectation=ASKED,
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG, schema=TITLE), expectation=ASKED),
    "schema": evidence(job(NOTHING_NEW, schema=unavailable(Source.SCHEMA)), expectation=ASKED),
}

"""Rows for `attribute-null-not-flowed`: a value was cleared in HR."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Action, Event, Result, StepType
from tests.diagnosis.rows import NO_LOG, NO_USERS, expect, failed, flows, mapping, schema, second
from tests.support.evidence import event, evidence, job, step, unavailable, user

PHONE = schema(mapping(flows("mobile", "MobilePhone")))
ASKED = expect(Change.UPDATE, attribute="phone")
HELD = user(attributes={"mobilephone": "+1 555 0100"})


def same(**imported: str) -> Event:
    """A line without anything to write, of a record with these values."""
    return event(
        Result.SKIPPED, Action.OTHER, skip="RedundantExport", steps=(step(StepType.IMPORT, **imported),)
    )


FIRES = {
    "the old value is seen": evidence(
        job(same(mobilephone=""), schema=PHONE), users=(HELD,), expectation=ASKED
    ),
    "the account's values were not read": evidence(
        job(same(mobilephone=" "), schema=PHONE), expectation=ASKED
    ),
    "another attribute was written": evidence(
        job(
            event(
                action=Action.UPDATE,
                steps=(step(StepType.IMPORT, mobilephone=""),),
                modified={"title": "Lead"},
            ),
            schema=PHONE,
        ),
        users=(HELD,),
        expectation=ASKED,
    ),
}

SILENT = {
    "healthy": evidence(),
    "HR has a value": evidence(
        job(same(mobilephone="+1 555 0199"), schema=PHONE), users=(HELD,), expectation=ASKED
    ),
    "not in the record": evidence(job(same(), schema=PHONE), users=(HELD,), expectation=ASKED),
    "one of two sources has a value": evidence(
        job(
            same(mobilephone="", workphone="1"),
            schema=schema(mapping(flows("mobile", "MobilePhone", "WorkPhone"))),
        ),
        expectation=ASKED,
    ),
    "empty in the directory, too": evidence(
        job(same(mobilephone=""), schema=PHONE),
        users=(user(attributes={"mobilephone": ""}),),
        expectation=ASKED,
    ),
    "cleared": evidence(
        job(
            event(
                action=Action.UPDATE,
                steps=(step(StepType.IMPORT, mobilephone=""),),
                modified={"mobile": ""},
            ),
            schema=PHONE,
        ),
        users=(HELD,),
        expectation=ASKED,
    ),
    "it failed": evidence(
        job(failed("Timeout", action=Action.UPDATE), schema=PHONE), users=(HELD,), expectation=ASKED
    ),
    "a constant": evidence(
        job(same(mobilephone=""), schema=schema(mapping(flows("mobile")))), users=(HELD,), expectation=ASKED
    ),
    "another job maps it": evidence(
        job(same(mobilephone=""), schema=PHONE),
        second(event(), schema=PHONE),
        users=(HELD,),
        expectation=ASKED,
    ),
}

CANNOT_TELL = {
    "schema": evidence(job(same(mobilephone=""), schema=unavailable(Source.SCHEMA)), expectation=ASKED),
    "log": evidence(job(log=NO_LOG, schema=PHONE), expectation=ASKED),
    "users": evidence(job(same(mobilephone=""), schema=PHONE), users=NO_USERS, expectation=ASKED),
}

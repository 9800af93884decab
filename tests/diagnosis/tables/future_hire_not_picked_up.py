"""Rows for `future-hire-not-picked-up`: the first day lies ahead."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.evidence import Change
from diagnosis.gaps import Source
from diagnosis.log import Event, Result, StepType
from diagnosis.schema import AttributeMapping, ObjectMapping, Schema
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, YESTERDAY, Beside, expect, scoping, second
from tests.support.evidence import NOW, ago, event, evidence, job, step, unavailable

STARTS = expect(at=NOW + timedelta(days=7))
INACTIVE = event(Result.SKIPPED, skip="NotEffectivelyEntitled", steps=(scoping("True", "False"),))


def matched_by(source: str) -> Schema:
    """A schema that matches by this attribute of the HR record."""
    matching = AttributeMapping("employeeID", f"[{source}]", (source,), matching_priority=1)
    return Schema((ObjectMapping("Worker", "User", attributes=(matching,)),))


def read(**imported: str) -> Event:
    """A skip as not active, of a record with these values."""
    return event(
        Result.SKIPPED,
        skip="NotEffectivelyEntitled",
        steps=(step(StepType.IMPORT, **imported), scoping("True", "False")),
    )


FIRES = {
    "seen, and not active yet": evidence(job(INACTIVE), users=(), expectation=STARTS),
    "nobody said what was expected": evidence(
        job(INACTIVE), users=(), expectation=expect(None, NOW + timedelta(days=7))
    ),
    "two jobs see the same": evidence(job(INACTIVE), second(INACTIVE), users=(), expectation=STARTS),
    "only the record has the date, Workday": evidence(job(read(statushiredate="2026-12-01-08:00")), users=()),
    "only the record has the date, SuccessFactors": evidence(
        second(read(startdate="/Date(1796083200000)/")), users=(), expectation=expect(None)
    ),
    "the record has another date than was told": evidence(
        job(read(statushiredate="2026-12-01-08:00")), users=(), expectation=expect(at=ago(days=9))
    ),
    "SuccessFactors matched by another key": Beside(
        evidence(second(schema=matched_by("userId")), users=(), expectation=STARTS)
    ),
}

SILENT = {
    "healthy": evidence(),
    "started yesterday": evidence(job(INACTIVE), users=(), expectation=expect(at=YESTERDAY)),
    "no date": evidence(job(INACTIVE), users=()),
    "the record's date is past": evidence(job(read(statushiredate="2026-11-23-08:00")), users=()),
    "the record's date is none": evidence(job(read(startdate="soon", hiredate="")), users=()),
    "a date too large": evidence(job(read(startdate=f"/Date({10**17})/")), users=()),
    "active, with a date ahead": evidence(
        job(event(Result.SKIPPED, steps=(step(StepType.IMPORT, hiredate="2027-01-04"), scoping("False")))),
        users=(),
    ),
    "a leaver with a date ahead": evidence(
        job(read(hiredate="2027-01-04")), expectation=expect(Change.DISABLE)
    ),
    "out of scope, but active": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),))), users=(), expectation=STARTS
    ),
    "created in advance": evidence(job(event()), users=(), expectation=STARTS),
    "a leaver": evidence(job(INACTIVE), expectation=expect(Change.DISABLE, NOW + timedelta(days=7))),
    "no event in Workday": evidence(job(), users=(), expectation=STARTS),
    "SuccessFactors matched by personIdExternal": evidence(
        second(schema=matched_by("$.PersonIdExternal")), users=(), expectation=STARTS
    ),
    "a schema that says nothing": evidence(second(), users=(), expectation=STARTS),
    "the other job has the person": evidence(job(INACTIVE), second(event()), users=(), expectation=STARTS),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(), expectation=STARTS),
    "schema": evidence(second(schema=unavailable(Source.SCHEMA)), users=(), expectation=STARTS),
    "users": evidence(second(schema=matched_by("userId")), users=NO_USERS, expectation=STARTS),
    "jobs": evidence(users=(), expectation=STARTS, jobs=NO_STATUS),
}

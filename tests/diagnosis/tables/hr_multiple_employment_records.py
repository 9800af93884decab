"""Rows for `hr-multiple-employment-records`: two records in HR for one person."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.log import Action, Event, Identity, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, Beside, expect, scoping, second
from tests.support.evidence import ago, event, evidence, job

PROMOTED = expect(Change.UPDATE, YESTERDAY, "department")
EQUAL = event(Result.SKIPPED, Action.OTHER, at=ago(hours=1), skip="RedundantExport")


def of(record: str, one: Event) -> Event:
    """The same event, of this record in HR."""
    return replace(one, id=record, source=Identity(record, "Jane Doe"))


OLD, NEW = of("aa11", event(at=ago(days=9))), of("bb22", EQUAL)

FIRES = {
    "rehired: two records, nothing written": Beside(evidence(job(OLD, NEW), expectation=PROMOTED)),
    "two records, and silence since": Beside(
        evidence(job(OLD, of("bb22", event(at=ago(days=3)))), expectation=PROMOTED)
    ),
    "the newest was skipped": Beside(
        evidence(
            job(OLD, of("bb22", event(Result.SKIPPED, at=ago(hours=1), steps=(scoping("True", "False"),)))),
            expectation=PROMOTED,
        )
    ),
    "SuccessFactors reads the old value": Beside(evidence(second(EQUAL), expectation=PROMOTED)),
}

SILENT = {
    "healthy": evidence(),
    "rehired and there": evidence(job(OLD, of("bb22", event(at=ago(days=1))))),
    "one record": evidence(job(of("aa11", event(at=ago(days=9))), of("aa11", EQUAL)), expectation=PROMOTED),
    "written": evidence(
        job(OLD, of("bb22", event(action=Action.UPDATE, at=ago(hours=1)))), expectation=PROMOTED
    ),
    "SuccessFactors, nobody said what": evidence(second(EQUAL), expectation=expect(Change.UPDATE, YESTERDAY)),
    "SuccessFactors, and silence": evidence(second(), expectation=PROMOTED),
    "Workday reads the old value": evidence(job(EQUAL), expectation=PROMOTED),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), expectation=PROMOTED),
    "users": evidence(job(OLD, NEW), users=NO_USERS, expectation=expect(at=YESTERDAY)),
}

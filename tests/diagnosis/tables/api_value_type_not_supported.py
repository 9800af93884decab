"""Rows for `api-value-type-not-supported`: a phone number that was not sent as a work number."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, YESTERDAY, Beside, expect, third
from tests.support.evidence import ago, event, evidence, job

CALLED = expect(Change.UPDATE, YESTERDAY, "phone")
OTHER = event(action=Action.UPDATE, at=ago(hours=1), modified={"jobTitle": "Lead"})
EQUAL = event(Result.SKIPPED, Action.OTHER, at=ago(hours=1), skip="RedundantExport")

FIRES = {
    "another value was written": evidence(third(OTHER), expectation=CALLED),
    "nothing to write": Beside(evidence(third(EQUAL), expectation=CALLED)),
    "the address, in other letters": evidence(
        third(OTHER), expectation=expect(Change.UPDATE, YESTERDAY, "streetAddress")
    ),
}

SILENT = {
    "healthy": evidence(),
    "Workday": evidence(job(OTHER), expectation=CALLED),
    "the title": evidence(third(EQUAL), expectation=expect(Change.UPDATE, YESTERDAY, "title")),
    "written": evidence(
        third(event(action=Action.UPDATE, at=ago(hours=1), modified={"telephoneNumber": "1"})),
        expectation=CALLED,
    ),
    "failed": evidence(
        third(event(Result.FAILURE, Action.UPDATE, at=ago(hours=1), code="Timeout")), expectation=CALLED
    ),
    "no event": evidence(third(), expectation=CALLED),
    "a new account": evidence(third(event()), expectation=expect(attribute="phone")),
}

CANNOT_TELL = {
    "log": evidence(third(log=NO_LOG), expectation=CALLED),
    "jobs": evidence(jobs=NO_STATUS, expectation=CALLED),
}

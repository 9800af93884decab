"""Rows for `change-not-tracked-by-workday`: a field whose change Workday does not record."""

from __future__ import annotations

from diagnosis.evidence import Change
from tests.diagnosis.rows import NO_LOG, NO_STATUS, YESTERDAY, Beside, expect, second, third
from tests.support.evidence import ago, event, evidence, job

MOVED = expect(Change.UPDATE, YESTERDAY, "location")

FIRES = {
    "the office": Beside(evidence(expectation=MOVED)),
    "an address, and older events": Beside(
        evidence(job(event(at=ago(days=9))), expectation=expect(Change.UPDATE, YESTERDAY, "streetAddress"))
    ),
    "nobody said which": Beside(evidence(expectation=expect(Change.UPDATE, YESTERDAY))),
    "beside another job": Beside(evidence(second(), job(), expectation=MOVED)),
}

SILENT = {
    "healthy": evidence(),
    "the title": evidence(expectation=expect(Change.UPDATE, YESTERDAY, "Title")),
    "the manager": evidence(expectation=expect(Change.UPDATE, YESTERDAY, "manager")),
    "a hire": evidence(job(), users=(), expectation=expect(at=YESTERDAY)),
    "no time was told": evidence(job(), expectation=expect(Change.UPDATE, attribute="location")),
    "SuccessFactors": evidence(second(), expectation=MOVED),
    "an upload": evidence(third(), expectation=MOVED),
    "read since": evidence(job(event(at=ago(hours=1))), expectation=MOVED),
    "a cycle is still to come": evidence(expectation=expect(Change.UPDATE, ago(minutes=5), "location")),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), expectation=MOVED),
    "status": evidence(job(status=NO_STATUS), expectation=MOVED),
    "jobs": evidence(jobs=NO_STATUS, expectation=MOVED),
}

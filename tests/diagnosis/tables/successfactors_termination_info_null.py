"""Rows for `successfactors-termination-info-null`: a leaver who drops out of the query."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, YESTERDAY, Beside, expect, second
from tests.support.evidence import ago, event, evidence, job, user

LEFT = expect(Change.DISABLE, YESTERDAY)

FIRES = {
    "the account is still on": Beside(evidence(second(), expectation=LEFT)),
    "events of before": Beside(evidence(second(event(at=ago(days=9))), expectation=LEFT)),
    "beside a Workday job": Beside(
        evidence(job(), second(), expectation=expect(Change.DISABLE, ago(days=3)))
    ),
}

SILENT = {
    "healthy": evidence(),
    "Workday": evidence(job(), expectation=LEFT),
    "off already": evidence(second(), users=(user(enabled=False),), expectation=LEFT),
    "read since": evidence(second(event(action=Action.DISABLE, at=ago(hours=1))), expectation=LEFT),
    "an update": evidence(second(), expectation=expect(Change.UPDATE, YESTERDAY)),
    "no time was told": evidence(second(), expectation=expect(Change.DISABLE)),
    "leaves next week": evidence(second(), expectation=expect(Change.DISABLE, ago(days=-7))),
}

CANNOT_TELL = {
    "log": evidence(second(log=NO_LOG), expectation=LEFT),
    "users": evidence(second(), users=NO_USERS, expectation=LEFT),
    "status": evidence(second(status=NO_STATUS), expectation=LEFT),
}

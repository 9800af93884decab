"""Rows for `api-client-did-not-send-person`: no upload held the person, as far as anyone can see."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, YESTERDAY, Beside, expect, third
from tests.support.evidence import ago, event, evidence, job, status

SENT = expect(at=YESTERDAY)

FIRES = {
    "uploaded yesterday, it was said": evidence(third(), users=(), expectation=SENT),
    "nobody said when": evidence(third(), users=()),
    "an update": evidence(third(), expectation=expect(Change.UPDATE, YESTERDAY, "title")),
    "beside a Workday job": Beside(evidence(job(), third(), users=(), expectation=SENT)),
}

SILENT = {
    "healthy": evidence(),
    "Workday alone": evidence(job(), users=(), expectation=SENT),
    "processed": evidence(third(event(at=ago(hours=1))), users=(), expectation=SENT),
    "the account is there": evidence(third()),
    "paused": evidence(third(status=status(JobState.PAUSED)), users=(), expectation=SENT),
    "uploaded after the last run": evidence(third(), users=(), expectation=expect(at=ago(minutes=5))),
    "beside a Workday job, nobody said when": evidence(job(), third(), users=()),
}

CANNOT_TELL = {
    "log": evidence(third(log=NO_LOG), users=(), expectation=SENT),
    "users": evidence(third(), users=NO_USERS, expectation=SENT),
    "status": evidence(third(status=NO_STATUS), users=(), expectation=SENT),
}

"""Rows for `worker-not-visible-to-integration-account`: a record that the service never sees."""

from __future__ import annotations

from diagnosis.evidence import Change
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, YESTERDAY, Beside, expect, second, third
from tests.support.evidence import ago, event, evidence, job

HIRED = expect(at=YESTERDAY)

FIRES = {
    "never a line": Beside(evidence(job(), users=(), expectation=HIRED)),
    "in two jobs": Beside(evidence(job(), second(), users=(), expectation=HIRED)),
    "hired weeks ago": Beside(evidence(job(), users=(), expectation=expect(at=ago(days=20)))),
}

SILENT = {
    "healthy": evidence(),
    "no time was told": evidence(job(), users=()),
    "a line of before": evidence(job(event()), users=(), expectation=HIRED),
    "a line in the other job": evidence(job(), second(event(at=ago(days=9))), users=(), expectation=HIRED),
    "an account": evidence(job(), expectation=expect(None, YESTERDAY)),
    "an update": evidence(job(), users=(), expectation=expect(Change.UPDATE, YESTERDAY)),
    "an upload": evidence(third(), users=(), expectation=HIRED),
    "a cycle is still to come": evidence(job(), users=(), expectation=expect(at=ago(minutes=10))),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(), expectation=HIRED),
    "users": evidence(job(), users=NO_USERS, expectation=HIRED),
    "status": evidence(job(status=NO_STATUS), users=(), expectation=HIRED),
}

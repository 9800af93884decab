"""Rows for `hr-transaction-not-completed`: only HR can see that a step waits for approval."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, YESTERDAY, Beside, expect, second, third
from tests.support.evidence import ago, event, evidence, job, person, status

HIRED = expect(at=YESTERDAY)

FIRES = {
    "a hire that nobody has read": Beside(evidence(job(), users=(), expectation=HIRED)),
    "a promotion": Beside(evidence(expectation=expect(Change.UPDATE, YESTERDAY, "title"))),
    "a leaver": Beside(evidence(expectation=expect(Change.DISABLE, ago(days=2)))),
    "two jobs, both have read on": Beside(evidence(job(), second(), users=(), expectation=HIRED)),
}

SILENT = {
    "healthy": evidence(),
    "no time was told": evidence(job(), users=()),
    "a cycle is still to come": evidence(job(), users=(), expectation=expect(at=ago(minutes=10))),
    "the log may lag": evidence(job(), users=(), expectation=expect(at=ago(minutes=30)), now=ago(minutes=10)),
    "the log does not reach back": evidence(job(), users=(), expectation=expect(at=ago(days=60))),
    "read since": evidence(job(event(at=ago(hours=3))), users=(), expectation=HIRED),
    "another job is paused": evidence(
        job(), second(status=status(JobState.PAUSED)), users=(), expectation=HIRED
    ),
    "the HR number is not known": evidence(job(), users=(), expectation=HIRED, person=person(hr_id=None)),
    "an upload, not an HR system": evidence(third(), users=(), expectation=HIRED),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(), expectation=HIRED),
    "status": evidence(job(status=NO_STATUS), users=(), expectation=HIRED),
    "users": evidence(job(), users=NO_USERS, expectation=HIRED),
    "the other job's status": evidence(job(), second(status=NO_STATUS), users=(), expectation=HIRED),
}

"""Rows for `api-upload-accepted-not-processed`: an upload of some minutes ago."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from diagnosis.log import Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, Beside, expect, third
from tests.support.evidence import NOW, ago, event, evidence, job, status

SENT = expect(at=ago(minutes=5))

FIRES = {
    "five minutes ago": evidence(third(), users=(), expectation=SENT),
    "an hour ago, and no run since": evidence(
        third(status=status(steady_state_last=ago(hours=2), last_execution=None)),
        users=(),
        expectation=expect(at=ago(hours=1)),
    ),
    "an update": evidence(third(event()), expectation=expect(Change.UPDATE, ago(minutes=5), "title")),
    "never caught up": Beside(
        evidence(
            third(status=status(steady_state_first=None, steady_state_last=None, last_execution=None)),
            users=(),
            expectation=expect(None, ago(minutes=5)),
        )
    ),
}

SILENT = {
    "healthy": evidence(),
    "Workday": evidence(job(), users=(), expectation=SENT),
    "nobody said when": evidence(third(), users=()),
    "yesterday": evidence(third(), users=(), expectation=expect(at=ago(days=1))),
    "processed": evidence(
        third(event(Result.FAILURE, code="Timeout", at=ago(minutes=2))), users=(), expectation=SENT
    ),
    "paused": evidence(third(status=status(JobState.PAUSED)), users=(), expectation=SENT),
    "tomorrow": evidence(third(), users=(), expectation=expect(at=NOW + timedelta(days=1))),
    "the account is there": evidence(third(), expectation=SENT),
    "the other job has the person": evidence(job(event()), third(), users=(), expectation=SENT),
}

CANNOT_TELL = {
    "log": evidence(third(log=NO_LOG), users=(), expectation=SENT),
    "status": evidence(third(status=NO_STATUS), users=(), expectation=SENT),
    "users": evidence(third(), users=NO_USERS, expectation=SENT),
}

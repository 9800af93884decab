"""Rows for `handled-by-another-job`: every job leaves the person to another."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from diagnosis.log import Result
from tests.diagnosis.rows import NO_LOG, NO_STATUS, NO_USERS, Beside, expect, scoping, second, third
from tests.support.evidence import event, evidence, job, status

OUT = event(Result.SKIPPED, steps=(scoping("False"),))

FIRES = {
    "two jobs leave her out": Beside(evidence(job(OUT), second(OUT), users=())),
    "two of three": Beside(evidence(job(OUT), second(), third(OUT), users=())),
    "one of the jobs is paused": Beside(
        evidence(job(OUT, status=status(JobState.PAUSED)), second(OUT), users=())
    ),
}

SILENT = {
    "healthy": evidence(),
    "one job": evidence(job(OUT), users=()),
    "the other does not know the person": evidence(job(OUT), second(), users=()),
    "the other takes the person up": evidence(
        job(OUT), second(OUT), third(event(Result.FAILURE, code="Timeout")), users=()
    ),
    "not active, which is no gap between filters": evidence(
        job(OUT), second(event(Result.SKIPPED, steps=(scoping("True", "False"),))), users=()
    ),
    "there already": evidence(job(OUT), second(OUT)),
    "a leaver": evidence(job(OUT), second(OUT), users=(), expectation=expect(Change.DISABLE)),
}

CANNOT_TELL = {
    "one log": evidence(job(OUT), second(OUT), third(log=NO_LOG), users=()),
    "users": evidence(job(OUT), second(OUT), users=NO_USERS),
    "jobs": evidence(users=(), jobs=NO_STATUS),
}

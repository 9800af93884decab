"""Rows for `person-not-found-in-logs`: no trace of the person."""

from __future__ import annotations

from diagnosis.jobs import JobState
from diagnosis.log import Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    NOT_ALLOWED,
    YESTERDAY,
    Beside,
    expect,
    second,
    third,
)
from tests.support.evidence import (
    event,
    evidence,
    job,
    person,
    quarantined,
    status,
)

NOBODY = person(display_name=None, hr_id=None)

FIRES = {
    "a name that nobody has": evidence(job(), users=(), person=NOBODY),
    "a name, two jobs": evidence(job(), second(), users=(), person=NOBODY),
    "an HR number: the record may be unread": Beside(evidence(job(), users=())),
    "an HR number, and no job": evidence(jobs=(), users=()),
    "a name, and no job": evidence(jobs=(), users=(), person=NOBODY),
    "a name, and a job of three is paused: the other two run": evidence(
        job(status=status(JobState.PAUSED)), second(), third(), users=(), person=NOBODY
    ),
    "a name, and a job of two is in quarantine": evidence(
        job(), second(status=quarantined("EncounteredQuarantineException")), users=(), person=NOBODY
    ),
    "an empty query": evidence(job(), users=(), person=person(query="", display_name=None, hr_id=None)),
    "the job is paused": Beside(evidence(job(status=status(JobState.PAUSED)), users=(), person=NOBODY)),
}

SILENT = {
    "healthy": evidence(),
    "in the log": evidence(job(event(Result.FAILURE, code="Timeout")), users=()),
    "in the directory": evidence(job()),
    "in the other job's log": evidence(job(), second(event(Result.SKIPPED)), users=()),
    "in the log before the change": evidence(job(event()), users=(), expectation=expect(at=YESTERDAY)),
}

CANNOT_TELL = {
    "log": evidence(job(log=NOT_ALLOWED), users=(), person=NOBODY),
    "one log of three": evidence(job(), second(log=NO_LOG), third(), users=(), person=NOBODY),
    "users": evidence(job(), users=NO_USERS, person=NOBODY),
    "jobs": evidence(users=(), jobs=NO_STATUS, person=NOBODY),
}

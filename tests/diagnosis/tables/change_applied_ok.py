"""Rows for `change-applied-ok`: the change was written."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.jobs import JobState, Target
from diagnosis.log import Action, Identity, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    YESTERDAY,
    Beside,
    expect,
    scoping,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    status,
    user,
)

MOVED = event(action=Action.UPDATE, modified={"Department": "Sales", "Title": "Lead"}, at=ago(hours=2))
OFF = event(action=Action.DISABLE, at=ago(hours=2))
GONE = (user(enabled=False),)

FIRES = {
    "the attribute asked about": evidence(
        job(event(), MOVED), expectation=expect(Change.UPDATE, YESTERDAY, "department")
    ),
    "under its directory name, mixed case": evidence(
        job(event(action=Action.UPDATE, modified={"telephoneNumber": "+1"}, at=ago(hours=2))),
        expectation=expect(Change.UPDATE, YESTERDAY, " Phone "),
    ),
    "of the same second as the change": evidence(
        job(MOVED), expectation=expect(Change.UPDATE, ago(hours=2), "title")
    ),
    "a new account has it from the start": evidence(
        job(event(modified={"Title": "Lead"}, at=ago(hours=2))),
        expectation=expect(Change.UPDATE, YESTERDAY, "title"),
    ),
    "no attribute named": evidence(job(MOVED), expectation=expect(Change.UPDATE, YESTERDAY)),
    "nobody knows since when": evidence(job(MOVED), expectation=expect(Change.UPDATE, None, "title")),
    "written, then another update": evidence(
        job(MOVED, event(action=Action.UPDATE, modified={"mobile": "+1"}, at=ago(hours=1))),
        expectation=expect(Change.UPDATE, YESTERDAY, "department"),
    ),
    "written, then in agreement": Beside(
        evidence(
            job(MOVED, event(Result.SKIPPED, Action.OTHER, skip="RedundantExport", at=ago(hours=1))),
            expectation=expect(Change.UPDATE, YESTERDAY, "department"),
        )
    ),
    "written to an account that is not known to be theirs": evidence(
        job(replace(MOVED, target=Identity("somebody-elses")), target=Target.ENTRA_ID),
        expectation=expect(Change.UPDATE, YESTERDAY, "department"),
    ),
    "disabled, and skipped since as somebody who is gone": evidence(
        job(OFF, event(Result.SKIPPED, at=ago(hours=1), steps=(scoping("True", "False"),))),
        users=GONE,
        expectation=expect(Change.DISABLE, YESTERDAY),
    ),
    "disabled, and skipped since as out of scope": evidence(
        job(OFF, event(Result.SKIPPED, at=ago(hours=1), steps=(scoping("False"),))),
        users=GONE,
        expectation=expect(Change.DISABLE, YESTERDAY),
    ),
    "disabled": evidence(job(OFF), users=GONE, expectation=expect(Change.DISABLE, YESTERDAY)),
    "disabled by an update": evidence(
        job(event(action=Action.UPDATE, modified={"accountEnabled": "FALSE"})),
        users=GONE,
        expectation=expect(Change.DISABLE),
    ),
    "deleted": evidence(job(event(action=Action.DELETE)), users=(), expectation=expect(Change.DISABLE)),
    "paused since": evidence(
        job(OFF, status=status(JobState.PAUSED)), users=GONE, expectation=expect(Change.DISABLE)
    ),
}

SILENT = {
    "healthy": evidence(),
    "a create was expected": evidence(job(MOVED)),
    "another attribute": evidence(job(MOVED), expectation=expect(Change.UPDATE, YESTERDAY, "manager")),
    "before the change": evidence(job(MOVED), expectation=expect(Change.UPDATE, ago(hours=1), "title")),
    "failed": evidence(
        job(replace(MOVED, result=Result.FAILURE)), expectation=expect(Change.UPDATE, YESTERDAY, "title")
    ),
    "failing since": evidence(
        job(MOVED, event(Result.FAILURE, Action.UPDATE, code="Timeout", at=ago(hours=1))),
        expectation=expect(Change.UPDATE, YESTERDAY, "title"),
    ),
    "only created": evidence(expectation=expect(Change.UPDATE)),
    "disabled, and still on in Entra ID": evidence(job(OFF), expectation=expect(Change.DISABLE)),
    "disabling failed": evidence(
        job(event(Result.FAILURE, Action.DISABLE, code="Timeout")),
        users=GONE,
        expectation=expect(Change.DISABLE),
    ),
    "created disabled": evidence(
        job(event(modified={"accountDisabled": "True"})), users=GONE, expectation=expect(Change.DISABLE)
    ),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), expectation=expect(Change.UPDATE, YESTERDAY)),
    "users": evidence(job(OFF), users=NO_USERS, expectation=expect(Change.DISABLE)),
    "jobs": evidence(jobs=NO_STATUS, expectation=expect(Change.UPDATE, YESTERDAY)),
}

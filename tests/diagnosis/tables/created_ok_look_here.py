"""Rows for `created-ok-look-here`: the account is there."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.jobs import JobState
from diagnosis.log import Action, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    YESTERDAY,
    expect,
    scoping,
    second,
    third,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    status,
    user,
)

FIRES = {
    "healthy": evidence(),
    "created with a warning": evidence(job(event(Result.WARNING))),
    "the log has forgotten": evidence(job()),
    "nobody said what was expected": evidence(expectation=expect(None)),
    "created, then in agreement": evidence(
        job(event(), event(Result.SKIPPED, Action.OTHER, skip="RedundantExport", at=ago(hours=1)))
    ),
    "created, then updated in the same second": evidence(job(event(), event(action=Action.UPDATE))),
    "created before the change the asker means": evidence(expectation=expect(at=YESTERDAY)),
    "an old account is off": evidence(users=(user(enabled=False), user())),
    "the other job leaves her out": evidence(
        job(event()), second(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(minutes=5)))
    ),
    "the third job created her": evidence(
        job(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(hours=1))), second(), third(event())
    ),
    "paused since": evidence(job(event(), status=status(JobState.PAUSED))),
    "the service is not set up, and the account is there": evidence(
        job(status=status(JobState.NOT_CONFIGURED))
    ),
    "no job at all": evidence(jobs=()),
}

SILENT = {
    "an update was expected": evidence(expectation=expect(Change.UPDATE)),
    "a leaver": evidence(expectation=expect(Change.DISABLE)),
    "no account in sight": evidence(users=()),
    "switched off": evidence(users=(user(enabled=False),)),
    "nobody knows whether it is on": evidence(users=(user(enabled=None),)),
    "two accounts in use": evidence(users=(user(), user(id="c0117050-7e4a-4a1e-8f00-0000000000d2"))),
    "disabled since": evidence(job(event(), event(action=Action.DISABLE, at=ago(days=1)))),
    "disabled by an update since": evidence(
        job(event(), event(action=Action.UPDATE, modified={"accountDisabled": "True"}, at=ago(days=1)))
    ),
    "a deletion is staged": evidence(job(event(), event(action=Action.STAGED_DELETE, at=ago(days=1)))),
    "failing since": evidence(
        job(event(), event(Result.FAILURE, Action.UPDATE, code="Timeout", at=ago(days=1)))
    ),
    "failing in the same second": evidence(
        job(event(), event(Result.FAILURE, Action.UPDATE, code="Timeout"))
    ),
    "never created": evidence(job(event(action=Action.UPDATE))),
    "out of scope since": evidence(
        job(event(), event(Result.SKIPPED, steps=(scoping("False"),), at=ago(days=1)))
    ),
}

CANNOT_TELL = {
    "users": evidence(users=NO_USERS),
    "log": evidence(job(log=NO_LOG)),
    "one log of two": evidence(job(event()), second(log=NO_LOG)),
    "jobs": evidence(jobs=NO_STATUS),
}

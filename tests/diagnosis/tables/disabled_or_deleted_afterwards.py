"""Rows for `disabled-or-deleted-afterwards`: the account was switched off later."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    expect,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    user,
)

OFF = event(action=Action.DISABLE, at=ago(days=1))
GONE = (user(enabled=False),)

FIRES = {
    "disabled": evidence(job(event(), OFF), users=GONE),
    "deleted": evidence(job(event(), replace(OFF, action=Action.DELETE)), users=()),
    "disabled with a warning": evidence(job(event(), replace(OFF, result=Result.WARNING)), users=GONE),
    "disabled by an update": evidence(
        job(event(), event(action=Action.UPDATE, modified={"AccountDisabled": "true"}, at=ago(days=1))),
        users=GONE,
    ),
    "an update was expected": evidence(
        job(OFF), users=GONE, expectation=expect(Change.UPDATE, ago(days=2), "title")
    ),
    "nobody said what was expected": evidence(job(OFF), users=GONE, expectation=expect(None)),
    "the directory cannot be read": evidence(job(event(), OFF), users=NO_USERS),
}

SILENT = {
    "healthy": evidence(),
    "a leaver": evidence(job(event(), OFF), users=GONE, expectation=expect(Change.DISABLE)),
    "on again": evidence(job(OFF, event(action=Action.UPDATE, at=ago(hours=1)))),
    "before the change": evidence(job(OFF), users=(), expectation=expect(at=ago(hours=1))),
    "staged only": evidence(job(replace(OFF, action=Action.STAGED_DELETE))),
    "disabling failed": evidence(job(event(Result.FAILURE, Action.DISABLE, code="Timeout"))),
    "created disabled": evidence(job(event(modified={"accountDisabled": "True"})), users=GONE),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=GONE),
    "jobs": evidence(users=GONE, jobs=NO_STATUS),
}

"""Rows for `created-disabled`: the account is there and off."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_USERS,
    Beside,
    expect,
    second,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    user,
)

OFF = (user(enabled=False),)

FIRES = {
    "created so": evidence(job(event(modified={"accountDisabled": "True"})), users=OFF),
    "the log has forgotten": evidence(job(), users=OFF),
    "an update was expected": evidence(users=OFF, expectation=expect(Change.UPDATE)),
    "two accounts, both off": evidence(users=OFF * 2),
    "two jobs": evidence(job(event()), second(), users=OFF),
    "a failed record leads": Beside(
        evidence(job(event(Result.FAILURE, Action.UPDATE, code="MissingValues")), users=OFF)
    ),
}

SILENT = {
    "healthy": evidence(),
    "no account": evidence(users=()),
    "one of two is on": evidence(users=(user(enabled=False), user())),
    "nobody knows whether it is on": evidence(users=(user(enabled=None),)),
    "one off, one unknown": evidence(users=(user(enabled=False), user(enabled=None))),
    "disabled by the service": evidence(
        job(event(), event(action=Action.DISABLE, at=ago(days=1))), users=OFF
    ),
    "a leaver": evidence(users=OFF, expectation=expect(Change.DISABLE)),
}

CANNOT_TELL = {
    "users": evidence(users=NO_USERS),
    "log": evidence(job(log=NO_LOG), users=OFF),
    "one log of two": evidence(job(event()), second(log=NO_LOG), users=OFF),
}

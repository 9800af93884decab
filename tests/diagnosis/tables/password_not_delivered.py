"""Rows for `password-not-delivered`: the account is ready and nobody can sign in."""

from __future__ import annotations

from diagnosis.evidence import Change
from diagnosis.log import Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, Beside, expect
from tests.support.evidence import event, evidence, job, user

SIGN_IN = expect(attribute="password")

FIRES = {
    "the password": Beside(evidence(expectation=SIGN_IN)),
    "the log has forgotten": Beside(evidence(job(), expectation=expect(None, attribute="Sign-in"))),
}

SILENT = {
    "healthy": evidence(),
    "no account": evidence(users=(), expectation=SIGN_IN),
    "off": evidence(users=(user(enabled=False),), expectation=SIGN_IN),
    "failing": evidence(job(event(Result.FAILURE, code="MissingValues")), expectation=SIGN_IN),
    "a leaver": evidence(expectation=expect(Change.DISABLE, attribute="password")),
}

CANNOT_TELL = {
    "users": evidence(users=NO_USERS, expectation=SIGN_IN),
    "log": evidence(job(log=NO_LOG), expectation=SIGN_IN),
}

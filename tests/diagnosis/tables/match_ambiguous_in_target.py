"""Rows for `match-ambiguous-in-target`: two accounts carry the number."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.log import Action, Result
from tests.diagnosis.rows import (
    NO_LOG,
    NO_STATUS,
    NO_USERS,
    YESTERDAY,
    expect,
    scoping,
    second,
)
from tests.support.evidence import (
    ago,
    event,
    evidence,
    job,
    person,
    user,
)

TWICE = event(Result.FAILURE, code="DuplicateTargetEntries")
BOTH = (user(), user(id="c0117050-7e4a-4a1e-8f00-0000000000d2", user_principal_name="jane.doe2@contoso.com"))

FIRES = {
    "seen in Entra ID": evidence(job(TWICE), users=BOTH),
    "not seen in Entra ID": evidence(job(TWICE), users=()),
    "mixed case": evidence(job(event(Result.FAILURE, code="duplicateTARGETentries ")), users=BOTH),
    "the directory cannot be read": evidence(job(TWICE), users=NO_USERS),
    "HR number unknown": evidence(job(TWICE), users=BOTH, person=person(hr_id=None)),
    "one of them is off": evidence(job(TWICE), users=(user(), replace(BOTH[1], enabled=False))),
    "the other job leaves her out": evidence(
        job(TWICE), second(event(Result.SKIPPED, steps=(scoping("False"),), at=ago(hours=1))), users=BOTH
    ),
}

SILENT = {
    "healthy": evidence(),
    "two accounts, and no failure": evidence(users=BOTH),
    "another code": evidence(job(event(Result.FAILURE, code="DuplicateSourceEntries")), users=BOTH),
    "failure without an error": evidence(job(event(Result.FAILURE)), users=BOTH),
    "solved since": evidence(job(TWICE, event(action=Action.UPDATE, at=ago(days=1)))),
    "before the change": evidence(job(TWICE), users=BOTH, expectation=expect(at=YESTERDAY)),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=BOTH),
    "jobs": evidence(users=BOTH, jobs=NO_STATUS),
}

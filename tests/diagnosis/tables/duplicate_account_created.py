"""Rows for `duplicate-account-created`: a second account beside the old one."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.log import Action, Identity, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, expect, third
from tests.support.evidence import HR_ID, ago, event, evidence, job, user

OLD = user(
    id="c0117050-7e4a-4a1e-8f00-0000000000e2",
    user_principal_name="jdoe@contoso.com",
    employee_id=None,
    created_at=ago(days=900),
)
NEW = user(created_at=ago(days=2))
ZERO = replace(OLD, employee_id=f"0{HR_ID}")
NAMED = replace(event(), target=Identity(NEW.id, "Jane Doe"))

FIRES = {
    "the event names the new one": evidence(third(NAMED), users=(OLD, NEW)),
    "in Active Directory the age tells": evidence(job(event()), users=(OLD, NEW)),
    "nobody said what was expected": evidence(job(event()), users=(NEW, OLD), expectation=expect(None)),
    "the old one has a zero more": evidence(job(event()), users=(NEW,), lookalikes=(ZERO,)),
    "another spelling of the name": evidence(
        job(event()), users=(NEW,), lookalikes=(replace(ZERO, display_name="jane  DOE"),)
    ),
    "the new one is off": evidence(third(NAMED), users=(OLD, replace(NEW, enabled=False))),
}

SILENT = {
    "healthy": evidence(),
    "the old one is off": evidence(third(NAMED), users=(replace(OLD, enabled=False), NEW)),
    "a zero more and another name": evidence(
        job(event()), users=(NEW,), lookalikes=(replace(ZERO, display_name="Jane Roe"),)
    ),
    "a zero more, and off": evidence(job(event()), users=(NEW,), lookalikes=(replace(ZERO, enabled=False),)),
    "a zero more, and younger": evidence(
        job(event()), users=(NEW,), lookalikes=(replace(ZERO, created_at=ago(days=1)),)
    ),
    "a zero more, and no account of hers": evidence(job(event()), users=(), lookalikes=(ZERO,)),
    "two old accounts": evidence(job(event()), users=(OLD, replace(OLD, id="e3"))),
    "the age of the old one is not known": evidence(job(event()), users=(replace(OLD, created_at=None), NEW)),
    "nothing was created": evidence(job(event(action=Action.UPDATE)), users=(OLD, NEW)),
    "the create failed": evidence(job(event(Result.FAILURE, code="Conflict")), users=(OLD, NEW)),
    "created before the change": evidence(job(event()), users=(OLD, NEW), expectation=expect(at=ago(days=1))),
}

CANNOT_TELL = {
    "log": evidence(job(log=NO_LOG), users=(OLD, NEW)),
    "users": evidence(job(event()), users=NO_USERS),
}

"""Rows for `success-logged-but-no-effect`: an address that Entra ID does not take from HR."""

from __future__ import annotations

from types import MappingProxyType

from diagnosis.evidence import Change
from diagnosis.log import Action, Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, YESTERDAY, Beside, expect, third
from tests.support.evidence import ago, event, evidence, job, user

MAIL = expect(Change.UPDATE, YESTERDAY, "mail")
LOGGED = event(action=Action.UPDATE, at=ago(hours=1), modified={"mail": "jane.miller@contoso.com"})


def holding(mail: str) -> tuple[object, ...]:
    """Her account with this address."""
    return (user(attributes=MappingProxyType({"mail": mail}), synced_from_ad=False),)


FIRES = {
    "the old address is still there": evidence(
        third(LOGGED), users=holding("jane.doe@contoso.com"), expectation=MAIL
    ),
    "no address at all": evidence(third(LOGGED), users=holding(""), expectation=MAIL),
    "the address was not read": Beside(evidence(third(LOGGED), expectation=MAIL)),
}

SILENT = {
    "healthy": evidence(),
    "it is there": evidence(third(LOGGED), users=holding("Jane.Miller@contoso.com"), expectation=MAIL),
    "Active Directory takes it": evidence(job(LOGGED), users=holding("x@contoso.com"), expectation=MAIL),
    "the title": evidence(
        third(LOGGED),
        users=holding("x@contoso.com"),
        expectation=expect(Change.UPDATE, YESTERDAY, "title"),
    ),
    "set at creation": evidence(
        third(event(at=ago(hours=1), modified={"mail": "a@contoso.com"})),
        users=holding("x@contoso.com"),
        expectation=MAIL,
    ),
    "refused": evidence(
        third(event(Result.FAILURE, Action.UPDATE, at=ago(hours=1), code="Timeout")), expectation=MAIL
    ),
}

CANNOT_TELL = {
    "users": evidence(third(LOGGED), users=NO_USERS, expectation=MAIL),
    "log": evidence(third(log=NO_LOG), expectation=MAIL),
}

"""Rows for `unexpected-user-name`: looked for under another name."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from diagnosis.evidence import Change
from diagnosis.log import Result
from tests.diagnosis.rows import JANET, NO_LOG, NO_USERS, Beside, expect, naming, tried
from tests.support.evidence import event, evidence, job, person, user

LOOKED_FOR = person(query="j.doe@contoso.com")

FIRES = {
    "another user name": evidence(person=LOOKED_FOR),
    "another user name, an update": evidence(person=LOOKED_FOR, expectation=expect(Change.UPDATE, None, "x")),
    "asked about the user name": evidence(expectation=expect(Change.UPDATE, attribute="userPrincipalName")),
    "with the rule that made it": replace(
        naming(event(), tried("userPrincipalName", "jane.doe@contoso.com", JANET)),
        users=(user(user_principal_name="j.doe@contoso.com"),),
        expectation=expect(Change.UPDATE, attribute="userPrincipalName"),
    ),
    "a name made up by Active Directory": Beside(
        evidence(job(event(modified={"sAMAccountName": "$1A2B3C4D5E6F-0001".replace("-", "")})))
    ),
}

SILENT = {
    "healthy": evidence(),
    "by the user name": evidence(person=person(query="JANE.DOE@contoso.com")),
    "by the mail address": evidence(
        person=person(query="jd@contoso.com"),
        users=(user(attributes=MappingProxyType({"mail": "jd@contoso.com"})),),
    ),
    "nobody there": evidence(person=LOOKED_FOR, users=()),
    "off": evidence(person=LOOKED_FOR, users=(user(enabled=False),)),
    "two accounts": evidence(person=LOOKED_FOR, users=(user(), user(id="e5"))),
    "a leaver": evidence(person=LOOKED_FOR, expectation=expect(Change.DISABLE)),
    "a hexadecimal name that failed": evidence(
        job(event(Result.FAILURE, code="Conflict", modified={"cn": "1A2B3C4D5E6F7A8B"}))
    ),
}

CANNOT_TELL = {
    "users": evidence(person=LOOKED_FOR, users=NO_USERS),
    "log": evidence(job(log=NO_LOG)),
}

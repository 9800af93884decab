"""Rows for `account-lacks-licence-mailbox-groups`: the account is there, its mailbox is not."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from diagnosis.directory import ServiceError
from diagnosis.evidence import Change
from diagnosis.log import Result
from tests.diagnosis.rows import NO_LOG, NO_USERS, expect
from tests.support.evidence import ago, event, evidence, job, user

MAILBOX = expect(attribute="mailbox")
BARE = user(attributes=MappingProxyType({"assignedlicenses": ""}))

REFUSED = ServiceError("exchange/NAMPRD09-001-01", "The proxy address is already used.", ago(days=1))

FIRES = {
    "no licence assigned": evidence(users=(BARE,), expectation=MAILBOX),
    "nobody read the licences": evidence(expectation=MAILBOX),
    "groups, in other letters": evidence(expectation=expect(None, attribute=" Groups ")),
    "a service reports an error": evidence(
        users=(replace(BARE, service_errors=(REFUSED,)),), expectation=MAILBOX
    ),
    "the log has forgotten": evidence(job(), users=(BARE,), expectation=MAILBOX),
}

SILENT = {
    "healthy": evidence(),
    "nobody asked": evidence(users=(BARE,)),
    "the title": evidence(users=(BARE,), expectation=expect(Change.UPDATE, attribute="title")),
    "no account": evidence(users=(), expectation=MAILBOX),
    "off": evidence(users=(user(enabled=False),), expectation=MAILBOX),
    "failing": evidence(job(event(Result.FAILURE, code="MissingValues")), users=(BARE,), expectation=MAILBOX),
    "a leaver": evidence(users=(BARE,), expectation=expect(Change.DISABLE, attribute="mailbox")),
}

CANNOT_TELL = {
    "users": evidence(users=NO_USERS, expectation=MAILBOX),
    "log": evidence(job(log=NO_LOG), users=(BARE,), expectation=MAILBOX),
}

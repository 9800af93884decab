"""Rows for `entra-sync-conflict`: two accounts want the same address."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.directory import DirectoryError, ServiceError
from diagnosis.evidence import Change
from tests.diagnosis.rows import NO_USERS, Beside, expect
from tests.support.evidence import ago, event, evidence, job, user

CLASH = DirectoryError("PropertyConflict", "UserPrincipalName", "jane.doe@contoso.com", ago(days=2))
TROUBLED = user(provisioning_errors=(CLASH,))
PLACEHOLDER = user(user_principal_name="jane.doe4711@contoso.onmicrosoft.com")

FIRES = {
    "an error on the account": evidence(users=(TROUBLED,)),
    "an error, and an update was expected": evidence(
        job(event(at=ago(days=9))), users=(TROUBLED,), expectation=expect(Change.UPDATE)
    ),
    "a service reports an error as well": evidence(
        users=(replace(TROUBLED, service_errors=(ServiceError("exchange/NAMPRD09-001-01"),)),)
    ),
    "of two accounts, one": evidence(users=(user(id="e4"), TROUBLED)),
    "a placeholder for a name": Beside(evidence(users=(PLACEHOLDER,))),
}

SILENT = {
    "an error of a service alone": evidence(
        users=(user(service_errors=(ServiceError("SharePoint/Dublin"),)),)
    ),
    "healthy": evidence(),
    "nobody there": evidence(users=()),
    "an account of Entra's own": evidence(
        users=(user(synced_from_ad=False, user_principal_name="jane4711@contoso.onmicrosoft.com"),)
    ),
    "four digits in the company's domain": evidence(
        users=(user(user_principal_name="jane.doe4711@contoso.com"),)
    ),
    "the first domain without digits": evidence(
        users=(user(user_principal_name="jane.doe@contoso.onmicrosoft.com"),)
    ),
}

CANNOT_TELL = {"users": evidence(users=NO_USERS)}

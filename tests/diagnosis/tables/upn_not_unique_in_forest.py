"""Rows for `upn-not-unique-in-forest`: the user name is taken."""

from __future__ import annotations

from tests.diagnosis.rows import NO_LOG_ROWS, NO_USERS, Beside, failed, failing, silent_about
from tests.support.evidence import evidence, job, user

CODE = "HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique"
WORDS = "Error: ConstraintViolation-AtrErr. Error Details: CONSTRAINT_ATT_TYPE - userPrincipalName"
EVENT = failed(CODE, modified={"userPrincipalName": "jane.doe@contoso.com"})

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
    "mixed case": failing(f" {CODE.upper()} "),
    "by the words of an older job": failing("SystemForCrossDomainIdentityManagementBadResponse", WORDS),
    "the words stand in the details": failing("ContosoWrapped", details=WORDS),
    "the directory cannot be read": evidence(job(EVENT), users=NO_USERS),
    "a namesake with another number": evidence(job(EVENT), users=(user(employee_id="99"),)),
    "it looks like their own account": Beside(evidence(job(EVENT), users=(user(employee_id=None),))),
}

SILENT = {
    **silent_about(EVENT),
    "another attribute": failing("ContosoWrapped", "CONSTRAINT_ATT_TYPE - company"),
}

CANNOT_TELL = NO_LOG_ROWS

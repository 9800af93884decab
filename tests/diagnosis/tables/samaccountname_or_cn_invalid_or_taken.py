"""Rows for `samaccountname-or-cn-invalid-or-taken`: a short or common name is refused."""

from __future__ import annotations

from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

WRAPPED = "SystemForCrossDomainIdentityManagementBadResponse"
EVENT = failed(
    WRAPPED,
    "Error: ConstraintViolation-AtrErr. Error Details: CONSTRAINT_ATT_TYPE - sAMAccountName",
    modified={"sAMAccountName": "x" * 21},
)

FIRES = {
    "short name": evidence(job(EVENT), users=()),
    "common name": failing(WRAPPED, "ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - cn"),
    "an object of that name": failing(WRAPPED, "ERROR: EntryAlreadyExists-UpdErr: The object exists."),
    "not well formed": failing("ContosoWrapped", "NamingViolation-NameErr"),
}

SILENT = {
    **silent_about(EVENT),
    "company": failing(WRAPPED, "ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - company"),
    "a name that begins alike": failing(WRAPPED, "ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - co"),
    "user name": failing(WRAPPED, "ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - userPrincipalName"),
}

CANNOT_TELL = NO_LOG_ROWS

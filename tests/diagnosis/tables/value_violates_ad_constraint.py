"""Rows for `value-violates-ad-constraint`: a value is too long."""

from __future__ import annotations

from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

WRAPPED = "SystemForCrossDomainIdentityManagementBadResponse"
EVENT = failed(
    WRAPPED,
    "Error: ConstraintViolation-AtrErr. Error Details: CONSTRAINT_ATT_TYPE - company",
    modified={"company": "Contoso " * 9},
)

FIRES = {
    "the attribute is named": evidence(job(EVENT), users=()),
    "it is not": failing(WRAPPED, "ConstraintViolation-AtrErr: A value in the request is invalid."),
}

SILENT = {
    **silent_about(EVENT),
    "the user name is taken": failing(
        WRAPPED, "ConstraintViolation: CONSTRAINT_ATT_TYPE - userPrincipalName"
    ),
    "the wrapper alone": failing(WRAPPED),
}

CANNOT_TELL = NO_LOG_ROWS

"""Rows for `target-ou-invalid`: the OU is not there."""

from __future__ import annotations

from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

WRAPPED = "SystemForCrossDomainIdentityManagementBadResponse"
EVENT = failed(
    WRAPPED,
    "OperationsError-SvcErr: No superior reference has been configured for the directory service.",
    modified={"parentDistinguishedName": "OU=Nowhere,DC=contoso,DC=com"},
)

FIRES = {
    "wrapped": evidence(job(EVENT), users=()),
    "in the details": failing("ContosoWrapped", details="no superior reference"),
}

SILENT = {
    **silent_about(EVENT),
}

CANNOT_TELL = NO_LOG_ROWS

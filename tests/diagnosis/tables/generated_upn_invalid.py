"""Rows for `generated-upn-invalid`: the user name is not valid."""

from __future__ import annotations

from diagnosis.jobs import Target
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

CODE = "AzureActiveDirectoryInvalidUserPrincipalName"
EVENT = failed(CODE, modified={"userPrincipalName": "jané doe@contoso.com"})

FIRES = {
    "by its code": evidence(job(EVENT, target=Target.ENTRA_ID), users=()),
    "with the product's new name": failing("Microsoft Entra IDInvalidUserPrincipalName"),
}

SILENT = {
    **silent_about(EVENT),
    "refused for its domain": failing(CODE, "The domain portion of the property is invalid."),
}

CANNOT_TELL = NO_LOG_ROWS

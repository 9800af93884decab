"""Rows for `upn-domain-not-verified`: the domain is not set up."""

from __future__ import annotations

from diagnosis.jobs import Target
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

EVENT = failed("InvalidDomain", modified={"userPrincipalName": "jane.doe@fabrikam.com"})

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
    "a user name refused for its domain": failing(
        "AzureActiveDirectoryInvalidUserPrincipalName",
        "The domain portion of the userPrincipalName property is invalid.",
        target=Target.ENTRA_ID,
    ),
    "by Entra's words": failing(
        "Request_BadRequest", "The domain portion of the userPrincipalName property is invalid."
    ),
}

SILENT = {
    **silent_about(EVENT),
    "a user name refused for itself": failing("AzureActiveDirectoryInvalidUserPrincipalName"),
}

CANNOT_TELL = NO_LOG_ROWS

"""Rows for `upn-domain-not-verified`: the domain is not set up."""

from __future__ import annotations

from dataclasses import replace

from diagnosis.evidence import Evidence
from diagnosis.jobs import Target
from tests.diagnosis.rows import (
    Beside,
    failed,
    failing,
    naming,
    no_names,
    no_warning,
    silent_about,
    still_to_come,
    tried,
)
from tests.support.evidence import evidence, job, organization

OTHER = tried("userPrincipalName", "jane.doe@fabrikam.com")
EVENT = failed("InvalidDomain", modified={"userPrincipalName": "jane.doe@fabrikam.com"})


def known(row: Evidence) -> Evidence:
    """The same where the tenant's domains are known."""
    domains = frozenset({"contoso.com", "contoso.onmicrosoft.com"})
    return replace(row, organization=replace(organization(), verified_domains=domains))


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
    "with what its rule gives": known(naming(EVENT, OTHER, target=Target.ENTRA_ID)),
    "before the job comes to it": Beside(known(still_to_come(OTHER, target=Target.ENTRA_ID))),
}

SILENT = {
    **silent_about(EVENT),
    **{name: known(row) for name, row in no_warning(OTHER, Target.ENTRA_ID).items()},
    "a verified domain": known(
        still_to_come(tried("userPrincipalName", "j@CONTOSO.com"), target=Target.ENTRA_ID)
    ),
    "domains that are not known": still_to_come(OTHER, target=Target.ENTRA_ID),
    "Active Directory takes any": known(still_to_come(OTHER)),
    "a user name refused for itself": failing("AzureActiveDirectoryInvalidUserPrincipalName"),
}

CANNOT_TELL = {name: known(row) for name, row in no_names(OTHER, Target.ENTRA_ID).items()}

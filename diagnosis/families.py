"""Which part of the service a code comes from, told by how it begins: for codes that no table knows."""

from __future__ import annotations

from enum import StrEnum


class Family(StrEnum):
    """The part of the service whose codes begin alike."""

    AGENT = "agent"
    ACTIVE_DIRECTORY = "active_directory"
    ENTRA_ID = "entra_id"
    SCIM = "scim"
    HR = "hr"


_BEGINNINGS: tuple[tuple[str, Family], ...] = (
    ("hybrididentityservice", Family.AGENT),
    ("hybridsynchronization", Family.ACTIVE_DIRECTORY),
    ("azureactivedirectory", Family.ENTRA_ID),
    ("azuredirectory", Family.ENTRA_ID),
    ("microsoftentra", Family.ENTRA_ID),
    ("systemforcrossdomainidentitymanagement", Family.SCIM),
    ("workday", Family.HR),
    ("successfactors", Family.HR),
)
"""Beginnings in lower case without blanks, of the codes in
https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs and
https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-error-codes."""


def family_of(code: str) -> Family | None:
    """The part of the service that a code comes from; None for one that begins like no other."""
    spelt = "".join(code.split()).casefold()
    return next((family for beginning, family in _BEGINNINGS if spelt.startswith(beginning)), None)

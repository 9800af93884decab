"""Which cause an error code of the provisioning log belongs to: one table, for a real tenant to correct."""

from __future__ import annotations

from diagnosis.log import Event, Result

CODES: dict[str, str] = {
    "DuplicateTargetEntries": "match-ambiguous-in-target",
    "HybridSynchronizationActiveDirectoryUnexpectedDuplicateEntriesFound": "match-ambiguous-in-target",
    "SystemForCrossDomainIdentityManagementMultipleEntriesInResponse": "match-ambiguous-in-target",
    "MandatoryFieldsMissing": "required-value-missing-failure",
    "MissingValues": "required-value-missing-failure",
    "AzureDirectoryServiceServerBusy": "transient-service-error",
    "HybridSynchronizationActiveDirectoryInternalServerError": "transient-service-error",
    "InternalError": "transient-service-error",
    "InternalServerError": "transient-service-error",
    "Timeout": "transient-service-error",
    "TooManyRequests": "transient-service-error",
    "WebExceptionProtocolError": "transient-service-error",
}

_BY_CODE = {code.casefold(): cause_id for code, cause_id in CODES.items()}

AGENT_CODES = frozenset(
    {
        "HybridIdentityServiceAgentSignalingError",
        "HybridIdentityServiceInvalidResource",
        "HybridIdentityServiceNoActiveAgents",
        "HybridIdentityServiceNoAgentsAssigned",
        "TimeOut",
    }
)
"""Job errors that mean: no provisioning agent answers for the Active Directory domain."""

_AGENT = frozenset(code.casefold() for code in AGENT_CODES)

SKIP_REASONS = frozenset({"attributevalidationfailed", "noteffectivelyentitled", "redundantexport"})
"""Skip reasons, in lower case, that causes of this catalogue explain."""


def cause_of(event: Event) -> str | None:
    """The cause id an event's error code belongs to; None for an unknown code or no failure."""
    if event.result is not Result.FAILURE or event.error is None:
        return None
    return _BY_CODE.get(event.error.code.strip().casefold())


def agent_error(code: str | None) -> bool:
    """Whether a job's error code says that no provisioning agent answers."""
    return (code or "").strip().casefold() in _AGENT

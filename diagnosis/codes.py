"""Which cause a line of the provisioning log belongs to, by code and by text; for real tenants to correct.

Codes: https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs, and
the pages named beside single entries.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from diagnosis import scope
from diagnosis.log import Action, Event, Result, StepType

CODES: dict[str, str] = {
    "EndpointUnavailable": "ad-read-failed-via-agent",
    # Known as errors of a whole job; a line that carries one says the same.
    "HybridIdentityServiceAgentSignalingError": "quarantine-agent-unavailable",
    "HybridIdentityServiceInvalidResource": "quarantine-agent-unavailable",
    "HybridIdentityServiceNoActiveAgents": "quarantine-agent-unavailable",
    "HybridIdentityServiceNoAgentsAssigned": "quarantine-agent-unavailable",
    "Request_UnsupportedQuery": "matching-attribute-not-searchable",
    "DuplicateTargetEntries": "match-ambiguous-in-target",
    "HybridSynchronizationActiveDirectoryUnexpectedDuplicateEntriesFound": "match-ambiguous-in-target",
    "SystemForCrossDomainIdentityManagementMultipleEntriesInResponse": "match-ambiguous-in-target",
    "InvalidAnchor": "linked-account-gone",
    "DuplicateSourceEntries": "duplicate-in-source",
    "SchemaPropertyCanOnlyAcceptValue": "mapping-expression-failed",
    "AzureActiveDirectoryInvalidUserPrincipalName": "generated-upn-invalid",
    "MandatoryFieldsMissing": "required-value-missing-failure",
    "MissingValues": "required-value-missing-failure",
    "HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique": "upn-not-unique-in-forest",
    "InvalidDomain": "upn-domain-not-verified",
    "HybridSynchronizationActiveDirectoryInvalidParameter": "invalid-parameter-value",
    "HybridSynchronizationActiveDirectoryInsufficientAccessRights": "ad-permission-denied",
    "HybridSynchronizationActiveDirectoryCannotFindAttribute": "ad-attribute-unknown",
    "SchemaAttributeNotFound": "ad-attribute-unknown",
    "HybridSynchronizationInvalidOperationOnRelativeDistinguishedNameAttribute": (
        "rdn-attribute-mapping-refused"
    ),
    "AzureActiveDirectoryCannotUpdateObjectsMasteredOnPremises": "target-mastered-elsewhere",
    "AzureActiveDirectoryCannotUpdateObjectsOriginatedInExternalService": "target-mastered-elsewhere",
    "Conflict": "conflict-in-target",
    "EntryConflict": "conflict-in-target",
    "AzureActiveDirectoryQuotaLimitExceeded": "directory-quota-reached",
    "InsufficientRights": "not-authorised-in-target",
    "MethodNotAllowed": "not-authorised-in-target",
    "NotPermitted": "not-authorised-in-target",
    "Unauthorized": "not-authorised-in-target",
    "AzureDirectoryServiceServerBusy": "transient-service-error",
    "HybridSynchronizationActiveDirectoryInternalServerError": "transient-service-error",
    "InternalError": "transient-service-error",
    "InternalServerError": "transient-service-error",
    "Timeout": "transient-service-error",
    "TooManyRequests": "transient-service-error",
    "WebExceptionProtocolError": "transient-service-error",
    # Groups, guests, licences of other applications, and the second leg from AD to Entra.
    "AzureActiveDirectoryAuthenticationFailed": "outside-hr-inbound",
    "AzureActiveDirectoryExpiredCredentials": "outside-hr-inbound",
    "AzureActiveDirectoryInvalidCredential": "outside-hr-inbound",
    "AzureDirectoryB2BManagementPolicyCheckFailure": "outside-hr-inbound",
    "HybridSynchronizationActiveDirectoryInvalidGroupType": "outside-hr-inbound",
    "InvitationCreationFailure": "outside-hr-inbound",
    "InvitationCreationFailureAmbiguousUser": "outside-hr-inbound",
    "InvitationCreationFailureInvalidPropertyValue": "outside-hr-inbound",
    "InvitationCreationFailureUserAccountDisabled": "outside-hr-inbound",
    "LicenseLimitExceeded": "outside-hr-inbound",
    "SystemForCrossDomainIdentityManagementServiceIncompatibleFiltering": "outside-hr-inbound",
}
"""Codes that say it alone. Any application may put its name before `EntryConflict` (observed)."""

UNEXPLAINED = frozenset(
    {"NotImplemented", "SystemForCrossDomainIdentityManagementServiceIncompatible", "UnprocessableEntity"}
)
"""Documented codes that only say that the target answered out of form; Microsoft's own words are passed
on."""


@dataclass(frozen=True, slots=True)
class Sign:
    """The cause a line points to, and whether the line itself proves it."""

    cause: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Says:
    """Words in reason or details, in lower case, that name the cause whatever the code; `codes` narrows
    that."""

    words: tuple[str, ...]
    cause: str
    sure: bool = True
    codes: frozenset[str] = frozenset()


SAYINGS: tuple[Says, ...] = (
    # One code, two meanings: the text decides.
    Says(
        ("domain portion", "domain does not exist", "domain is not verified"),
        "upn-domain-not-verified",
        codes=frozenset({"azureactivedirectoryinvaliduserprincipalname"}),
    ),
    Says(
        ("mastered on-prem", "on-premises mastered", "mastered on prem"),
        "target-mastered-elsewhere",
        codes=frozenset({"azureactivedirectoryforbidden"}),
    ),
    Says(("invitation",), "outside-hr-inbound", codes=frozenset({"azureactivedirectoryforbidden"})),
    Says(("",), "not-authorised-in-target", sure=False, codes=frozenset({"azureactivedirectoryforbidden"})),
    # Active Directory's own words, which older jobs wrap in SystemForCrossDomainIdentityManagementBadResponse
    # (https://learn.microsoft.com/entra/identity/saas-apps/workday-inbound-tutorial).
    Says(("constraint_att_type - userprincipalname",), "upn-not-unique-in-forest"),
    Says(
        (
            "constraint_att_type - samaccountname",
            "constraint_att_type - cn",
            "constraint_att_type - name",
            "entryalreadyexists",
            "object with the same name already exists",
            "namingviolation",
            "invaliddnsyntax",
        ),
        "samaccountname-or-cn-invalid-or-taken",
    ),
    Says(("constraintviolation",), "value-violates-ad-constraint"),
    Says(("invalidattributesyntax",), "empty-value-rejected-by-ad", sure=False),
    Says(("operationserror-svcerr", "no superior reference"), "target-ou-invalid"),
    Says(
        ("insufficientaccessrights", "insuff_access_rights", "problem 4003"),
        "ad-permission-denied",
    ),
    # Words of Entra ID, where the code is one this table does not know.
    Says(
        ("mastered on-prem", "on-premises mastered"),
        "target-mastered-elsewhere",
    ),
    Says(("domain portion of the userprincipalname",), "upn-domain-not-verified"),
    Says(("directory object quota limit",), "directory-quota-reached"),
    Says(
        ("unsupported or invalid query filter",),
        "matching-attribute-not-searchable",
    ),
    Says(("errorcode = endpointunavailable",), "ad-read-failed-via-agent"),
)
"""In order, the more special ones first. Those without `codes` are asked only where the code is not in
`CODES`."""

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

AGENT_CAUSES = frozenset({"ad-read-failed-via-agent", "quarantine-agent-unavailable"})
"""What a failed line of the log belongs to where the agent, or what lies behind it, did not answer."""

SKIPS: dict[str, str] = {
    "attributevalidationfailed": "skipped-required-attribute-missing",
    "importskipped": "skipped-import-missing-matching-id",
    "redundantexport": "skipped-already-in-sync",
    "entitytypenotsupported": "outside-hr-inbound",
}
"""Skip reasons, in lower case, that say it alone."""

UMBRELLAS = frozenset({"", "noteffectivelyentitled", "entrysynchronizationskipped"})
"""Skip reasons that say nothing without the single values of the scoping step."""

_BY_CODE = {code.casefold(): cause_id for code, cause_id in CODES.items()}
_AGENT = frozenset(code.casefold() for code in AGENT_CODES)
_CONSTRAINT = re.compile(r"constraint_att_type\s*-\s*(\w+)", re.IGNORECASE)
_RDN = frozenset({"name", "cn", "ou", "distinguishedname"})
"""What Active Directory is unwilling to have written directly; it says so for other things as well."""
_UNIQUE = ("selectuniquevalue", "unique value")
_KEPT = ("skipoutofscopedeletions", "out of scope deletion")


def sign_of(event: Event) -> Sign | None:
    """The cause that a failed line points to; None for no failure and for one that no table knows.

    The manager is set in a step of its own, so what fails there is the reference, whatever the code; a
    passing error stays one.
    """
    if event.result is not Result.FAILURE:
        return None
    code, words = code_of(event), _words(event)
    by_code = _BY_CODE.get(code) or ("conflict-in-target" if code.endswith("entryconflict") else None)
    stopped = failed_at(event)
    if stopped is StepType.REFERENCES and by_code != "transient-service-error":
        return Sign("manager-reference-unresolved")
    for says in SAYINGS:
        narrowed = code in says.codes if says.codes else by_code is None
        if narrowed and any(word in words for word in says.words):
            return Sign(says.cause, says.sure)
    if by_code is not None:
        return Sign(by_code)
    if "unwillingtoperform" in words and any(item.name.casefold() in _RDN for item in event.modified):
        return Sign("rdn-attribute-mapping-refused", sure=False)
    if code in {name.casefold() for name in UNEXPLAINED}:
        return None
    return _of_rules(event, stopped, words)


def _of_rules(event: Event, stopped: StepType | None, words: str) -> Sign | None:
    """What fails while the values are worked out: no page prints a code for it, so the step tells."""
    unique = any(word in words for word in _UNIQUE)
    if stopped is not StepType.PROCESSING:
        return Sign("unique-name-options-exhausted", sure=False) if unique else None
    if unique:
        return Sign("unique-name-options-exhausted")
    return Sign("mapping-expression-failed", sure=False)


def cause_of(event: Event) -> str | None:
    """The cause id a failed line belongs to; None for an unknown code or no failure."""
    sign = sign_of(event)
    return sign.cause if sign else None


def skip_explained(event: Event) -> bool:
    """Whether some cause reads this skip; an umbrella reason needs the values of the scoping step."""
    reason = (event.skip_reason or "").strip().casefold()
    if event.action is Action.STAGED_DELETE or kept_out_of_scope(event):
        return True
    if reason in SKIPS or code_of(event) in SKIPS:
        return True
    return reason in UMBRELLAS and (scope.active(event) is False or scope.in_scope(event) is False)


def skipped_as(event: Event, cause_id: str) -> bool:
    """Whether the line was skipped for a reason, or with a code, that means this cause alone."""
    if event.result is not Result.SKIPPED:
        return False
    reasons = ((event.skip_reason or "").strip().casefold(), code_of(event))
    return any(SKIPS.get(reason) == cause_id for reason in reasons)


def kept_out_of_scope(event: Event) -> bool:
    """Whether a skip says that accounts which leave the scope are kept as they are.

    https://learn.microsoft.com/entra/identity/app-provisioning/skip-out-of-scope-deletions
    """
    if event.result is not Result.SKIPPED:
        return False
    said = " ".join((event.skip_reason or "", *(step.description for step in event.steps))).casefold()
    return any(word in said for word in _KEPT)


def failed_at(event: Event) -> StepType | None:
    """The type of the first step that failed; None where no step did."""
    return next((step.type for step in event.steps if step.result is Result.FAILURE), None)


def refused_attribute(event: Event) -> str | None:
    """The attribute that Active Directory names as the one whose value breaks a constraint."""
    found = _CONSTRAINT.search(_words(event))
    if found is None:
        return None
    named = found.group(1)
    return next((item.name for item in event.modified if item.name.casefold() == named), named)


def anchor_gone(event: Event) -> bool:
    """Whether the account that the service remembers for the record is no longer there."""
    return event.error is not None and "invalidanchor" in event.error.code.casefold()


def agent_error(code: str | None) -> bool:
    """Whether a job's error code says that no provisioning agent answers."""
    return (code or "").strip().casefold() in _AGENT


def code_of(event: Event) -> str:
    """The error code in lower case; pages print some with the product's new name and a blank (observed)."""
    code = event.error.code if event.error else ""
    return "".join(code.split()).casefold().replace("microsoftentraid", "azureactivedirectory")


def _words(event: Event) -> str:
    error = event.error
    return f"{error.reason} {error.details}".casefold() if error else ""

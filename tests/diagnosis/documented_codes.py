"""Codes and reasons that Microsoft's pages or public logs show, each with its cause.

Independent of `diagnosis/codes.py`, so that an entry lost there is missed here.
"""

FAILURES = (
    ("HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique", "upn-not-unique-in-forest"),
    ("HybridSynchronizationActiveDirectoryInsufficientAccessRights", "ad-permission-denied"),
    ("HybridSynchronizationActiveDirectoryCannotFindAttribute", "ad-attribute-unknown"),
    ("HybridSynchronizationActiveDirectoryInvalidParameter", "invalid-parameter-value"),
    (
        "HybridSynchronizationInvalidOperationOnRelativeDistinguishedNameAttribute",
        "rdn-attribute-mapping-refused",
    ),
    ("HybridSynchronizationActiveDirectoryInternalServerError", "transient-service-error"),
    ("HybridSynchronizationActiveDirectoryInvalidGroupType", "outside-hr-inbound"),
    ("HybridSynchronizationActiveDirectoryUnexpectedDuplicateEntriesFound", "match-ambiguous-in-target"),
    ("EndpointUnavailable", "ad-read-failed-via-agent"),
    ("Conflict", "conflict-in-target"),
    ("EntryConflict", "conflict-in-target"),
    ("TooManyRequests", "transient-service-error"),
    ("InternalServerError", "transient-service-error"),
    ("InternalError", "transient-service-error"),
    ("WebExceptionProtocolError", "transient-service-error"),
    ("Timeout", "transient-service-error"),
    ("InsufficientRights", "not-authorised-in-target"),
    ("MethodNotAllowed", "not-authorised-in-target"),
    ("NotPermitted", "not-authorised-in-target"),
    ("Unauthorized", "not-authorised-in-target"),
    ("UnprocessableEntity", "unknown-failure-code"),
    ("NotImplemented", "unknown-failure-code"),
    ("InvalidAnchor", "linked-account-gone"),
    ("MandatoryFieldsMissing", "required-value-missing-failure"),
    ("MissingValues", "required-value-missing-failure"),
    ("SchemaAttributeNotFound", "ad-attribute-unknown"),
    ("InvalidDomain", "upn-domain-not-verified"),
    ("LicenseLimitExceeded", "outside-hr-inbound"),
    ("DuplicateTargetEntries", "match-ambiguous-in-target"),
    ("DuplicateSourceEntries", "duplicate-in-source"),
    ("SystemForCrossDomainIdentityManagementMultipleEntriesInResponse", "match-ambiguous-in-target"),
    ("SystemForCrossDomainIdentityManagementServiceIncompatible", "unknown-failure-code"),
    ("SchemaPropertyCanOnlyAcceptValue", "mapping-expression-failed"),
    ("SystemForCrossDomainIdentityManagementServiceIncompatibleFiltering", "outside-hr-inbound"),
    ("AzureActiveDirectoryInvalidUserPrincipalName", "generated-upn-invalid"),
    ("AzureActiveDirectoryCannotUpdateObjectsOriginatedInExternalService", "target-mastered-elsewhere"),
    ("AzureActiveDirectoryCannotUpdateObjectsMasteredOnPremises", "target-mastered-elsewhere"),
    ("AzureActiveDirectoryQuotaLimitExceeded", "directory-quota-reached"),
    ("InvitationCreationFailure", "outside-hr-inbound"),
    ("InvitationCreationFailureUserAccountDisabled", "outside-hr-inbound"),
    ("InvitationCreationFailureInvalidPropertyValue", "outside-hr-inbound"),
    ("InvitationCreationFailureAmbiguousUser", "outside-hr-inbound"),
    ("AzureDirectoryB2BManagementPolicyCheckFailure", "outside-hr-inbound"),
    ("AzureDirectoryServiceServerBusy", "transient-service-error"),
    ("AzureActiveDirectoryInvalidCredential", "outside-hr-inbound"),
    ("AzureActiveDirectoryExpiredCredentials", "outside-hr-inbound"),
    ("AzureActiveDirectoryAuthenticationFailed", "outside-hr-inbound"),
)
"""Codes that say it alone."""

_WRAPPER = "SystemForCrossDomainIdentityManagementBadResponse"

TEXTS = (
    (
        "SystemForCrossDomainIdentityManagementBadResponse",
        "Error: ConstraintViolation-AtrErr: CONSTRAINT_ATT_TYPE - company",
        "value-violates-ad-constraint",
    ),
    (
        "SystemForCrossDomainIdentityManagementBadResponse",
        "Error: InvalidAttributeSyntax-LdapErr: data 0, v3839",
        "empty-value-rejected-by-ad",
    ),
    (
        "SystemForCrossDomainIdentityManagementBadResponse",
        "Error: OperationsError-SvcErr: No superior reference",
        "target-ou-invalid",
    ),
    (
        "SystemForCrossDomainIdentityManagementBadResponse",
        "ERROR: InsufficientAccessRights-SecErr: Access is denied",
        "ad-permission-denied",
    ),
    (
        "SystemForCrossDomainIdentityManagementBadResponse",
        "Error: ConstraintViolation-AtrErr. CONSTRAINT_ATT_TYPE - userPrincipalName",
        "upn-not-unique-in-forest",
    ),
    ("AzureActiveDirectoryForbidden", "The object is mastered on-premises", "target-mastered-elsewhere"),
    ("AzureActiveDirectoryForbidden", "Guest invitations not allowed", "outside-hr-inbound"),
)
"""Codes that mean several things, each with a text that decides."""

AGENT = (
    "HybridIdentityServiceNoActiveAgents",
    "HybridIdentityServiceNoAgentsAssigned",
    "HybridIdentityServiceInvalidResource",
    "HybridIdentityServiceAgentSignalingError",
    "TimeOut",
)
"""Codes of a job whose provisioning agent does not answer."""

SKIPS = (
    ("RedundantExport", "skipped-already-in-sync"),
    ("AttributeValidationFailed", "skipped-required-attribute-missing"),
    ("ImportSkipped", "skipped-import-missing-matching-id"),
    ("EntityTypeNotSupported", "outside-hr-inbound"),
)
"""Skip reasons that say it alone."""

QUARANTINES = (
    ("EncounteredQuarantineException", "quarantine-credentials"),
    ("EncounteredEscrowProportionThreshold", "quarantine-too-many-failures"),
    ("EncounteredTotalEscrowThreshold", "quarantine-too-many-failures"),
    ("EncounteredBaseEscrowThreshold", "quarantine-too-many-failures"),
    ("TooManyDeletes", "deletion-threshold-hold"),
    ("QuarantinedOnDemand", "quarantine-by-microsoft"),
    ("IngestionInterrupted", "ingestion-interrupted-or-queue-full"),
    ("Unknown", "unknown-failure-code"),
)
"""Reasons of a quarantine."""

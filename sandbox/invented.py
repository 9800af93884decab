"""Every value that no public page shows for HR jobs, in one table: a real tenant's values replace them here.

Microsoft prints no body of a Workday or SuccessFactors job, so template ids, gallery ids, system names and
the form of a source identity are made up. Nothing outside the sandbox may rely on one of these literals.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Connector:
    """What a gallery app brings along: names and ids of its two ends."""

    app_name: str
    template_id: str
    gallery_id: str
    source_system: str
    target_system: str
    source_object: str
    target_object: str
    credentials_error: str
    on_demand: bool = True


WORKDAY_TO_AD = Connector(
    app_name="Workday to Active Directory User Provisioning",
    template_id="ContosoWorkdayToAD",
    gallery_id="5a2d1c7e-0001-4c00-8a00-000000000001",
    source_system="Workday",
    target_system="Active Directory",
    source_object="Worker",
    target_object="User",
    credentials_error="WorkdayInvalidCredentials",
)
WORKDAY_TO_ENTRA = Connector(
    app_name="Workday to Microsoft Entra User Provisioning",
    template_id="ContosoWorkdayToEntra",
    gallery_id="5a2d1c7e-0001-4c00-8a00-000000000002",
    source_system="Workday",
    target_system="Microsoft Entra ID",
    source_object="Worker",
    target_object="User",
    credentials_error="WorkdayInvalidCredentials",
)
SUCCESSFACTORS_TO_AD = Connector(
    app_name="SuccessFactors to Active Directory User Provisioning",
    template_id="ContosoSuccessFactorsToAD",
    gallery_id="5a2d1c7e-0001-4c00-8a00-000000000003",
    source_system="SAP SuccessFactors",
    target_system="Active Directory",
    source_object="User",
    target_object="User",
    credentials_error="SuccessFactorsInvalidCredentials",
)
# The template ids of the two API-driven apps are published
# (https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload).
API_TO_AD = Connector(
    app_name="API-driven provisioning to on-premises Active Directory",
    template_id="API2AD",
    gallery_id="5a2d1c7e-0001-4c00-8a00-000000000004",
    source_system="API",
    target_system="Active Directory",
    source_object="User",
    target_object="User",
    credentials_error="ApiInvalidCredentials",
    on_demand=False,
)
API_TO_ENTRA = Connector(
    app_name="API-driven provisioning to Microsoft Entra ID",
    template_id="API2AAD",
    gallery_id="5a2d1c7e-0001-4c00-8a00-000000000005",
    source_system="API",
    target_system="Microsoft Entra ID",
    source_object="User",
    target_object="User",
    credentials_error="ApiInvalidCredentials",
    on_demand=False,
)

SOURCE_IDENTITY_TYPE = {"Workday": "Worker", "SAP SuccessFactors": "User", "API": "User"}
IMPORT_SKIPPED_REASON = "ImportSkipped"
ESCROW_RETRY_STEP_TYPE = "import"
OUTBOUND_GALLERY_ID = "5a2d1c7e-0001-4c00-8a00-000000000009"

# Skips whose code no page prints.
ACTION_NOT_ENABLED_REASON = "TargetObjectActionNotEnabled"
OUT_OF_SCOPE_KEPT_REASON = "SkipOutOfScopeDeletions"
STAGED_DELETE_REASON = "StagedDelete"

# Failures whose code no page prints.
EXPRESSION_FAILED = "ExpressionEvaluationFailed"
NO_UNIQUE_VALUE = "UniqueValueGenerationFailed"
REFERENCE_UNRESOLVED = "ReferenceResolutionFailed"
REFERENCE_STEP = "EntryReferenceResolution"

# Quarantines whose error no page prints for HR jobs.
HR_DOWN = ("SourceSystemUnavailable", "The remote server returned an error: (503) Server Unavailable.")
MISSING_NOTIFICATION = (
    "NotificationEmailMissing",
    "Enter a notification e-mail address in the settings of the provisioning app.",
)

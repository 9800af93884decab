"""Microsoft's pages that causes point to, each named once."""

from __future__ import annotations

from enum import Enum

_ENTRA = "https://learn.microsoft.com/entra/identity/"


class Doc(Enum):
    """Title and address of a page."""

    CHECK_STATUS = (
        "Check when provisioning will finish",
        _ENTRA + "app-provisioning/application-provisioning-when-will-provisioning-finish-specific-user",
    )
    HOW_IT_WORKS = ("How provisioning works", _ENTRA + "app-provisioning/how-provisioning-works")
    LOGS = ("Provisioning logs", _ENTRA + "monitoring-health/concept-provisioning-logs")
    LOG_CODES = (
        "Error codes in the provisioning logs",
        _ENTRA + "monitoring-health/howto-analyze-provisioning-logs",
    )
    SCOPING = (
        "Scoping filters",
        _ENTRA + "app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
    )
    QUARANTINE = (
        "Provisioning in quarantine",
        _ENTRA + "app-provisioning/application-provisioning-quarantine-status",
    )
    ACCIDENTAL_DELETIONS = ("Accidental deletions", _ENTRA + "app-provisioning/accidental-deletions")
    HR_CREATE_ISSUES = (
        "HR provisioning: accounts that are not created",
        _ENTRA + "app-provisioning/hr-user-creation-issues",
    )
    HR_UPDATE_ISSUES = (
        "HR provisioning: accounts that are not updated",
        _ENTRA + "app-provisioning/hr-user-update-issues",
    )
    ATTRIBUTE_MAPPING = ("Attribute mappings", _ENTRA + "app-provisioning/customize-application-attributes")
    ON_DEMAND = ("On-demand provisioning", _ENTRA + "app-provisioning/provision-on-demand")
    PLAN_HR = ("Plan cloud HR provisioning", _ENTRA + "app-provisioning/plan-cloud-hr-provision")
    WORKDAY = (
        "Workday integration reference",
        _ENTRA + "app-provisioning/workday-integration-reference",
    )
    CLOUD_FEATURES = (
        "What is available in Azure Government",
        _ENTRA + "authentication/feature-availability",
    )
    KNOWN_ISSUES = ("Known issues in provisioning", _ENTRA + "app-provisioning/known-issues")
    CONNECT_SCHEDULER = (
        "How often Active Directory is synchronised",
        _ENTRA + "hybrid/connect/how-to-connect-sync-feature-scheduler",
    )
    LOG_PERMISSIONS = (
        "Permissions to read the provisioning log",
        "https://learn.microsoft.com/graph/api/provisioningobjectsummary-list",
    )
    LOG_LATENCY = (
        "How long logs take to appear",
        _ENTRA + "monitoring-health/reference-log-latency",
    )
    SUCCESSFACTORS = (
        "SAP SuccessFactors integration reference",
        _ENTRA + "app-provisioning/sap-successfactors-integration-reference",
    )
    SUCCESSFACTORS_API_USER = (
        "The SuccessFactors API user",
        _ENTRA + "app-provisioning/configure-successfactors-api-user",
    )
    WORKDAY_TUTORIAL = ("Workday to Active Directory", _ENTRA + "saas-apps/workday-inbound-tutorial")
    TERMINATION_LOOKAHEAD = (
        "Workday termination lookahead",
        _ENTRA + "app-provisioning/configure-workday-termination-lookahead",
    )
    API_ISSUES = (
        "API-driven provisioning: common problems",
        _ENTRA + "app-provisioning/inbound-provisioning-api-issues",
    )
    API_CONCEPTS = (
        "API-driven provisioning",
        _ENTRA + "app-provisioning/inbound-provisioning-api-concepts",
    )
    API_FAQS = (
        "API-driven provisioning: questions and answers",
        _ENTRA + "app-provisioning/inbound-provisioning-api-faqs",
    )
    API_CONFIGURE = (
        "Setting up API-driven provisioning",
        _ENTRA + "app-provisioning/inbound-provisioning-api-configure-app",
    )
    INDEX_EMPLOYEE_ID = (
        "Indexing employeeID in Active Directory",
        _ENTRA + "app-provisioning/index-employeeid-attribute-entra-id-to-active-directory",
    )
    GRAPH_STATUS = (
        "The status of a provisioning job in Microsoft Graph",
        "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus",
    )
    GRAPH_QUARANTINE = (
        "A job's quarantine in Microsoft Graph",
        "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine",
    )
    OBJECT_CONNECTIONS = (
        "Removing a wrong link between record and account",
        _ENTRA + "app-provisioning/manage-object-connections",
    )
    FUNCTIONS = (
        "Functions in attribute mappings",
        _ENTRA + "app-provisioning/functions-for-customizing-application-data",
    )
    CONNECT_FILTERING = (
        "What the directory synchronisation covers",
        _ENTRA + "hybrid/connect/how-to-connect-sync-configure-filtering",
    )
    CONNECT_OBJECT = (
        "One object that does not synchronise",
        _ENTRA + "hybrid/connect/tshoot-connect-objectsync",
    )
    CONNECT_DUPLICATES = (
        "Duplicate values in the directory synchronisation",
        _ENTRA + "hybrid/connect/how-to-connect-syncservice-duplicate-attribute-resiliency",
    )
    CLOUD_SYNC_TROUBLESHOOTING = (
        "Troubleshooting cloud sync and its agent",
        _ENTRA + "hybrid/cloud-sync/how-to-troubleshoot",
    )
    LOG_RETENTION = (
        "How long logs are kept",
        _ENTRA + "monitoring-health/reference-reports-data-retention",
    )
    LOG_ANALYTICS = (
        "Provisioning logs in Log Analytics",
        _ENTRA + "app-provisioning/application-provisioning-log-analytics",
    )
    WRITEBACK_ISSUES = ("Writing back to HR", _ENTRA + "app-provisioning/hr-writeback-issues")
    SKIP_OUT_OF_SCOPE = (
        "Keeping accounts that leave the scope",
        _ENTRA + "app-provisioning/skip-out-of-scope-deletions",
    )
    NO_USERS = (
        "No users are provisioned",
        _ENTRA + "app-provisioning/application-provisioning-config-problem-no-users-provisioned",
    )
    HR_ATTRIBUTES = (
        "HR provisioning: values that do not arrive",
        _ENTRA + "app-provisioning/hr-attribute-retrieval-issues",
    )
    HR_MANAGER = (
        "HR provisioning: managers that are not set",
        _ENTRA + "app-provisioning/hr-manager-update-issues",
    )
    WORKDAY_ATTRIBUTES = (
        "Workday attribute reference",
        _ENTRA + "app-provisioning/workday-attribute-reference",
    )
    WORKDAY_EXPRESSIONS = (
        "Expressions for Workday mappings",
        _ENTRA + "app-provisioning/workday-expression-mapping-functions-guide",
    )
    CLEAR_VALUES = ("Clearing values", _ENTRA + "app-provisioning/clear-attribute-values")
    ACCESS_RIGHTS = (
        "Insufficient access rights in Active Directory",
        _ENTRA + "app-provisioning/insufficient-access-rights-error-troubleshooting",
    )
    AGENT_REGISTRY = (
        "Timeouts of the provisioning agent",
        _ENTRA + "hybrid/cloud-sync/how-to-manage-registry-options",
    )

    @property
    def title(self) -> str:
        """What the link is called."""
        return self.value[0]

    @property
    def url(self) -> str:
        """Where it leads."""
        return self.value[1]

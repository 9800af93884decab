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

    @property
    def title(self) -> str:
        """What the link is called."""
        return self.value[0]

    @property
    def url(self) -> str:
        """Where it leads."""
        return self.value[1]

"""What a Graph request reads, told from its path: for metrics, for the quota and for naming a permission."""

from __future__ import annotations

import re
from enum import StrEnum


class Kind(StrEnum):
    """What is read. The values are metric labels."""

    LOG = "log"
    SPREAD = "spread"
    """The log once more, for how many others have the same trouble; no path tells it from `LOG`."""
    SUGGESTIONS = "suggestions"
    """The log for a list that follows the typing; no path tells it from `LOG` either."""
    TAIL = "tail"
    """The newest rows of the log, for the copy in the store; no path tells it from `LOG` either."""
    DIRECTORY_AUDITS = "directory_audits"
    JOBS = "jobs"
    SCHEMA = "schema"
    ON_DEMAND = "on_demand"
    """The one thing that writes."""
    EXPRESSIONS = "expressions"
    SERVICE_PRINCIPALS = "service_principals"
    USERS = "users"
    DELETED_USERS = "deleted_users"
    MEMBERSHIP = "membership"
    ORGANIZATION = "organization"
    OBJECT_CONNECTIONS = "object_connections"
    PROVISIONING_AGENTS = "provisioning_agents"
    CHANNELS = "channels"
    OTHER = "other"


_PATHS = (
    (re.compile(r"^/auditLogs/provisioning"), Kind.LOG),
    (re.compile(r"^/auditLogs/"), Kind.DIRECTORY_AUDITS),
    (
        re.compile(r"^/servicePrincipals/[^/]+/synchronization/jobs/[^/]+/schema/parseExpression"),
        Kind.EXPRESSIONS,
    ),
    (re.compile(r"^/servicePrincipals/[^/]+/synchronization/jobs/[^/]+/schema"), Kind.SCHEMA),
    (
        re.compile(r"^/servicePrincipals/[^/]+/synchronization/jobs/[^/]+/objectConnections"),
        Kind.OBJECT_CONNECTIONS,
    ),
    (
        re.compile(r"^/servicePrincipals/[^/]+/synchronization/jobs/[^/]+/provisionOnDemand"),
        Kind.ON_DEMAND,
    ),
    (re.compile(r"^/servicePrincipals/[^/]+/synchronization"), Kind.JOBS),
    (re.compile(r"^/servicePrincipals"), Kind.SERVICE_PRINCIPALS),
    (re.compile(r"^/users/[^/]+/(checkMember|transitiveMemberOf|memberOf)"), Kind.MEMBERSHIP),
    (re.compile(r"^/groups"), Kind.MEMBERSHIP),
    (re.compile(r"^/users"), Kind.USERS),
    (re.compile(r"^/directory/deletedItems"), Kind.DELETED_USERS),
    (re.compile(r"^/organization"), Kind.ORGANIZATION),
    (re.compile(r"^/onPremisesPublishingProfiles"), Kind.PROVISIONING_AGENTS),
    (re.compile(r"^/teams/[^/]+/channels"), Kind.CHANNELS),
)

PERMISSION = {
    Kind.LOG: "AuditLog.Read.All",
    Kind.SPREAD: "AuditLog.Read.All",
    Kind.SUGGESTIONS: "AuditLog.Read.All",
    Kind.TAIL: "AuditLog.Read.All",
    Kind.DIRECTORY_AUDITS: "AuditLog.Read.All",
    Kind.JOBS: "Synchronization.Read.All",
    Kind.SCHEMA: "Synchronization.Read.All",
    Kind.ON_DEMAND: "Synchronization.ReadWrite.All",
    Kind.EXPRESSIONS: "Synchronization.ReadWrite.All",
    Kind.SERVICE_PRINCIPALS: "Application.Read.All",
    Kind.USERS: "User.Read.All",
    Kind.DELETED_USERS: "User.Read.All",
    Kind.MEMBERSHIP: "GroupMember.Read.All",
    Kind.ORGANIZATION: "Organization.Read.All",
    Kind.OBJECT_CONNECTIONS: "SynchronizationMetadata.Read.All",
    Kind.PROVISIONING_AGENTS: "OnPremisesPublishingProfiles.ReadWrite.All",
    Kind.CHANNELS: "Channel.ReadBasic.All",
}
"""The application permission each kind needs ("Permissions" on each page of the Graph reference)."""

SPARE = frozenset({Kind.SPREAD, Kind.SUGGESTIONS})
"""What is nice to know: asked for once, and only with a turn that nobody else waits for."""

RATIONED = SPARE | {Kind.LOG, Kind.TAIL, Kind.DIRECTORY_AUDITS}
"""Identity and access reports: 5 requests in 10 s for an app in a tenant
(https://learn.microsoft.com/graph/throttling-limits)."""


def kind_of(path: str) -> Kind:
    """What a path, relative to the version, reads."""
    for pattern, kind in _PATHS:
        if pattern.match(path):
            return kind
    return Kind.OTHER

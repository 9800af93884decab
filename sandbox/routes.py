"""The table of Graph endpoints: method, path, who answers, which permission it takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from sandbox import permissions
from sandbox.endpoints import (
    applications,
    audit_logs,
    job_actions,
    object_connections,
    on_demand,
    organization,
    provisioning_agents,
    schema_tools,
    teams,
    users,
    users_more,
)
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.tenant import Tenant

Handler = Callable[[Tenant, GraphRequest], GraphResponse]


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint; those with the same `limit` share a quota."""

    method: str
    path: str
    handler: Handler
    permission: tuple[str, ...]
    limit: str = ""

    @property
    def kind(self) -> str:
        """How statistics name it."""
        return f"{self.method} {self.path}"

    def values(self, path: tuple[str, ...]) -> Mapping[str, str] | None:
        """The values of the {placeholders} when the path is this one, else None."""
        pattern = self.path.strip("/").split("/")
        if len(pattern) != len(path):
            return None
        found = {}
        for part, actual in zip(pattern, path, strict=True):
            if part.startswith("{"):
                found[part.strip("{}")] = actual
            elif part.lower() != actual.lower():
                return None
        return found


_PRINCIPAL = "/servicePrincipals/{principal}"
_SYNCHRONIZATION = f"{_PRINCIPAL}/synchronization"
_JOB = f"{_SYNCHRONIZATION}/jobs/{{job}}"

ROUTES = (
    Route("GET", "/auditLogs/provisioning", audit_logs.provisioning, permissions.PROVISIONING_LOG, "logs"),
    Route(
        "GET",
        "/auditLogs/directoryAudits",
        audit_logs.directory_audits,
        permissions.DIRECTORY_AUDITS,
        "logs",
    ),
    Route("GET", "/servicePrincipals", applications.list_service_principals, permissions.APPLICATIONS),
    Route("GET", _PRINCIPAL, applications.get_service_principal, permissions.APPLICATIONS),
    Route("GET", f"{_PRINCIPAL}/synchronization/jobs", applications.list_jobs, permissions.SYNCHRONIZATION),
    Route("GET", _JOB, applications.get_job, permissions.SYNCHRONIZATION),
    Route("GET", f"{_JOB}/schema", applications.get_schema, permissions.SYNCHRONIZATION),
    Route(
        "GET",
        f"{_JOB}/schema/filterOperators",
        applications.get_filter_operators,
        permissions.SYNCHRONIZATION,
    ),
    Route("PUT", f"{_JOB}/schema", schema_tools.put_schema, permissions.SYNCHRONIZATION_WRITE),
    Route("GET", f"{_JOB}/schema/functions", schema_tools.functions, permissions.SYNCHRONIZATION),
    Route("POST", f"{_JOB}/schema/parseExpression", schema_tools.parse, permissions.SYNCHRONIZATION_WRITE),
    Route("POST", f"{_JOB}/schema/parseExpression", schema_tools.parse, permissions.SYNCHRONIZATION),
    Route(
        "GET",
        f"{_JOB}/objectConnections/{{object}}",
        object_connections.get_connection,
        permissions.CONNECTIONS,
    ),
    Route("GET", f"{_JOB}/objectConnections", object_connections.list_connections, permissions.CONNECTIONS),
    Route("POST", f"{_JOB}/start", job_actions.start, permissions.SYNCHRONIZATION_WRITE),
    Route("POST", f"{_JOB}/pause", job_actions.pause, permissions.SYNCHRONIZATION_WRITE),
    Route("POST", f"{_JOB}/restart", job_actions.restart, permissions.SYNCHRONIZATION_WRITE),
    Route(
        "POST",
        f"{_JOB}/provisionOnDemand",
        on_demand.provision,
        permissions.SYNCHRONIZATION_WRITE,
        "on_demand",
    ),
    Route("POST", f"{_JOB}/bulkUpload", job_actions.bulk_upload, permissions.UPLOAD, "upload"),
    Route("GET", f"{_SYNCHRONIZATION}/templates", job_actions.templates, permissions.SYNCHRONIZATION),
    Route("GET", f"{_SYNCHRONIZATION}/secrets", job_actions.secrets, permissions.SYNCHRONIZATION),
    Route("PUT", f"{_SYNCHRONIZATION}/secrets", job_actions.put_secrets, permissions.SYNCHRONIZATION_WRITE),
    Route("GET", "/users", users.list_users, permissions.USERS),
    Route("GET", "/users/delta", users_more.delta, permissions.USERS),
    Route("GET", "/users/$count", users_more.count, permissions.USERS),
    Route("GET", "/users/{user}/manager", users_more.manager, permissions.USERS),
    Route("GET", "/users/{user}", users.get_user, permissions.USERS),
    Route("POST", "/users/{user}/checkMemberGroups", users.check_member_groups, permissions.GROUPS),
    Route("GET", "/users/{user}/transitiveMemberOf", users.transitive_member_of, permissions.GROUPS),
    Route("GET", "/groups/{group}", organization.get_group, permissions.GROUPS),
    Route("GET", "/directory/deletedItems/microsoft.graph.user", users.deleted_users, permissions.USERS),
    Route(
        "GET",
        "/onPremisesPublishingProfiles/provisioning/agents",
        provisioning_agents.list_agents,
        permissions.AGENTS,
    ),
    Route("GET", "/teams/{team}/channels/{channel}", teams.get_channel, permissions.CHANNELS),
    Route("GET", "/organization", organization.organization, permissions.ORGANIZATION),
)


def find(request: GraphRequest) -> tuple[Route, GraphRequest]:
    """The route of a request and the request with its path values; raises Graph's 400 or 405."""
    other_method = False
    for route in ROUTES:
        values = route.values(request.path)
        if values is None:
            continue
        if route.method == request.method:
            return route, replace(request, values=values)
        other_method = True
    if other_method:
        raise GraphFailure(
            405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target."
        )
    unknown = request.path[-1] if request.path else ""
    raise GraphFailure(400, "BadRequest", f"Resource not found for the segment '{unknown}'.")

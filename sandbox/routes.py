"""The table of Graph endpoints: method, path, who answers, which permission it takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from sandbox import permissions
from sandbox.endpoints import applications, audit_logs, organization, users
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.tenant import Tenant

Handler = Callable[[Tenant, GraphRequest], GraphResponse]


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint; `limited` ones share the quota of the audit logs."""

    method: str
    path: str
    handler: Handler
    permission: tuple[str, ...]
    limited: bool = False

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
_JOB = f"{_PRINCIPAL}/synchronization/jobs/{{job}}"

ROUTES = (
    Route(
        "GET", "/auditLogs/provisioning", audit_logs.provisioning, permissions.PROVISIONING_LOG, limited=True
    ),
    Route(
        "GET",
        "/auditLogs/directoryAudits",
        audit_logs.directory_audits,
        permissions.DIRECTORY_AUDITS,
        limited=True,
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
    Route("GET", "/users", users.list_users, permissions.USERS),
    Route("GET", "/users/{user}", users.get_user, permissions.USERS),
    Route("POST", "/users/{user}/checkMemberGroups", users.check_member_groups, permissions.GROUPS),
    Route("GET", "/users/{user}/transitiveMemberOf", users.transitive_member_of, permissions.GROUPS),
    Route("GET", "/groups/{group}", organization.get_group, permissions.GROUPS),
    Route("GET", "/directory/deletedItems/microsoft.graph.user", users.deleted_users, permissions.USERS),
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

"""Service principals and their provisioning jobs."""

from sandbox.connectors import outbound_schema
from sandbox.endpoints.collections import cut_to, page, select
from sandbox.endpoints.directory_queries import QueryRules, query
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.endpoints.users import not_there
from sandbox.jobs import AppPrincipal, Job
from sandbox.schema import filter_operators, schema
from sandbox.tenant import Tenant

JsonObject = dict[str, object]

_TEXT = frozenset({"eq", "in", "startswith", "ge", "le"})
RULES = QueryRules(
    kind="servicePrincipal",
    plain={
        "id": frozenset({"eq", "in"}),
        "appid": frozenset({"eq", "in", "startswith"}),
        "displayname": _TEXT,
        "applicationtemplateid": frozenset({"eq", "startswith"}),
        "accountenabled": frozenset({"eq", "in"}),
        "tags": frozenset({"eq"}),
        "serviceprincipaltype": frozenset({"eq"}),
    },
    searchable=frozenset({"displayname"}),
    sortable=frozenset({"displayname"}),
)


def list_service_principals(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /servicePrincipals."""
    rows = [app.wire() for app in _apps(tenant)]
    names = select(request, "servicePrincipal", list(rows[0]))
    kept = [cut_to(row, names) for row in query(request, rows, RULES)]
    context = f"servicePrincipals({','.join(names)})" if names else "servicePrincipals"
    return page(request, kept, context, default=100, most=999, count=request.advanced)


def get_service_principal(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /servicePrincipals/{object id}."""
    row = app_of(tenant, request).wire()
    names = select(request, "servicePrincipal", list(row))
    context = f"servicePrincipals({','.join(names)})/$entity" if names else "servicePrincipals/$entity"
    return GraphResponse(200, {"@odata.context": f"{request.metadata}{context}", **cut_to(row, names)})


def list_jobs(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /servicePrincipals/{id}/synchronization/jobs: an empty list for an app without provisioning."""
    app = app_of(tenant, request)
    context = f"{request.metadata}servicePrincipals('{app.id}')/synchronization/jobs"
    return GraphResponse(200, {"@odata.context": context, "value": _jobs(tenant, app)})


def get_job(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET .../synchronization/jobs/{job id}."""
    app = app_of(tenant, request)
    job = _job(tenant, request, app)
    context = f"{request.metadata}servicePrincipals('{app.id}')/synchronization/jobs/$entity"
    return GraphResponse(200, {"@odata.context": context, **job})


def get_schema(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET .../synchronization/jobs/{job id}/schema."""
    app = app_of(tenant, request)
    job_id = str(_job(tenant, request, app)["id"])
    hr_job = next((job for job in tenant.jobs if job.id == job_id), None)
    body = schema(hr_job) if hr_job else outbound_schema(job_id)
    context = (
        f"{request.metadata}servicePrincipals('{app.id}')/synchronization/jobs('{job_id}')/schema/$entity"
    )
    return GraphResponse(200, {"@odata.context": context, **body})


def get_filter_operators(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET .../schema/filterOperators."""
    _job(tenant, request, app_of(tenant, request))
    return GraphResponse(200, filter_operators())


def hr_job_of(tenant: Tenant, request: GraphRequest) -> Job:
    """The HR job of the path; raises Graph's 404, and a 400 for the outbound job, which stays as it is."""
    job_id = _job(tenant, request, app_of(tenant, request))["id"]
    for job in tenant.jobs:
        if job.id == job_id:
            return job
    raise GraphFailure(400, "BadRequest", "This synchronization job cannot be changed.")


def _apps(tenant: Tenant) -> list[AppPrincipal]:
    return [*tenant.other_apps, tenant.outbound_app, *(job.app for job in tenant.jobs)]


def app_of(tenant: Tenant, request: GraphRequest) -> AppPrincipal:
    """The service principal of the path; raises Graph's 404."""
    key = request.values["principal"]
    for app in _apps(tenant):
        if app.id == key.lower():
            return app
    raise not_there(key)


def _jobs(tenant: Tenant, app: AppPrincipal) -> list[JsonObject]:
    if app is tenant.outbound_app:
        return [tenant.outbound_job]
    return [job.wire() for job in tenant.jobs if job.app is app]


def _job(tenant: Tenant, request: GraphRequest, app: AppPrincipal) -> JsonObject:
    key = request.values["job"]
    for job in _jobs(tenant, app):
        if job["id"] == key:
            return job
    raise GraphFailure(404, "ResourceNotFound", f"The synchronization job '{key}' was not found.")

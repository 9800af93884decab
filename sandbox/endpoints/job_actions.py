"""What one does to a job over Graph: start, pause, restart, bulk upload, secrets and templates.

https://learn.microsoft.com/graph/api/resources/synchronization-overview
"""

from urllib.parse import quote

from sandbox import operations
from sandbox.endpoints.applications import app_of, hr_job_of
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.operations import RESET_SCOPES
from sandbox.tenant import Tenant
from sandbox.uploads import flatten

JsonObject = dict[str, object]

MOST_OPERATIONS = 50
_SCIM = "application/scim+json"


def start(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """POST .../start: resumes the job and ends its quarantine."""
    operations.start(tenant, hr_job_of(tenant, request), tenant.clock())
    return GraphResponse(204, None)


def pause(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """POST .../pause."""
    operations.pause(tenant, hr_job_of(tenant, request), tenant.clock())
    return GraphResponse(204, None)


def restart(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """POST .../restart with {"criteria": {"resetScope": "Watermark, Escrows"}}; without criteria: Full."""
    job = hr_job_of(tenant, request)
    criteria = request.body.get("criteria") if isinstance(request.body, dict) else None
    written = criteria.get("resetScope", "Full") if isinstance(criteria, dict) else "Full"
    scopes = frozenset(part.strip() for part in str(written).split(","))
    if not scopes <= set(RESET_SCOPES):
        raise GraphFailure(400, "BadRequest", f"Requested value '{written}' was not found.")
    operations.restart(tenant, job, tenant.clock(), scopes)
    return GraphResponse(204, None)


def bulk_upload(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """POST .../bulkUpload: 202 means queued, whatever becomes of the records.

    https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload
    """
    job = hr_job_of(tenant, request)
    if not job.is_upload:
        raise GraphFailure(400, "BadRequest", "The synchronization job does not take uploads.")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _SCIM:
        raise _bad("Invalid Data Format")
    given = request.body.get("Operations") if isinstance(request.body, dict) else None
    if not isinstance(given, list) or not given:
        raise _bad("Invalid Data Format")
    if len(given) > MOST_OPERATIONS:
        raise _bad(f"The request exceeds the maximum of {MOST_OPERATIONS} operations.")
    if any(reason == "IngestionInterrupted" for reason in [job.quarantine and job.quarantine.reason]):
        raise GraphFailure(500, "InternalServerError", "The bucket of the synchronization job is full.")
    operations.accept_upload(job, [_record(one) for one in given], tenant.clock())
    where = f"{request.base}/{request.version}/auditLogs/provisioning/?$filter="
    return GraphResponse(202, None, {"Location": where + quote(f"jobid eq '{job.id}'", safe="'")})


def templates(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET .../synchronization/templates."""
    app = app_of(tenant, request)
    rows = [
        {
            "id": job.connector.template_id,
            "applicationId": app.app_id,
            "default": True,
            "discoverable": False,
            "factoryTag": job.connector.template_id,
            "metadata": [
                {"key": "GalleryApplicationIdentifier", "value": job.connector.gallery_id},
                {
                    "key": "IsSynchronizationAgentRequired",
                    "value": str(job.directory is tenant.active_directory),
                },
            ],
        }
        for job in tenant.jobs
        if job.app is app
    ]
    context = f"{request.metadata}servicePrincipals('{app.id}')/synchronization/templates"
    return GraphResponse(200, {"@odata.context": context, "value": rows})


def secrets(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET .../synchronization/secrets: settings are shown, credentials are masked."""
    app = app_of(tenant, request)
    held = [pair for job in tenant.jobs if job.app is app for pair in job.secrets.items()]
    rows = [{"key": key, "value": value} for key, value in held]
    if any(job.app is app and job.configured for job in tenant.jobs):
        rows.append({"key": "Password", "value": "*"})
    context = f"{request.metadata}servicePrincipals('{app.id}')/synchronization/secrets"
    return GraphResponse(200, {"@odata.context": context, "value": rows})


def put_secrets(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """PUT .../synchronization/secrets."""
    app = app_of(tenant, request)
    given = request.body.get("value") if isinstance(request.body, dict) else None
    if not isinstance(given, list) or not all(isinstance(one, dict) and "key" in one for one in given):
        raise _bad("The secrets must be a list of keys and values.")
    for job in tenant.jobs:
        if job.app is app:
            job.secrets.update({str(one["key"]): str(one.get("value", "")) for one in given})
    return GraphResponse(204, None)


def _record(operation: object) -> dict[str, str]:
    data = operation.get("data") if isinstance(operation, dict) else None
    if (
        not isinstance(operation, dict)
        or not isinstance(data, dict)
        or operation.get("method") != "POST"
        or operation.get("path") != "/Users"
        or not isinstance(data.get("externalId"), str)
    ):
        raise _bad("Invalid Data Format")
    return flatten(data)


def _bad(message: str) -> GraphFailure:
    return GraphFailure(400, "BadRequest", message)

"""The links that a job stores between workers and accounts, by one known id; beta only.

https://learn.microsoft.com/graph/api/synchronization-objectconnection-get?view=graph-rest-beta
"""

from sandbox.endpoints.applications import hr_job_of
from sandbox.endpoints.message import GraphFailure, GraphRequest, GraphResponse
from sandbox.tenant import Tenant


def list_connections(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET .../objectConnections: listing is not supported during the preview."""
    request.require_beta("objectConnections")
    hr_job_of(tenant, request)
    raise GraphFailure(400, "BadRequest", "Listing objectConnections is not supported.")


def get_connection(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET .../objectConnections/{id of the record or of the account}."""
    request.require_beta("objectConnections")
    job, asked = hr_job_of(tenant, request), request.values["object"]
    link = next((pair for pair in job.links.items() if asked in pair), None)
    if link is None:
        raise GraphFailure(404, "ResourceNotFound", f"The object connection '{asked}' was not found.")
    hr_id, account_id = link
    account = job.directory.accounts.get(account_id)
    context = (
        f"{request.metadata}servicePrincipals('{job.app.id}')/synchronization/jobs('{job.id}')"
        "/objectConnections/$entity"
    )
    return GraphResponse(
        200,
        {
            "@odata.context": context,
            "objectId": asked,
            "sourceAnchor": hr_id,
            "targetAnchor": account_id,
            "displayName": account.get("displayName") if account else None,
            "objectTypeName": job.connector.target_object,
        },
    )

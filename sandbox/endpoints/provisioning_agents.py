"""The agents that connect the provisioning service to AD; beta only.

https://learn.microsoft.com/graph/api/onpremisesagent-list?view=graph-rest-beta
"""

from sandbox.directory import fixed_id
from sandbox.endpoints.message import GraphRequest, GraphResponse
from sandbox.tenant import Tenant

_REMOVED = "HybridIdentityServiceNoAgentsAssigned"


def list_agents(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /onPremisesPublishingProfiles/provisioning/agents."""
    request.require_beta("onPremisesPublishingProfiles")
    directory = tenant.active_directory
    machines = {} if directory.agents == _REMOVED else directory.machines
    context = f"{request.metadata}onPremisesPublishingProfiles('provisioning')/agents"
    rows = [
        {
            "id": fixed_id("agent", name),
            "machineName": name,
            "externalIp": "203.0.113.7",
            "status": "active" if up and directory.agents is None else "inactive",
            "supportedPublishingTypes": ["provisioning"],
        }
        for name, up in machines.items()
    ]
    return GraphResponse(200, {"@odata.context": context, "value": rows})

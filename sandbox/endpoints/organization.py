"""Groups and the organization itself."""

from sandbox.endpoints.collections import cut_to, select
from sandbox.endpoints.message import GraphRequest, GraphResponse
from sandbox.endpoints.users import not_there
from sandbox.entra import INITIAL_DOMAIN
from sandbox.people import DOMAIN, TENANT_ID, TENANT_NAME
from sandbox.tenant import Tenant
from sandbox.times import iso_seconds

JsonObject = dict[str, object]


def get_group(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /groups/{id}."""
    key = request.values["group"]
    group = tenant.entra.groups.get(key.lower())
    if group is None:
        raise not_there(key)
    names = select(request, "group", list(group))
    context = f"groups({','.join(names)})/$entity" if names else "groups/$entity"
    return GraphResponse(200, {"@odata.context": f"{request.metadata}{context}", **cut_to(group, names)})


def organization(tenant: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /organization: always a list of one."""
    last = tenant.entra.last_sync_at
    whole: JsonObject = {
        "id": TENANT_ID,
        "deletedDateTime": None,
        "displayName": TENANT_NAME,
        "createdDateTime": "2024-02-01T08:00:00Z",
        "countryLetterCode": "US",
        "onPremisesSyncEnabled": True,
        "onPremisesLastSyncDateTime": iso_seconds(last) if last else None,
        "preferredLanguage": "en",
        "tenantType": "AAD",
        "assignedPlans": [],
        "provisionedPlans": [],
        "verifiedDomains": [
            {
                "capabilities": "Email, OfficeCommunicationsOnline",
                "isDefault": name == DOMAIN,
                "isInitial": name == INITIAL_DOMAIN,
                "name": name,
                "type": "Managed",
            }
            for name in sorted(tenant.entra.directory.domains)
        ],
    }
    names = select(request, "organization", list(whole))
    context = f"organization({','.join(names)})" if names else "organization"
    return GraphResponse(
        200, {"@odata.context": f"{request.metadata}{context}", "value": [cut_to(whole, names)]}
    )

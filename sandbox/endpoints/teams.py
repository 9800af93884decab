"""Channels of the one team there is: as many as it takes to have one of each kind."""

from sandbox.endpoints.collections import cut_to, select
from sandbox.endpoints.message import GraphRequest, GraphResponse
from sandbox.endpoints.users import not_there
from sandbox.people import TENANT_ID
from sandbox.tenant import Tenant

JsonObject = dict[str, object]

TEAM_ID = "c0117050-7e4a-4a1e-8f00-0000000000c2"
ONBOARDING = "19:0000000000000000000000000000c0d3@thread.tacv2"
PRIVATE = "19:0000000000000000000000000000c0d4@thread.tacv2"
SHARED = "19:0000000000000000000000000000c0d5@thread.tacv2"

_CHANNELS = {
    ONBOARDING: ("Onboarding", "standard"),
    PRIVATE: ("Accounts in trouble", "private"),
    SHARED: ("Contoso and Fabrikam", "shared"),
}


def get_channel(_: Tenant, request: GraphRequest) -> GraphResponse:
    """GET /teams/{id}/channels/{id} (https://learn.microsoft.com/graph/api/channel-get)."""
    team, channel = request.values["team"].lower(), request.values["channel"]
    if team != TEAM_ID or channel not in _CHANNELS:
        raise not_there(channel)
    name, kind = _CHANNELS[channel]
    whole: JsonObject = {
        "id": channel,
        "createdDateTime": "2024-02-01T08:00:00Z",
        "displayName": name,
        "description": None,
        "email": "",
        "tenantId": TENANT_ID,
        "webUrl": f"https://teams.microsoft.com/l/channel/{channel}/{name}?groupId={TEAM_ID}",
        "membershipType": kind,
    }
    names = select(request, "channel", list(whole))
    context = f"{request.metadata}teams('{team}')/channels/$entity"
    return GraphResponse(200, {"@odata.context": context, **cut_to(whole, names)})

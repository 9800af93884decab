"""What only the beta endpoint has: links between records and accounts, and the provisioning agents."""

import pytest

from sandbox.scenarios.scenes import BRUNO, workday_ad
from sandbox.server import Options
from tests.sandbox.conftest import Company, open_company

LINKS, AGENTS = "SynchronizationMetadata.Read.All", "OnPremisesPublishingProfiles.ReadWrite.All"
AGENTS_PATH = "/onPremisesPublishingProfiles/provisioning/agents"


def links_path(company: Company, object_id: str = "") -> str:
    app, job = company.job("Workday to Active Directory")
    path = f"/servicePrincipals/{app}/synchronization/jobs/{job}/objectConnections"
    return f"{path}/{object_id}" if object_id else path


async def test_a_link_by_either_id(company: Company) -> None:
    """One link answers to the record's id and to the account's, and says which it was asked by."""
    company.sandbox.tenant.grant(LINKS)
    account = workday_ad(company.sandbox.tenant).links[BRUNO]
    for asked in (BRUNO, account):
        answer = await company.http.get(f"/beta{links_path(company, asked)}")
        body = answer.json()
        assert answer.status_code == 200
        assert "objectConnections/$entity" in body.pop("@odata.context")
        assert body == {
            "objectId": asked,
            "sourceAnchor": BRUNO,
            "targetAnchor": account,
            "displayName": "Bruno Andersson",
            "objectTypeName": "User",
        }


@pytest.mark.parametrize(("object_id", "status"), [("nobody", 404), ("", 400)])
async def test_no_link_and_no_list(company: Company, object_id: str, status: int) -> None:
    """An unknown id is a 404; listing is a 400, as it is in the preview."""
    company.sandbox.tenant.grant(LINKS)
    assert (await company.http.get(f"/beta{links_path(company, object_id)}")).status_code == status


async def test_permissions_and_version(company: Company) -> None:
    """Neither is open without its permission, and v1.0 knows neither."""
    for path, permission in ((links_path(company, BRUNO), LINKS), (AGENTS_PATH, AGENTS)):
        assert (await company.http.get(f"/beta{path}")).status_code == 403
        company.sandbox.tenant.grant(permission)
        assert (await company.http.get(f"/beta{path}")).status_code == 200
        assert (await company.http.get(f"/v1.0{path}")).status_code == 400
        assert (await company.http.delete(f"/beta{path}")).status_code == 405


async def test_agents_stop_and_go() -> None:
    """Agents are active while they answer, inactive while none does, and gone where they were removed."""
    scenario = Options(scenario="quarantine-agent-unavailable", throttle=False)
    async with open_company(scenario) as company:
        tenant = company.sandbox.tenant
        tenant.grant(AGENTS)

        async def states() -> list[tuple[str, str]]:
            body = (await company.http.get(f"/beta{AGENTS_PATH}")).json()
            return [(row["machineName"], row["status"]) for row in body["value"]]

        assert await states() == [("DC-AGENT1", "inactive"), ("DC-AGENT2", "inactive")]
        tenant.active_directory.agents = None
        tenant.active_directory.machines["DC-AGENT2"] = False
        assert await states() == [("DC-AGENT1", "active"), ("DC-AGENT2", "inactive")]
        tenant.active_directory.agents = "HybridIdentityServiceNoAgentsAssigned"
        assert await states() == []

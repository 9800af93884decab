"""Answers that are spoiled on order: closed connections, muddled rows, other spellings, missing licence."""

import httpx
import pytest

from sandbox.server import Options
from tests.sandbox.conftest import Company, open_company

LOG = "/v1.0/auditLogs/provisioning"


async def test_a_connection_can_be_reset(company: Company) -> None:
    """The connection closes without an answer, and the next request works again."""
    company.sandbox.tenant.add_fault("provisioning", body="reset")
    with pytest.raises(httpx.TransportError):
        await company.http.get(LOG)
    assert (await company.http.get(LOG)).status_code == 200


async def test_rows_can_be_muddled(company: Company) -> None:
    """Shuffled pages hold the same rows in another order, doubled ones hold a row twice."""
    plain = [row["id"] for row in (await company.http.get(LOG)).json()["value"]]
    company.sandbox.tenant.add_fault("provisioning", body="shuffled")
    shuffled = [row["id"] for row in (await company.http.get(LOG)).json()["value"]]
    assert shuffled != plain
    assert sorted(shuffled) == sorted(plain)
    company.sandbox.tenant.add_fault("provisioning", body="duplicate")
    doubled = [row["id"] for row in (await company.http.get(LOG)).json()["value"]]
    assert doubled == [plain[0], *plain]


async def test_words_can_be_spelled_otherwise(company: Company) -> None:
    """Enum words in capitals and the old name of Entra ID stand where they were, and only there."""
    company.sandbox.tenant.add_fault("provisioning", body="mixed_case")
    rows = (await company.http.get(LOG)).json()["value"]
    assert {row["provisioningStatusInfo"]["status"] for row in rows} <= {"Success", "Failure", "Skipped"}
    company.sandbox.tenant.add_fault("provisioning", body="old_names")
    text = (await company.http.get(LOG)).text
    assert "Azure Active Directory" in text
    assert "Microsoft Entra ID" not in text


async def test_without_a_licence_the_logs_are_closed() -> None:
    """Both logs answer 403 with the code of tenants without premium."""
    async with open_company(Options("log-licence-missing", throttle=False)) as company:
        for path in ("/auditLogs/provisioning", "/auditLogs/directoryAudits"):
            body = await company.get(path, status=403)
            assert body["error"]["code"] == "Authentication_RequestFromNonPremiumTenantOrB2CTenant"

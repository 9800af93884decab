"""What the sandbox answers when something is wrong: token, permission, path, ordered faults, batches."""

import pytest
from yarl import URL

from sandbox.batch import request_from
from sandbox.gateway import Gateway
from sandbox.people import ALEX_WILBER_ID, HELPDESK_GROUP_ID
from sandbox.server import Options
from sandbox.tenant import Tenant
from tests.sandbox.conftest import Company, FixedClock, open_company

LOG = "/v1.0/auditLogs/provisioning"


@pytest.mark.parametrize("header", ["", "Bearer", "Basic abc"])
async def test_no_token_is_a_401(company: Company, header: str) -> None:
    """Without a bearer token every Graph path is refused, batches included."""
    for method, path in (("GET", "/v1.0/users"), ("GET", "/beta/nothing"), ("POST", "/v1.0/$batch")):
        answer = await company.http.request(method, path, headers={"Authorization": header})
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "InvalidAuthenticationToken"
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")


async def test_errors_carry_request_ids(company: Company) -> None:
    """The request id stands in header and body, the client's own id comes back."""
    answer = await company.http.get("/v1.0/users/nobody", headers={"client-request-id": "mine"})
    inner = answer.json()["error"]["innerError"]
    assert inner["request-id"] == answer.headers["request-id"]
    assert inner["client-request-id"] == answer.headers["client-request-id"] == "mine"
    assert inner["date"] == "2026-03-18T12:00:00"


async def test_unknown_paths_and_methods(company: Company) -> None:
    """An unknown segment is a 400, a wrong method a 405, a broken body a 400, each with an error object."""
    unknown = await company.http.get("/v1.0/shoes")
    assert (unknown.status_code, unknown.json()["error"]["code"]) == (400, "BadRequest")
    wrong = await company.http.delete("/v1.0/users/x")
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (405, "Request_BadRequest")
    broken = await company.http.post(f"/v1.0/users/{ALEX_WILBER_ID}/checkMemberGroups", content=b"{")
    assert (broken.status_code, broken.json()["error"]["code"]) == (400, "BadRequest")


async def test_beta_answers_too(company: Company) -> None:
    """Both versions answer, each with its own context and links."""
    body = (await company.http.get("/beta/users", params={"$top": "1"})).json()
    assert "/beta/$metadata#users" in body["@odata.context"]
    assert "/beta/users?" in body["@odata.nextLink"]


@pytest.mark.parametrize(
    ("permission", "paths"),
    [
        ("AuditLog.Read.All", ["/auditLogs/provisioning", "/auditLogs/directoryAudits"]),
        ("Application.Read.All", ["/servicePrincipals"]),
        ("User.Read.All", ["/users", "/users/x", "/directory/deletedItems/microsoft.graph.user"]),
        ("GroupMember.Read.All", [f"/groups/{HELPDESK_GROUP_ID}", "/users/x/transitiveMemberOf"]),
        ("Organization.Read.All", ["/organization"]),
        ("Synchronization.Read.All", ["/servicePrincipals/x/synchronization/jobs"]),
    ],
)
async def test_a_withdrawn_permission_is_a_403(company: Company, permission: str, paths: list[str]) -> None:
    """Without its permission an endpoint answers 403, and again as before once it is granted."""
    await company.http.post("/control/permissions", json={"withdraw": [permission]})
    for path in paths:
        body = await company.get(path, status=403)
        assert body["error"]["code"] == "Authorization_RequestDenied"
    company.sandbox.tenant.grant(permission)
    for path in paths:
        assert (await company.http.get(f"/v1.0{path}")).status_code in (200, 404)


async def test_the_narrow_log_permission_is_enough(company: Company) -> None:
    """ProvisioningLog.Read.All alone opens the provisioning log, not the audits."""
    await company.http.post(
        "/control/permissions",
        json={"withdraw": ["AuditLog.Read.All"], "grant": ["ProvisioningLog.Read.All"]},
    )
    await company.get("/auditLogs/provisioning")
    await company.get("/auditLogs/directoryAudits", status=403)


async def test_an_ordered_fault_strikes_as_often_as_asked(company: Company) -> None:
    """Two 503s with Retry-After, then the answer; other paths are spared."""
    ordered = {"path": "/users", "status": 503, "retry_after": 7, "times": 2}
    assert (await company.http.post("/control/faults", json=ordered)).status_code == 200
    await company.get("/organization")
    for _ in range(2):
        answer = await company.http.get("/v1.0/users")
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "7")
    await company.get("/users")


async def test_a_429_may_lack_retry_after(company: Company) -> None:
    """An ordered 429 without retry_after has no such header."""
    company.sandbox.tenant.add_fault("auditLogs", status=429)
    answer = await company.http.get(LOG)
    assert answer.status_code == 429
    assert "Retry-After" not in answer.headers


async def test_spoiled_bodies(company: Company) -> None:
    """A page can be cut off, be HTML, or be empty with a next link that leads to the rows."""
    company.sandbox.tenant.add_fault("provisioning", body="cut")
    cut = await company.http.get(LOG)
    assert cut.status_code == 200
    with pytest.raises(ValueError, match=r"Unterminated|Expecting|Invalid"):
        cut.json()
    company.sandbox.tenant.add_fault("provisioning", body="html")
    html = await company.http.get(LOG)
    assert (html.status_code, html.headers["Content-Type"].split(";")[0]) == (502, "text/html")
    company.sandbox.tenant.add_fault("provisioning", body="empty_page")
    empty = (await company.http.get(LOG)).json()
    assert empty["value"] == []
    assert (await company.http.get(empty["@odata.nextLink"])).json()["value"]


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 503},
        {"path": "x", "status": 200},
        {"path": "x", "times": 0},
        {"path": "x", "body": "poem"},
        {"path": "x", "colour": "red"},
    ],
)
async def test_senseless_faults_are_refused(company: Company, fault: dict[str, object]) -> None:
    """A fault that could not happen is a 400 with a reason."""
    answer = await company.http.post("/control/faults", json=fault)
    assert answer.status_code == 400
    assert answer.json()["error"]


async def test_latency_and_delays_wait_before_the_answer() -> None:
    """The delay of options and fault are added up and waited for once."""

    waited = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    tenant = Tenant(clock=FixedClock())
    tenant.add_fault("/users", delay_ms=250)
    gateway = Gateway(tenant, latency_ms=50, sleep=sleep)
    url = URL("http://127.0.0.1/v1.0/users")
    asked = request_from("GET", url, "v1.0", {"Authorization": "Bearer x"}, "http://127.0.0.1", None)
    assert (await gateway.answer(asked)).status == 200
    assert waited == [0.3]


async def test_batch_parts_are_answered_one_by_one(company: Company) -> None:
    """Each part has its own status and body, its own headers, and counts for itself."""
    await company.http.post("/control/stats/reset")
    answer = await company.http.post(
        "/v1.0/$batch",
        json={
            "requests": [
                {"id": "a", "method": "GET", "url": f"/users/{ALEX_WILBER_ID}?$select=displayName"},
                {"id": "b", "method": "GET", "url": "users?$filter=employeeId ne null&$count=true&$top=1"},
                {
                    "id": "c",
                    "method": "GET",
                    "url": "users?$filter=employeeId ne null&$count=true&$top=1",
                    "headers": {"ConsistencyLevel": "eventual"},
                },
                {"id": "d", "method": "DELETE", "url": "/users/x"},
                {
                    "id": "e",
                    "method": "POST",
                    "url": f"/users/{ALEX_WILBER_ID}/checkMemberGroups",
                    "body": {"groupIds": [HELPDESK_GROUP_ID]},
                    "headers": {"Content-Type": "application/json"},
                },
            ]
        },
    )
    assert answer.status_code == 200
    parts = {part["id"]: part for part in answer.json()["responses"]}
    assert {key: part["status"] for key, part in parts.items()} == {
        "a": 200, "b": 400, "c": 200, "d": 405, "e": 200,
    }  # fmt: skip
    assert parts["a"]["body"]["displayName"] == "Alex Wilber"
    assert parts["c"]["body"]["@odata.count"] > 60
    assert parts["e"]["body"]["value"] == [HELPDESK_GROUP_ID]
    assert all(part["headers"]["Content-Type"] == "application/json" for part in parts.values())
    stats = (await company.http.get("/control/stats")).json()
    assert (stats["total"], stats["batches"]) == (5, 1)
    assert stats["by_kind"]["GET /users"] == 2


async def test_batch_parts_are_throttled_one_by_one() -> None:
    """Batching does not widen the quota of the log."""
    async with open_company(Options()) as company:
        parts = [{"id": str(n), "method": "GET", "url": "/auditLogs/provisioning"} for n in range(7)]
        answer = await company.http.post("/v1.0/$batch", json={"requests": parts})
        responses = answer.json()["responses"]
        assert sorted(part["status"] for part in responses) == [200] * 5 + [429] * 2
        refused = next(part for part in responses if part["status"] == 429)
        assert int(refused["headers"]["Retry-After"]) > 0


async def test_a_dependent_part_fails_with_what_it_needs(company: Company) -> None:
    """A part that depends on a failed one is a 424."""
    answer = await company.http.post(
        "/v1.0/$batch",
        json={
            "requests": [
                {"id": "1", "method": "GET", "url": "/users/nobody"},
                {"id": "2", "method": "GET", "url": "/organization", "dependsOn": ["1"]},
            ]
        },
    )
    assert [part["status"] for part in answer.json()["responses"]] == [404, 424]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"requests": []},
        {"requests": [{"id": "1", "method": "GET"}]},
        {
            "requests": [
                {"id": "x", "method": "GET", "url": "/users"},
                {"id": "X", "method": "GET", "url": "/a"},
            ]
        },
        {"requests": [{"id": str(n), "method": "GET", "url": "/users"} for n in range(21)]},
        ["requests"],
    ],
)
async def test_malformed_batches_are_refused(company: Company, body: object) -> None:
    """Too many parts, a repeated id or a part without url is a 400 for the whole batch."""
    answer = await company.http.post("/v1.0/$batch", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "BadRequest"


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe\xfd", b"[" * 100_000])
@pytest.mark.parametrize("path", ["/v1.0/$batch", "/control/cycle", "/control/faults"])
async def test_a_body_that_is_not_json_is_refused(company: Company, path: str, body: bytes) -> None:
    """Broken JSON, broken text and bottomless nesting are a 400 everywhere."""
    assert (await company.http.post(path, content=body)).status_code == 400

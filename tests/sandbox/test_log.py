"""The provisioning log at the wire: shapes, filters, paging, quota."""

import pytest

from sandbox.server import Options
from tests.sandbox.conftest import Company, open_company

LOG = "/auditLogs/provisioning"

# Keys of a record captured from a live tenant in July 2026.
ROW_KEYS = {
    "activityDateTime", "changeId", "cycleId", "durationInMilliseconds", "id", "initiatedBy", "jobId",
    "modifiedProperties", "provisioningAction", "provisioningStatusInfo", "provisioningSteps",
    "servicePrincipal", "sourceIdentity", "sourceSystem", "targetIdentity", "targetSystem", "tenantId",
}  # fmt: skip
IDENTITY_KEYS = {"details", "displayName", "id", "identityType"}
ERROR_KEYS = {"errorCode", "reason", "additionalDetails", "errorCategory", "recommendedAction"}


async def test_every_row_has_the_shape_of_a_captured_one(company: Company) -> None:
    """A row has exactly the keys and types of a captured record."""
    body = await company.get(LOG)
    assert body["@odata.context"].endswith("/v1.0/$metadata#auditLogs/provisioning")
    assert body["value"]
    for row in body["value"]:
        assert set(row) == ROW_KEYS
        assert set(row["sourceIdentity"]) == IDENTITY_KEYS
        assert set(row["targetIdentity"]) == IDENTITY_KEYS
        assert set(row["servicePrincipal"]) == {"id", "displayName"}
        assert row["initiatedBy"] == {
            "id": "",
            "displayName": "Azure AD Provisioning Service",
            "initiatorType": "system",
        }
        assert row["targetIdentity"]["displayName"] == ""
        assert isinstance(row["durationInMilliseconds"], int)
        assert len(row["activityDateTime"]) == len("2026-07-17T12:31:10Z")
        for step in row["provisioningSteps"]:
            assert set(step) == {"description", "details", "name", "provisioningStepType", "status"}
            assert all(isinstance(value, str) for value in step["details"].values())
        info = row["provisioningStatusInfo"]
        assert set(info) == {"status", "errorInformation"}
        if info["status"] == "failure":
            assert set(info["errorInformation"]) == ERROR_KEYS
        else:
            assert info["errorInformation"] is None


async def test_rows_have_ids_of_their_own(company: Company) -> None:
    """No two rows share an id."""
    ids = [row["id"] for row in (await company.get(LOG))["value"]]
    assert len(ids) == len(set(ids))


async def test_rows_come_newest_first(company: Company) -> None:
    """Without $orderby the newest row comes first."""
    times = [row["activityDateTime"] for row in (await company.get(LOG))["value"]]
    assert times == sorted(times, reverse=True)


async def test_orderby_is_accepted_and_not_dependable(company: Company) -> None:
    """A client that trusts $orderby reads the wrong newest row."""
    plain = (await company.get(LOG))["value"]
    ordered = (await company.get(LOG, orderby="activityDateTime desc"))["value"]
    assert {row["id"] for row in ordered} == {row["id"] for row in plain}
    assert ordered[0]["id"] != plain[0]["id"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sourceIdentity/id eq '21451'", {"21451"}),
        ("SOURCEIDENTITY/ID eq '21451'", {"21451"}),
        ("(sourceIdentity/id eq '21451' or sourceIdentity/id eq '21400')", {"21451", "21400"}),
        ("contains(sourceIdentity/displayName, 'Jane')", {"21451", "21412"}),
        ("contains(sourceIdentity/displayName, 'jane')", set()),
        ("contains(tolower(sourceIdentity/displayName), 'jane')", {"21451", "21412"}),
        ("sourceIdentity/id eq '21451' and activityDateTime gt 2026-03-17", set()),
        ("sourceIdentity/id eq '21451' and activityDateTime lt 2026-03-17T00:00:00Z", {"21451"}),
        (
            "provisioningStatusInfo/status eq microsoft.graph.provisioningResult'failure'",
            {"21470", "21485", "21490"},
        ),
        ("provisioningAction eq 'disable'", {"21350"}),
        ("sourceIdentity/displayName eq 'O''Hara'", set()),
    ],
)
async def test_filters_keep_the_right_people(company: Company, text: str, expected: set[str]) -> None:
    """A documented filter keeps exactly the rows it names."""
    body = await company.get(LOG, filter_=text)
    assert {row["sourceIdentity"]["id"] for row in body["value"]} == expected


@pytest.mark.parametrize(
    "text",
    [
        "servicePrincipalId eq 'x'",
        "statusInfo/status eq 'failure'",
        "provisioningStatus eq 'failure'",
        "createdDateTime gt 2026-03-17",
        "provisionedIdentity/id eq 'x'",
        "activityDateTime ge 2026-03-17T00:00:00Z",
        "activityDateTime le 2026-03-17T00:00:00Z",
        "activityDateTime gt '2026-03-17'",
        "activityDateTime gt 2026-01-01",
        "startswith(jobId, 'x')",
        "jobId eq",
        "jobId eq 'x",
        "jobId eq 'x')",
        "jobId eq 'x' and",
        "",
        "(" * 200 + "jobId eq 'x'" + ")" * 200,
    ],
)
async def test_filters_nobody_documents_are_refused(company: Company, text: str) -> None:
    """A wrong property, operator, literal or syntax, or a start before retention, is a 400 BadRequest."""
    body = await company.get(LOG, status=400, filter_=text)
    assert body["error"]["code"] == "BadRequest"
    assert set(body["error"]["innerError"]) == {"date", "request-id", "client-request-id"}


async def test_a_start_exactly_thirty_days_ago_is_still_retained(company: Company) -> None:
    """The whole retention window can be asked for."""
    await company.get(LOG, filter_="activityDateTime gt 2026-02-16T12:00:00Z")


async def test_pages_join_to_the_whole(company: Company) -> None:
    """Following every nextLink yields all rows once."""
    whole = [row["id"] for row in (await company.get(LOG))["value"]]
    body = await company.get(LOG, top="7")
    seen = [row["id"] for row in body["value"]]
    assert len(seen) == 7
    while "@odata.nextLink" in body:
        assert body["@odata.nextLink"].startswith(company.sandbox.url)
        assert "$skiptoken=" in body["@odata.nextLink"]
        body = (await company.http.get(body["@odata.nextLink"])).json()
        seen += [row["id"] for row in body["value"]]
    assert seen == whole


@pytest.mark.parametrize(
    "query", [{"skiptoken": "garbage"}, {"top": "0"}, {"top": "many"}, {"top": "-3"}, {"top": "9" * 5000}]
)
async def test_bad_paging_is_refused(company: Company, query: dict[str, str]) -> None:
    """A made-up token or page size is a 400."""
    await company.get(LOG, status=400, **query)


async def test_the_sixth_read_in_ten_seconds_is_throttled() -> None:
    """Five reads of the audit logs pass, the sixth is a 429 that says how long to wait."""
    async with open_company(Options()) as company:
        for path in (LOG, LOG, "/auditLogs/directoryAudits", LOG, LOG):
            assert (await company.http.get(f"/v1.0{path}")).status_code == 200
            company.clock.move(1)
        refused = await company.http.get(f"/v1.0{LOG}")
        assert refused.status_code == 429
        assert refused.json()["error"]["code"] == "TooManyRequests"
        wait = int(refused.headers["Retry-After"])
        company.clock.move(wait)
        assert (await company.http.get(f"/v1.0{LOG}")).status_code == 200


async def test_retrying_early_still_counts() -> None:
    """A refused read uses up the quota too."""
    async with open_company(Options()) as company:
        statuses = [(await company.http.get(f"/v1.0{LOG}")).status_code for _ in range(10)]
        assert statuses == [200] * 5 + [429] * 5
        company.clock.move(9)
        assert (await company.http.get(f"/v1.0{LOG}")).status_code == 429


async def test_other_reads_are_not_throttled() -> None:
    """Users share no quota with the audit logs."""
    async with open_company(Options()) as company:
        statuses = [(await company.http.get("/v1.0/users")).status_code for _ in range(8)]
        assert statuses == [200] * 8


async def test_directory_audits_tell_of_the_quarantine(company: Company) -> None:
    """The audit log holds the moment the SuccessFactors job went into quarantine."""
    body = await company.get(
        "/auditLogs/directoryAudits", filter_="loggedByService eq 'Account Provisioning'"
    )
    (row,) = body["value"]
    assert row["activityDisplayName"] == "Quarantine"
    assert row["targetResources"][0]["id"] == company.job("SuccessFactors")[0]

"""What one does to jobs over Graph: start, pause, restart, schema, expressions, on demand, upload."""

import json
from datetime import timedelta

import pytest

from sandbox.server import Options
from tests.sandbox.conftest import Company, open_company

WRITE = "Synchronization.ReadWrite.All"
AD = "Workday to Active"


def path_of(company: Company, name: str = AD) -> str:
    principal, job = company.job(name)
    return f"/v1.0/servicePrincipals/{principal}/synchronization/jobs/{job}"


async def job_of(company: Company, name: str = AD) -> dict:
    return (await company.http.get(path_of(company, name))).json()


async def post(company: Company, what: str, status: int, body: object = None, name: str = AD) -> dict:
    answer = await company.http.post(f"{path_of(company, name)}/{what}", json=body)
    assert answer.status_code == status, answer.text
    return answer.json() if answer.content else {}


async def audits(company: Company) -> list[str]:
    rows = (await company.get("/auditLogs/directoryAudits"))["value"]
    return [
        row["activityDisplayName"] for row in rows if row["targetResources"][0]["id"] == company.job(AD)[0]
    ]


async def test_writing_takes_its_permission(company: Company) -> None:
    """Without the write permission every action is a 403."""
    for what in ("start", "pause", "restart", "provisionOnDemand", "bulkUpload"):
        body = await post(company, what, 403)
        assert body["error"]["code"] == "Authorization_RequestDenied"
    assert (await company.http.put(f"{path_of(company)}/schema", json={})).status_code == 403


async def test_pause_start_and_restart(company: Company) -> None:
    """A paused job runs nothing, a started one resumes, a restarted one reads everybody; all are audited."""
    tenant = company.sandbox.tenant
    tenant.grant(WRITE)
    await post(company, "pause", 204)
    paused = await job_of(company)
    assert (paused["status"]["code"], paused["schedule"]["state"]) == ("Paused", "Disabled")
    company.clock.now += timedelta(hours=2)
    assert (await job_of(company))["status"]["lastExecution"] == paused["status"]["lastExecution"]
    assert await company.log_of("21460") == []
    await post(company, "start", 204)
    company.clock.now += timedelta(minutes=5)
    assert (await job_of(company))["status"]["code"] == "Active"
    assert (await company.log_of("21460"))[-1]["provisioningStatusInfo"]["status"] == "success"
    before = len(await company.log_of("21303"))
    await post(company, "restart", 204, {"criteria": {"resetScope": "Watermark, Escrows, QuarantineState"}})
    company.clock.now += timedelta(minutes=5)
    assert len(await company.log_of("21303")) == before + 1
    assert await audits(company) == [
        "Enable/restart provisioning configuration",
        "Enable/start provisioning configuration",
        "Disable/pause provisioning configuration",
    ]
    await post(company, "restart", 400, {"criteria": {"resetScope": "Everything"}})


async def test_a_demo_left_open_lives(company: Company) -> None:
    """Cycles and synchronisations run by themselves as the clock goes on."""
    company.clock.now += timedelta(hours=2)
    job = await job_of(company)
    assert job["status"]["lastExecution"]["timeBegan"] == "2026-03-18T13:35:00.2500000Z"
    (organization,) = (await company.get("/organization"))["value"]
    assert organization["onPremisesLastSyncDateTime"] == "2026-03-18T13:48:00Z"


async def test_a_new_schema_is_taken_over(company: Company) -> None:
    """PUT replaces scope and mappings, reads everybody again and leaves an audit row."""
    company.sandbox.tenant.grant(WRITE)
    schema = (await company.http.get(f"{path_of(company)}/schema")).json()
    (mapping,) = schema["synchronizationRules"][0]["objectMappings"]
    mapping["scope"]["groups"].append(
        {
            "name": "France",
            "clauses": [
                {
                    "operatorName": "EQUALS",
                    "sourceOperandName": "CountryReferenceTwoLetter",
                    "targetOperand": {"values": ["FR"]},
                }
            ],
        }
    )
    answer = await company.http.put(f"{path_of(company)}/schema", json=schema)
    assert (answer.status_code, answer.content) == (204, b"")
    again = (await company.http.get(f"{path_of(company)}/schema")).json()
    assert again == schema
    company.clock.now += timedelta(hours=1)
    assert (await company.log_of("21451"))[-1]["provisioningAction"] == "create"
    assert await audits(company) == ["Update attribute mappings or scope"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda mapping: mapping.pop("attributeMappings"),
        lambda mapping: mapping["attributeMappings"][0].update(matchingPriority=0),
        lambda mapping: mapping["attributeMappings"][1]["source"].update(expression="Frob([x])"),
        lambda mapping: mapping["scope"]["groups"][0]["clauses"][0].update(operatorName="LIKES"),
    ],
)
async def test_a_schema_that_cannot_work_is_refused(company: Company, spoil: object) -> None:
    """No mappings, no matching attribute, an unknown function or operator: 400, and nothing changes."""
    company.sandbox.tenant.grant(WRITE)
    whole = (await company.http.get(f"{path_of(company)}/schema")).json()
    schema = json.loads(json.dumps(whole))
    spoil(schema["synchronizationRules"][0]["objectMappings"][0])
    assert (await company.http.put(f"{path_of(company)}/schema", json=schema)).status_code == 400
    assert (await company.http.get(f"{path_of(company)}/schema")).json() == whole


@pytest.mark.parametrize(
    ("expression", "given", "expected"),
    [
        ('Replace([preferredLanguage], "-", , , "_", , )', {"preferredLanguage": "EN-US"}, "EN_US"),
        ('Join("@", StripSpaces(ToLower([A])), "x.com")', {"A": "Ann Lee"}, "annlee@x.com"),
        ('IIF([C]="US", "Seattle", "Elsewhere")', {"C": "US"}, "Seattle"),
        ('IIF(IsNullOrEmpty([C]), "none", [C])', {}, "none"),
        ('Mid(NormalizeDiacritics([N]), 1, 3)', {"N": "Zoë"}, "Zoe"),
        ('FormatDateTime([D], , "yyyy-MM-dd", "dd.MM.yyyy")', {"D": "2026-03-18"}, "18.03.2026"),
        ('Coalesce([A], [B])', {"B": "b"}, "b"),
        ('Append([A], "!")', {"A": "a"}, "a!"),
        ('Not([A])', {"A": "True"}, "False"),
        ('Switch([C], "else", "GB", "London")', {"C": "GB"}, "London"),
        ('[emails[type eq "work"].value]', {'emails[type eq "work"].value': "a@b.c"}, "a@b.c"),
    ],
)  # fmt: skip
async def test_expressions_are_really_evaluated(
    company: Company, expression: str, given: dict[str, str], expected: str
) -> None:
    """parseExpression yields the value and the parsed tree, and touches nobody."""
    company.sandbox.tenant.grant(WRITE)
    before = (await company.get("/auditLogs/provisioning"))["value"]
    properties = [{"key": key, "value": value} for key, value in given.items()]
    body = {"expression": expression, "targetAttributeDefinition": None,
            "testInputObject": {"definition": None, "properties": properties}}  # fmt: skip
    answer = await post(company, "schema/parseExpression", 200, body)
    assert answer["parsingSucceeded"]
    assert answer["evaluationSucceeded"]
    assert answer["evaluationResult"] == [expected]
    assert answer["parsedExpression"]["type"] in ("Function", "Attribute")
    assert (await company.get("/auditLogs/provisioning"))["value"] == before


async def test_the_published_example_is_parsed_as_published(company: Company) -> None:
    """Replace has its arguments by name, and those that were left out are not listed."""
    company.sandbox.tenant.grant(WRITE)
    body = {"expression": 'Replace([preferredLanguage], "-", , , "_", , )', "testInputObject": None}
    parsed = (await post(company, "schema/parseExpression", 200, body))["parsedExpression"]
    assert [one["key"] for one in parsed["parameters"]] == ["source", "Find", "Replacement"]
    assert parsed["expression"] == 'Replace([preferredLanguage], "-", , , "_", , )'


@pytest.mark.parametrize(
    ("expression", "parses"),
    [("Join(", False), ("Nope([A])", False), ('"open', False), ("[open", False), ('Mid([A], "x", 2)', True)],
)
async def test_bad_expressions_are_told(company: Company, expression: str, parses: bool) -> None:
    """What can't be read or evaluated is a 200 that says so."""
    company.sandbox.tenant.grant(WRITE)
    answer = await post(company, "schema/parseExpression", 200, {"expression": expression})
    assert (answer["parsingSucceeded"], answer["evaluationSucceeded"]) == (parses, False)
    assert answer["error"]["message"]


async def test_trying_an_expression_takes_the_permission_that_writes(company: Company) -> None:
    """The page on parseExpression names no permission that only reads."""
    await post(company, "schema/parseExpression", 403, {"expression": '"x"'})


async def test_functions_are_listed(company: Company) -> None:
    """The functions HR jobs use stand in the list with their parameters."""
    body = (await company.http.get(f"{path_of(company)}/schema/functions")).json()
    names = {row["name"] for row in body["value"]}
    assert {"Join", "Switch", "SelectUniqueValue", "IgnoreFlowIfNullOrEmpty", "FormatDateTime"} <= names


async def on_demand(company: Company, hr_id: str, status: int = 200, name: str = AD, **changed: str) -> dict:
    schema = (await company.http.get(f"{path_of(company, name)}/schema")).json()
    rule = schema["synchronizationRules"][0]
    subject = {"objectId": hr_id, "objectTypeName": rule["objectMappings"][0]["sourceObjectName"], **changed}
    rule_id = changed.get("rule", rule["id"])
    body = {"parameters": [{"ruleId": rule_id, "subjects": [subject]}]}
    return await post(company, "provisionOnDemand", status, body, name)


async def test_on_demand_really_provisions(company: Company) -> None:
    """It creates the account at once, also while the job is paused, and writes a row."""
    company.sandbox.tenant.grant(WRITE)
    await post(company, "pause", 204)
    answer = await on_demand(company, "21460")
    assert json.loads(answer["key"]) == {"result": "Success", "details": {}}
    value = json.loads(answer["value"])
    assert (value["action"], value["statusInfo"]["status"]) == ("Create", "Success")
    assert {step["type"] for step in value["provisioningSteps"]} >= {"Import", "Scoping", "Export"}
    assert value["targetIdentity"]["id"] in company.sandbox.tenant.active_directory.accounts
    assert (await company.log_of("21460"))[-1]["provisioningAction"] == "create"


async def test_on_demand_tells_skips_and_failures(company: Company) -> None:
    """A skip carries its reason, a failure its code, in the key and in the value."""
    company.sandbox.tenant.grant(WRITE)
    skipped = json.loads((await on_demand(company, "21451"))["key"])
    assert (skipped["result"], skipped["details"]["errorCode"]) == ("Skipped", "NotEffectivelyEntitled")
    failed = await on_demand(company, "21485")
    assert json.loads(failed["key"])["details"]["errorCode"] == "MissingValues"
    assert json.loads(failed["value"])["statusInfo"]["errorCode"] == "MissingValues"
    unknown = json.loads((await on_demand(company, "nobody"))["key"])
    assert unknown["result"] == "Failure"


async def test_on_demand_has_a_second_form(company: Company) -> None:
    """The other documented body: the key is a type name, the value a list."""
    company.sandbox.tenant.grant(WRITE)
    company.sandbox.tenant.on_demand_form = "status_info"
    answer = await on_demand(company, "21460")
    assert answer["key"].endswith("SyncFabric.StatusInfo")
    (value,) = json.loads(answer["value"])
    assert value["statusInfo"]["status"] == "Success"


@pytest.mark.parametrize("changed", [{"objectTypeName": "worker"}, {"rule": ""}, {"rule": "unknown"}])
async def test_on_demand_is_strict(company: Company, changed: dict[str, str]) -> None:
    """An object type in other case or an unknown rule is a 400 RequestParameterInvalid."""
    company.sandbox.tenant.grant(WRITE)
    body = await on_demand(company, "21460", 400, **changed)
    assert body["error"]["code"] == "RequestParameterInvalid"


async def test_on_demand_has_a_limit_of_its_own() -> None:
    """Five in ten seconds pass, the sixth is a 429."""
    async with open_company(Options()) as company:
        company.sandbox.tenant.grant(WRITE)
        for _ in range(5):
            await on_demand(company, "21460")
        await on_demand(company, "21460", 429)


def bulk(*external_ids: str) -> dict:
    return {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
        "Operations": [
            {
                "method": "POST",
                "bulkId": external_id,
                "path": "/Users",
                "data": {
                    "externalId": external_id,
                    "userName": f"u{external_id}@contoso.com",
                    "name": {"givenName": "Ada", "familyName": f"Berg{external_id}"},
                    "displayName": f"Ada Berg{external_id}",
                    "nickName": f"aberg{external_id}",
                    "active": True,
                },
            }
            for external_id in external_ids
        ],
    }


async def upload(
    company: Company, body: object, content_type: str = "application/scim+json"
) -> tuple[int, str]:
    answer = await company.http.post(
        f"{path_of(company, 'API')}/bulkUpload",
        content=json.dumps(body),
        headers={"Content-Type": content_type},
    )
    return answer.status_code, answer.headers.get("Location", "")


async def test_uploads_are_queued_and_worked_off() -> None:
    """202 and a link to the log; a few minutes later the person stands there."""
    async with open_company(Options("api-client-did-not-send-person", throttle=False)) as company:
        company.sandbox.tenant.grant("SynchronizationData-User.Upload")
        status, location = await upload(company, bulk("700001"))
        assert status == 202
        assert "/auditLogs/provisioning/?$filter=jobid%20eq%20'API2AD." in location
        assert (await company.http.get(location)).json()["value"] == []
        company.clock.now += timedelta(minutes=5)
        (row,) = (await company.http.get(location)).json()["value"]
        assert (row["sourceIdentity"]["id"], row["provisioningAction"]) == ("700001", "create")
        company.sandbox.tenant.grant(WRITE)
        assert (await upload(company, bulk("700002")))[0] == 202
        await post(company, "restart", 204, name="API")
        company.clock.now += timedelta(minutes=50)
        assert len((await company.http.get(location)).json()["value"]) == 1


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (bulk("1"), "application/json"),
        (bulk(*[str(number) for number in range(51)]), "application/scim+json"),
        ({"Operations": []}, "application/scim+json"),
        ({"Operations": [{"method": "PATCH", "path": "/Users", "data": {}}]}, "application/scim+json"),
    ],
)
async def test_malformed_uploads_are_refused(body: object, content_type: str) -> None:
    """A wrong content type, more than 50 operations or another method is a 400."""
    async with open_company(Options("api-client-did-not-send-person", throttle=False)) as company:
        company.sandbox.tenant.grant("SynchronizationData-User.Upload")
        assert (await upload(company, body, content_type))[0] == 400


async def test_secrets_and_templates(company: Company) -> None:
    """Settings can be written and read, passwords are masked, the template names its gallery app."""
    company.sandbox.tenant.grant(WRITE)
    root = path_of(company).partition("/jobs/")[0]
    setting = {"key": "SkipOutOfScopeDeletions", "value": "True"}
    assert (await company.http.put(f"{root}/secrets", json={"value": [setting]})).status_code == 204
    held = (await company.http.get(f"{root}/secrets")).json()["value"]
    assert setting in held
    assert {"key": "Password", "value": "*"} in held
    assert company.sandbox.tenant.jobs[0].skips_out_of_scope
    assert len((await company.http.get(f"{root}/templates")).json()["value"]) == 1


async def test_delta_tells_what_changed_and_went(company: Company) -> None:
    """After the first round only changed and removed users come; a made-up token is a 410."""
    tenant = company.sandbox.tenant
    body = await company.get("/users/delta", select="displayName,jobTitle")
    while "@odata.nextLink" in body:
        body = (await company.http.get(body["@odata.nextLink"])).json()
    link = body["@odata.deltaLink"]
    assert (await company.http.get(link)).json()["value"] == []
    await company.http.post("/control/repair/21470")
    tenant.hr.change("21400", company.clock.now, title="Partner")
    tenant.run_cycle()
    rows = {row["id"]: row for row in (await company.http.get(link)).json()["value"]}
    assert [row["@removed"] for row in rows.values() if "@removed" in row] == [{"reason": "changed"}]
    assert "Partner" in [row.get("jobTitle") for row in rows.values()]
    await company.get("/users/delta", status=410, deltatoken="xyz")
    await company.get("/users/delta", status=400, top="5")
    assert (await company.get("/users/delta", deltatoken="latest"))["value"] == []


async def test_managers_and_counts() -> None:
    """A manager is found at her own address, nobody's is a 404; /$count takes the header."""
    async with open_company(Options("manager-reference-unresolved", throttle=False)) as company:
        (user,) = (await company.get("/users", filter_="employeeId eq '21451'"))["value"]
        await company.get(f"/users/{user['id']}/manager", status=404)
        company.sandbox.tenant.repair("21451")
        company.sandbox.tenant.run_cycle()
        boss = await company.get(f"/users/{user['id']}/manager")
        assert boss["displayName"] == "Isaiah Langer"
        refused = await company.http.get("/v1.0/users/$count")
        assert refused.json()["error"]["message"] == "$count is not currently supported."
        counted = await company.http.get("/v1.0/users/$count", headers={"ConsistencyLevel": "eventual"})
        assert int(counted.text) > 60

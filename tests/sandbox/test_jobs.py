"""Service principals, job status and schema at the wire."""

import pytest

from tests.sandbox.conftest import Company

STATUS_KEYS = {
    "countSuccessiveCompleteFailures", "escrowsPruned", "code", "lastSuccessfulExecution",
    "lastSuccessfulExecutionWithExports", "steadyStateFirstAchievedTime", "steadyStateLastAchievedTime",
    "troubleshootingUrl", "lastExecution", "progress", "quarantine", "synchronizedEntryCountByType",
}  # fmt: skip
EXECUTION_KEYS = {
    "activityIdentifier", "countEntitled", "countEntitledForProvisioning", "countEscrowed",
    "countEscrowedRaw", "countExported", "countExports", "countImported", "countImportedDeltas",
    "countImportedReferenceDeltas", "state", "timeBegan", "timeEnded", "error",
}  # fmt: skip
WORKDAY_AD = "Workday to Active"


async def test_every_hr_job_has_the_shape_of_a_captured_one(company: Company) -> None:
    """Job, status and execution have exactly the keys of a captured quarantined job."""
    for name in (WORKDAY_AD, "Workday to Microsoft", "SuccessFactors"):
        principal, job_id = company.job(name)
        listed = await company.get(f"/servicePrincipals/{principal}/synchronization/jobs")
        (job,) = listed["value"]
        one = await company.get(f"/servicePrincipals/{principal}/synchronization/jobs/{job_id}")
        assert one.pop("@odata.context").endswith("/synchronization/jobs/$entity")
        assert one == job
        assert set(job) == {"id", "templateId", "schedule", "status", "synchronizationJobSettings"}
        assert job["schedule"] == {"expiration": None, "interval": "PT40M", "state": "Active"}
        assert set(job["status"]) == STATUS_KEYS
        assert set(job["status"]["lastExecution"]) == EXECUTION_KEYS
        assert job_id.startswith(f"{job['templateId']}.c01170507e4a4a1e8f00000000000001.")


async def test_the_workday_jobs_caught_up_22_minutes_ago(company: Company) -> None:
    """The last cycle began 25 minutes ago and reached steady state 3 minutes later."""
    principal, job_id = company.job(WORKDAY_AD)
    job = await company.get(f"/servicePrincipals/{principal}/synchronization/jobs/{job_id}")
    assert job["status"]["code"] == "Active"
    assert job["status"]["lastExecution"]["timeBegan"] == "2026-03-18T11:35:00.2500000Z"
    assert job["status"]["steadyStateLastAchievedTime"] == "2026-03-18T11:38:00.2500000Z"
    assert job["status"]["quarantine"] is None


async def test_the_successfactors_job_is_in_quarantine(company: Company) -> None:
    """Bad credentials two days ago: code, reason, a failed execution and a next attempt in the future."""
    principal, job_id = company.job("SuccessFactors")
    job = await company.get(f"/servicePrincipals/{principal}/synchronization/jobs/{job_id}")
    status = job["status"]
    assert status["code"] == "Quarantine"
    assert job["schedule"]["state"] == "Active"
    quarantine = status["quarantine"]
    assert set(quarantine) == {
        "currentBegan", "nextAttempt", "reason", "seriesBegan", "seriesCount", "error",
    }  # fmt: skip
    assert quarantine["reason"] == "EncounteredQuarantineException"
    assert quarantine["error"] == status["lastExecution"]["error"]
    assert quarantine["error"]["tenantActionable"] is True
    assert quarantine["currentBegan"].startswith("2026-03-16T1")
    assert quarantine["nextAttempt"] > "2026-03-18T12"
    assert status["lastExecution"]["state"] == "Failed"
    assert status["steadyStateLastAchievedTime"] < quarantine["currentBegan"]


async def test_schema_shows_filters_mappings_and_required_attributes(company: Company) -> None:
    """The schema carries the four country filters, one matching attribute and the directories."""
    principal, job_id = company.job(WORKDAY_AD)
    path = f"/servicePrincipals/{principal}/synchronization/jobs/{job_id}/schema"
    schema = await company.get(path)
    assert schema["id"] == job_id
    (rule,) = schema["synchronizationRules"]
    (mapping,) = rule["objectMappings"]
    assert (rule["sourceDirectoryName"], rule["targetDirectoryName"]) == ("Workday", "Active Directory")
    assert (mapping["sourceObjectName"], mapping["flowTypes"]) == ("Worker", "Add, Update, Delete")
    clauses = [group["clauses"][0] for group in mapping["scope"]["groups"]]
    assert [clause["targetOperand"]["values"] for clause in clauses] == [["US"], ["GB"], ["DE"], ["SE"]]
    assert {clause["sourceOperandName"] for clause in clauses} == {"CountryReferenceTwoLetter"}
    matching = [one for one in mapping["attributeMappings"] if one["matchingPriority"] > 0]
    assert [(one["targetAttributeName"], one["source"]["expression"]) for one in matching] == [
        ("employeeID", "[WorkerID]")
    ]
    target = next(one for one in schema["directories"] if one["name"] == "Active Directory")
    required = {one["name"] for one in target["objects"][0]["attributes"] if one["required"]}
    assert required == {"sAMAccountName", "cn"}
    operators = await company.get(f"{path}/filterOperators")
    assert set(operators["value"][0]) == {
        "id", "name", "arity", "multivaluedComparisonType", "supportedAttributeTypes",
    }  # fmt: skip


async def test_only_four_apps_have_a_job(company: Company) -> None:
    """Three HR apps and one outbound app have a job; the others answer with an empty list."""
    apps = (await company.get("/servicePrincipals"))["value"]
    with_jobs = {}
    for app in apps:
        listed = await company.get(f"/servicePrincipals/{app['id']}/synchronization/jobs")
        if listed["value"]:
            with_jobs[app["displayName"]] = listed["value"][0]["templateId"]
    assert len(apps) > 8
    assert len(with_jobs) == 4
    assert with_jobs["Fabrikam Travel"] == "scim"


async def test_the_outbound_job_reads_from_entra(company: Company) -> None:
    """The outbound job's schema has Entra ID as its source, so it can't be taken for an HR job."""
    principal = company.sandbox.tenant.outbound_app.id
    (job,) = (await company.get(f"/servicePrincipals/{principal}/synchronization/jobs"))["value"]
    schema = await company.get(f"/servicePrincipals/{principal}/synchronization/jobs/{job['id']}/schema")
    assert schema["synchronizationRules"][0]["sourceDirectoryName"] == "Microsoft Entra ID"
    assert job["status"]["steadyStateLastAchievedTime"] == "0001-01-01T00:00:00Z"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("startswith(displayName,'workday to')", 2),
        ("displayName eq 'Workday Reports'", 1),
        ("tags/any(t:t eq 'WindowsAzureActiveDirectoryIntegratedApp')", 11),
        ("startswith(displayName,'Workday') or startswith(displayName,'SuccessFactors')", 4),
        ("displayName eq 'nobody'", 0),
    ],
)
async def test_service_principal_filters(company: Company, text: str, expected: int) -> None:
    """Service principals are filtered by name in any case, and by tag."""
    body = await company.get("/servicePrincipals", filter_=text, select="id,appId,displayName")
    assert len(body["value"]) == expected
    assert all(set(row) == {"id", "appId", "displayName"} for row in body["value"])


async def test_gallery_apps_need_the_advanced_pair(company: Company) -> None:
    """`applicationTemplateId ne null` is refused plain and answered with header and $count."""
    text = "applicationTemplateId ne null"
    refused = await company.get("/servicePrincipals", status=400, filter_=text)
    assert refused["error"]["code"] == "Request_UnsupportedQuery"
    body = await company.get(
        "/servicePrincipals", headers={"ConsistencyLevel": "eventual"}, filter_=text, count="true"
    )
    assert body["@odata.count"] == len(body["value"]) == 4


async def test_a_service_principal_is_found_by_either_id(company: Company) -> None:
    """`id eq … or appId eq …` finds the app."""
    app = company.sandbox.tenant.jobs[0].app
    body = await company.get("/servicePrincipals", filter_=f"id eq '{app.id}' or appId eq '{app.app_id}'")
    assert [row["id"] for row in body["value"]] == [app.id]
    one = await company.get(f"/servicePrincipals/{app.id}")
    assert one["displayName"] == app.name


@pytest.mark.parametrize(
    "path",
    [
        "/servicePrincipals/00000000-0000-0000-0000-000000000000",
        "/servicePrincipals/00000000-0000-0000-0000-000000000000/synchronization/jobs",
    ],
)
async def test_an_unknown_principal_is_a_404(company: Company, path: str) -> None:
    """An unknown object id is answered as Graph answers it."""
    body = await company.get(path, status=404)
    assert body["error"]["code"] == "Request_ResourceNotFound"


async def test_an_unknown_job_is_a_404(company: Company) -> None:
    """An unknown job id is answered with an error object."""
    principal, _ = company.job(WORKDAY_AD)
    await company.get(f"/servicePrincipals/{principal}/synchronization/jobs/nope", status=404)

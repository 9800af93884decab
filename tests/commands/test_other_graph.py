"""`diagnose` against another server that speaks Graph: other ids and names, the published shapes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.commands.conftest import Run
from tests.support.scripted_graph import Reply, ScriptedGraph, Seen, failure, page, scripted_graph

pytestmark = pytest.mark.slow

APP = "6cc35b93-185a-4485-a519-50c09549f3ad"
JOB = "hrInbound.74beb1753b704b63b8d56f0b76082b16.10a7a801-7101-4c69-ae00-ce9f75f8460a"
NOW = datetime.now(UTC).replace(microsecond=0)
NEVER = "0001-01-01T00:00:00Z"


def at(**ago: float) -> str:
    """A moment before now as Graph writes it, with seven digits."""
    return (NOW - timedelta(**ago)).strftime("%Y-%m-%dT%H:%M:%S.1234567Z")


def job(code: str = "Active", **status: Any) -> dict[str, Any]:
    """A job as the published samples have it, its template id unknown to anybody."""
    return {
        "id": JOB,
        "templateId": "hrInbound",
        "schedule": {"expiration": None, "interval": "PT40M", "state": "Active"},
        "status": {
            "countSuccessiveCompleteFailures": 0,
            "escrowsPruned": False,
            "code": code,
            "lastSuccessfulExecutionWithExports": None,
            "quarantine": None,
            "steadyStateFirstAchievedTime": at(days=300),
            "steadyStateLastAchievedTime": at(minutes=9),
            "troubleshootingUrl": "",
            "lastExecution": {
                "activityIdentifier": "2dea06a7-2960-420d-931e-f6c807ebda24",
                "countEscrowed": 15,
                "state": "Succeeded",
                "error": None,
                "timeBegan": at(minutes=12),
                "timeEnded": at(minutes=9),
            },
            "lastSuccessfulExecution": {"state": "Succeeded", "timeBegan": NEVER, "timeEnded": at(minutes=9)},
            "progress": [],
            "synchronizedEntryCountByType": [{"key": "Worker to User", "value": 33}],
            **status,
        },
        "synchronizationJobSettings": [{"name": "Domain", "value": "{}"}],
    }


SCHEMA = {
    "id": JOB,
    "version": "v1.2",
    "synchronizationRules": [
        {
            "id": "b4a5c5c1",
            "name": "WORKER_TO_USER",
            "priority": 1,
            "sourceDirectoryName": "Workday",
            "targetDirectoryName": "Azure Active Directory",
            "objectMappings": [
                {
                    "enabled": True,
                    "flowTypes": "Add, Update, Delete",
                    "sourceObjectName": "Worker",
                    "targetObjectName": "User",
                    "scope": None,
                    "attributeMappings": [
                        {
                            "targetAttributeName": "employeeId",
                            "matchingPriority": 1,
                            "source": {"type": "Attribute", "name": "WorkerID", "expression": "[WorkerID]"},
                        },
                        {"source": {}, "targetAttributeName": "mailNickname"},
                    ],
                },
                {},
            ],
        },
        {},
    ],
}


def failed(**differs: Any) -> dict[str, Any]:
    """A failed create in the shape of the published sample, enum words in mixed case."""
    return {
        "id": "gc532ff9-r265-ec76-861e-42e2970a8218",
        "activityDateTime": at(hours=3),
        "tenantId": "7928d5b5-7442-4a97-ne2d-66f9j9972ecn",
        "jobId": JOB,
        "cycleId": "44576n58-v14b-70fj-8404-3d22tt46ed93",
        "changeId": "eaad2f8b-e6e3-409b-83bd-e4e2e57177d5",
        "provisioningAction": "Create",
        "durationInMilliseconds": 2785,
        "sourceSystem": {"id": "0404601d", "displayName": "Workday", "details": {}},
        "targetSystem": {"id": "cd22f60b", "displayName": "Azure Active Directory", "details": {}},
        "initiatedBy": {"id": "", "displayName": "Azure AD Provisioning Service", "initiatingType": "system"},
        "servicePrincipal": {"id": APP, "displayName": "Hire to Entra"},
        "sourceIdentity": {
            "id": "77001",
            "displayName": "Mia Larsen",
            "identityType": "Worker",
            "details": {},
        },
        "targetIdentity": {"id": "", "displayName": "", "identityType": "User", "details": {}},
        "provisioningStatusInfo": {
            "status": "failure",
            "errorInformation": {
                "errorCode": "FabrikamUnheardOf",
                "reason": "Message: Fabrikam returned an error response.",
                "additionalDetails": None,
                "errorCategory": "nonServiceFailure",
                "recommendedAction": None,
            },
        },
        "provisioningSteps": [
            {
                "name": "EntryImportAdd",
                "provisioningStepType": "Import",
                "status": "success",
                "description": "Received Worker",
                "details": [{"key": "WorkerID", "value": "77001"}],
            },
            {
                "name": "EntryExportAdd",
                "provisioningStepType": "export",
                "status": "Failure",
                "description": "Failed to create User",
                "details": {"ReportableIdentifier": "Mia Larsen"},
            },
            {"name": "Novel", "provisioningStepType": "somethingNew", "status": "somethingNew"},
        ],
        "modifiedProperties": [{"displayName": "objectId", "oldValue": None, "newValue": "5e0c9eae"}],
        "aFieldOfNextYear": {"x": 1},
        **differs,
    }


@pytest.fixture
async def graph() -> AsyncIterator[ScriptedGraph]:
    """A tenant with one HR app and one failed hire; a batch is answered part by part."""
    async with scripted_graph() as server:
        server.on("/servicePrincipals", page({"id": APP, "appId": "a", "displayName": "Hire to Entra",
                                              "applicationTemplateId": "t"}))  # fmt: skip
        server.on(f"/servicePrincipals/{APP}", Reply({"id": APP, "displayName": "Hire to Entra"}))
        server.on(f"/servicePrincipals/{APP}/synchronization/jobs", page(job()))
        server.on(f"/servicePrincipals/{APP}/synchronization/jobs/{JOB}", Reply(job()))
        server.on(f"/servicePrincipals/{APP}/synchronization/jobs/{JOB}/schema", Reply(SCHEMA))
        server.on("/users", page())
        server.on("/auditLogs/provisioning", page(failed(), failed()))
        yield server


@pytest.mark.parametrize("who", ["77001", "mia larsen"])
@pytest.mark.parametrize("named", [True, False])
async def test_a_failed_hire(run: Run, graph: ScriptedGraph, who: str, named: bool) -> None:
    """A failure nobody knows is quoted as that server tells it, whether its job is named or found."""
    settings = {"PROVISIONING_JOBS": APP} if named else {}
    ran = await run("diagnose", who, "--json", GRAPH_BASE_URL=graph.url, GRAPH_TOKEN="t", **settings)

    assert "Traceback" not in ran.err, ran.err
    assert ran.code == 0
    (told,) = ran.json["jobs"]
    assert (told["id"], told["source"], told["target"]) == (JOB, "workday", "entra_id")
    leading = ran.json["findings"][0]
    assert (leading["cause"], leading["verdict"]) == ("unknown-failure-code", "confirmed")
    assert leading["event"]["id"] == "gc532ff9-r265-ec76-861e-42e2970a8218"
    assert {"label": "Error code", "value": "FabrikamUnheardOf"} in leading["facts"]
    assert ran.json["person"]["hr_id"] == "77001"


async def test_a_log_that_does_not_exist_there(run: Run, graph: ScriptedGraph) -> None:
    """Where the log is not offered, as in the China cloud, that is a gap and the job is still reported."""
    graph.rules.insert(0, lambda seen: failure(404, "ResourceNotFound") if "auditLogs" in seen.path else None)
    ran = await run(
        "diagnose", "77001", "--json", GRAPH_BASE_URL=graph.url, GRAPH_TOKEN="t", PROVISIONING_JOBS=APP
    )

    assert ran.code == 0
    assert ran.json["jobs"][0]["state"] == "active"
    assert "provisioning_log" in {gap["source"] for gap in ran.json["could_not_check"]}
    assert all(
        finding["verdict"] != "confirmed" for finding in ran.json["findings"] if finding["kind"] == "problem"
    )


async def test_a_job_in_quarantine(run: Run, graph: ScriptedGraph) -> None:
    """A quarantine in the shape of the published sample is the answer for somebody without a trace."""
    broken = job(
        "Quarantine",
        quarantine={
            "currentBegan": at(days=2),
            "nextAttempt": NEVER,
            "reason": "EncounteredQuarantineException",
            "seriesBegan": at(days=2),
            "seriesCount": 3,
            "error": {"code": "WorkdayInvalidCredentials", "message": "The credentials are invalid.",
                      "tenantActionable": True},
        },
    )  # fmt: skip

    def quarantined(seen: Seen) -> Reply | None:
        if seen.path.endswith("/synchronization/jobs"):
            return page(broken)
        if seen.path.endswith(JOB):
            return Reply(broken)
        return page() if seen.path == "/auditLogs/provisioning" else None

    graph.rules.insert(0, quarantined)
    ran = await run(
        "diagnose", "77009", "--json", GRAPH_BASE_URL=graph.url, GRAPH_TOKEN="t", PROVISIONING_JOBS=APP
    )

    leading = ran.json["findings"][0]
    assert (leading["cause"], leading["verdict"]) == ("quarantine-credentials", "confirmed")
    assert ran.json["outcome"] == "needs_it"

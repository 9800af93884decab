"""Every scenario: it builds, its rows have legal shapes, and repair with a cycle ends in success."""

import re
from collections import Counter
from datetime import timedelta

import pytest

from sandbox.scenarios import SCENARIOS
from sandbox.scenarios.scenario import Scenario
from sandbox.tenant import Tenant
from tests.sandbox.conftest import FixedClock
from tests.sandbox.test_log import ERROR_KEYS, IDENTITY_KEYS, ROW_KEYS

ACTIONS = {"other", "create", "delete", "disable", "update", "stagedDelete"}
STEPS = {"import", "scoping", "matching", "processing", "referenceResolution", "export"}
RESULTS = {"success", "failure", "skipped", "warning"}
NAMED = [scenario for scenario in SCENARIOS.values() if scenario.cause]
REPAIRABLE = [scenario for scenario in NAMED if scenario.repair is not None]

# What the newest row of the person shows: action, status, code or skip reason.
SHOWS = {
    "ad-permission-denied": (
        "update", "failure", "HybridSynchronizationActiveDirectoryInsufficientAccessRights",
    ),
    "ad-read-failed-via-agent": ("other", "failure", "EndpointUnavailable"),
    "conflict-in-target": ("create", "failure", "Conflict"),
    "deletion-threshold-hold": ("stagedDelete", "skipped", "StagedDelete"),
    "directory-quota-reached": ("create", "failure", "AzureActiveDirectoryQuotaLimitExceeded"),
    "disabled-or-deleted-afterwards": ("disable", "success", None),
    "duplicate-in-source": ("other", "failure", "DuplicateSourceEntries"),
    "future-hire-not-picked-up": ("other", "skipped", "NotEffectivelyEntitled"),
    "generated-upn-invalid": ("create", "failure", "AzureActiveDirectoryInvalidUserPrincipalName"),
    "linked-account-gone": ("other", "failure", "InvalidAnchor"),
    "match-ambiguous-in-target": ("other", "failure", "DuplicateTargetEntries"),
    "match-missed-existing-account": (
        "create", "failure", "HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique",
    ),
    "matched-existing-not-created": ("update", "success", None),
    "required-value-missing-failure": ("create", "failure", "MissingValues"),
    "skipped-already-in-sync": ("other", "skipped", "RedundantExport"),
    "skipped-import-missing-matching-id": ("other", "skipped", "ImportSkipped"),
    "skipped-inactive-at-full-cycle": ("other", "skipped", "NotEffectivelyEntitled"),
    "skipped-required-attribute-missing": ("create", "skipped", "AttributeValidationFailed"),
    "skipped-scope-filter-false": ("other", "skipped", "NotEffectivelyEntitled"),
    "target-mastered-elsewhere": (
        "update", "failure", "AzureActiveDirectoryCannotUpdateObjectsMasteredOnPremises",
    ),
    "transient-service-error": ("create", "failure", "InternalServerError"),
    "upn-domain-not-verified": ("create", "failure", "InvalidDomain"),
}  # fmt: skip
# What the job of the person shows: status code, schedule, quarantine reason.
JOBS = {
    "deletion-threshold-hold": ("Quarantine", "Active", "TooManyDeletes"),
    "job-disabled-after-long-quarantine": ("Quarantine", "Disabled", "EncounteredQuarantineException"),
    "job-never-started": ("NotRun", "Disabled", None),
    "job-not-configured": ("NotConfigured", "Disabled", None),
    "job-paused-by-admin": ("Paused", "Disabled", None),
    "job-self-paused-after-initial-errors": ("Paused", "Active", None),
    "not-evaluated-initial-cycle-running": ("NotRun", "Active", None),
    "quarantine-agent-unavailable": ("Quarantine", "Active", "EncounteredQuarantineException"),
    "quarantine-by-microsoft": ("Quarantine", "Active", "QuarantinedOnDemand"),
    "quarantine-credentials-workday": ("Quarantine", "Active", "EncounteredQuarantineException"),
    "quarantine-too-many-failures": ("Quarantine", "Active", "EncounteredEscrowProportionThreshold"),
}
# Nothing about the person may stand in the log here.
SILENT = (
    "api-client-did-not-send-person", "api-upload-accepted-not-processed", "change-not-tracked-by-workday",
    "effective-date-in-future", "hr-transaction-not-completed", "job-paused-by-admin",
    "log-not-yet-available", "log-retention-expired", "no-hr-change-since-last-run",
    "not-evaluated-change-newer-than-steady-state",
    "not-evaluated-initial-cycle-running", "quarantine-credentials", "restart-purged-uploaded-data",
    "workday-termination-timezone-delay", "worker-not-visible-to-integration-account",
)  # fmt: skip


def rows_of(tenant: Tenant, hr_id: str) -> list[dict]:
    rows = [row for row in tenant.log.visible(tenant.clock()) if row["sourceIdentity"]["id"] == hr_id]
    return sorted(rows, key=lambda row: row["activityDateTime"])


def because(row: dict) -> str | None:
    error = row["provisioningStatusInfo"]["errorInformation"]
    if error:
        return error["errorCode"]
    return row["provisioningSteps"][-1]["details"].get("SkipReason")


def check_shape(row: dict) -> None:
    assert set(row) == ROW_KEYS
    assert set(row["sourceIdentity"]) == set(row["targetIdentity"]) == IDENTITY_KEYS
    assert row["provisioningAction"] in ACTIONS
    info = row["provisioningStatusInfo"]
    assert info["status"] in RESULTS
    assert row["provisioningSteps"]
    for step in row["provisioningSteps"]:
        assert step["provisioningStepType"] in STEPS
        assert step["status"] in RESULTS
        assert all(isinstance(value, str) for value in step["details"].values())
    if info["status"] == "failure":
        assert set(info["errorInformation"]) == ERROR_KEYS
        assert re.search(
            r"retried \d+ times\. It will be retried again after this date: \S+ UTC$",
            info["errorInformation"]["reason"],
        )
    else:
        assert info["errorInformation"] is None
        skips = [step for step in row["provisioningSteps"] if "SkipReason" in step["details"]]
        assert len(skips) == (info["status"] == "skipped")


@pytest.mark.parametrize("scenario", NAMED, ids=lambda scenario: scenario.name)
def test_a_scenario_builds_and_its_rows_are_legal(scenario: Scenario) -> None:
    """A scenario plays, every row has a captured row's shape, and the person it names is known."""
    tenant = Tenant(scenario.name, FixedClock())
    for row in tenant.log.rows:
        check_shape(row)
    times = Counter((row["sourceIdentity"]["id"], row["activityDateTime"]) for row in tenant.log.rows)
    assert max(times.values(), default=1) == 1
    ids = [row["id"] for row in tenant.log.rows]
    assert len(ids) == len(set(ids))
    assert scenario.ask.endswith((".", "?"))
    assert scenario.expect in ("create", "update", "disable")
    assert scenario.visible in ("yes", "told", "no")
    assert (scenario.changed is None) == ("{changed}" not in scenario.ask)
    if scenario.name in SHOWS:
        newest = rows_of(tenant, scenario.person)[-1]
        shown = (newest["provisioningAction"], newest["provisioningStatusInfo"]["status"], because(newest))
        assert shown == SHOWS[scenario.name]
    if scenario.name in SILENT:
        assert rows_of(tenant, scenario.person) == []
    if scenario.name in JOBS:
        worker = tenant.worker(scenario.person)
        job = next(job for job in tenant.jobs if job.population is worker.population).wire()
        quarantine = job["status"]["quarantine"]
        shown = (job["status"]["code"], job["schedule"]["state"], quarantine and quarantine["reason"])
        assert shown == JOBS[scenario.name]


def test_modules_are_named_for_their_cause() -> None:
    """A scenario's name begins with its cause, and no name is there twice."""
    assert len(SCENARIOS) == len({scenario.name for scenario in SCENARIOS.values()})
    for name, scenario in SCENARIOS.items():
        assert name == scenario.name
        assert name.startswith(scenario.cause)


def test_every_statement_of_the_seed_has_a_scenario() -> None:
    """S1 to S13 are each shown by a scenario."""
    shown = {statement for scenario in NAMED for statement in scenario.seed}
    assert shown == {f"S{number}" for number in range(1, 14)}


@pytest.mark.parametrize("scenario", REPAIRABLE, ids=lambda scenario: scenario.name)
def test_repair_and_a_cycle_end_in_success(scenario: Scenario) -> None:
    """After repair, a cycle and the synchronisation the newest row is a success that happened."""
    clock = FixedClock()
    tenant = Tenant(scenario.name, clock)
    before = rows_of(tenant, scenario.person)
    clock.move(120)
    tenant.repair(scenario.person)
    clock.move(5)
    tenant.run_cycle()
    newest = rows_of(tenant, scenario.person)[-1]
    assert newest not in before
    assert newest["provisioningStatusInfo"]["status"] == "success"
    worker = tenant.worker(scenario.person)
    users = [user for user in tenant.entra.users.values() if user["employeeId"] == scenario.person]
    assert worker.active in [user["accountEnabled"] for user in users] or scenario.expect == "disable"


@pytest.mark.parametrize(
    "name",
    ["not-evaluated-change-newer-than-steady-state", "api-upload-accepted-not-processed",
     "waiting-for-scheduled-retry", "in-ad-not-yet-in-entra", "workday-termination-timezone-delay",
     "not-evaluated-full-resync-in-progress", "not-evaluated-cycle-overrunning"],
)  # fmt: skip
def test_what_only_needs_time_comes_by_itself(name: str) -> None:
    """Where waiting is the cure, a day later the change is done without anybody's help."""
    scenario, clock = SCENARIOS[name], FixedClock()
    tenant = Tenant(name, clock)
    before = rows_of(tenant, scenario.person)
    clock.now += timedelta(days=2)
    tenant.advance()
    after = [row for row in rows_of(tenant, scenario.person) if row not in before]
    if name != "in-ad-not-yet-in-entra":
        assert "success" in [row["provisioningStatusInfo"]["status"] for row in after]
    (user,) = [user for user in tenant.entra.users.values() if user["employeeId"] == scenario.person]
    assert user["accountEnabled"] is (scenario.expect != "disable")

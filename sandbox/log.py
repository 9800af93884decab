"""The provisioning log: one row for each worker a cycle dealt with, shaped as provisioningObjectSummary."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sandbox.directory import fixed_id
from sandbox.invented import SOURCE_IDENTITY_TYPE
from sandbox.jobs import Job
from sandbox.people import TENANT_ID
from sandbox.times import iso_seconds
from sandbox.worker import Worker

JsonObject = dict[str, object]
RETENTION = timedelta(days=30)
Change = tuple[str, str | None, str]
"""Attribute, old value (None on create), new value."""


@dataclass(slots=True)
class Outcome:
    """What a cycle did with one worker, before it becomes a row."""

    action: str = "other"
    status: str = "success"
    steps: list[JsonObject] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    error: JsonObject | None = None
    target_id: str = ""
    staged: bool = False
    references: bool = False
    """Whether only the manager is concerned: the account itself is done."""

    def step(
        self,
        name: str,
        kind: str,
        says: str,
        details: Mapping[str, str] | None = None,
        status: str = "success",
    ) -> None:
        """Adds a step; `kind` is Graph's provisioningStepType."""
        self.steps.append(
            {
                "name": name,
                "provisioningStepType": kind,
                "status": status,
                "description": says,
                "details": dict(details or {}),
            }
        )

    def skip(self, kind: str, says: str, details: Mapping[str, str]) -> None:
        """Ends the worker as skipped; the reason stands in the step only, errorInformation stays null."""
        self.step("EntrySynchronizationSkip", kind, says, details, "skipped")
        self.status = "skipped"

    def fail(
        self,
        code: str,
        reason: str,
        advice: str | None = None,
        more: str | None = None,
        category: str = "nonServiceFailure",
    ) -> None:
        """Ends the worker as failed; a fault of the service itself has the category `failure`."""
        self.status = "failure"
        self.error = {
            "errorCode": code,
            "reason": reason,
            "additionalDetails": more,
            "errorCategory": category,
            "recommendedAction": advice,
        }


@dataclass(slots=True)
class ProvisioningLog:
    """All rows, oldest first, and the second at which each worker last got one.

    A row becomes visible `delay` after it was written and is kept for `retention`
    (https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs).
    """

    rows: list[JsonObject] = field(default_factory=list)
    delay: timedelta = timedelta(0)
    retention: timedelta = RETENTION
    _last: dict[str, datetime] = field(default_factory=dict)

    def add(self, job: Job, worker: Worker, outcome: Outcome, cycle_id: str, at: datetime) -> JsonObject:
        """Writes a row at `at`, in whole seconds, never in the same second as the worker's previous row."""
        at = at.replace(microsecond=0)
        previous = self._last.get(worker.hr_id)
        if previous is not None and at <= previous:
            at = previous + timedelta(seconds=1)
        self._last[worker.hr_id] = at
        row = _row(job, worker, outcome, cycle_id, iso_seconds(at))
        self.rows.append(row)
        return row

    def visible(self, now: datetime) -> list[JsonObject]:
        """The rows one can read at `now`: written long enough ago and not too long ago."""
        newest, oldest = iso_seconds(now - self.delay), iso_seconds(now - self.retention)
        # A manual cycle writes its rows a few seconds ahead of the clock, so without a delay all are shown.
        return [
            row
            for row in self.rows
            if oldest <= str(row["activityDateTime"])
            and (not self.delay or str(row["activityDateTime"]) <= newest)
        ]

    def newest_for(self, hr_id: str) -> JsonObject | None:
        """The worker's newest row, None when the log has none."""
        own = [row for row in self.rows if _source_id(row) == hr_id]
        return max(own, key=lambda row: str(row["activityDateTime"]), default=None)


def _source_id(row: JsonObject) -> object:
    identity = row["sourceIdentity"]
    return identity.get("id") if isinstance(identity, dict) else None


def _row(job: Job, worker: Worker, outcome: Outcome, cycle_id: str, at: str) -> JsonObject:
    change_id = fixed_id("change", cycle_id, worker.hr_id)
    connector, app = job.connector, job.app
    source_type = SOURCE_IDENTITY_TYPE[connector.source_system]
    return {
        "id": fixed_id("row", cycle_id, worker.hr_id, "manager" if outcome.references else ""),
        "activityDateTime": at,
        "tenantId": TENANT_ID,
        "jobId": job.id,
        "cycleId": cycle_id,
        "changeId": change_id,
        "provisioningAction": outcome.action,
        "durationInMilliseconds": 400 + int(change_id[:2], 16) * 9,
        "initiatedBy": {
            "id": "",
            "displayName": "Azure AD Provisioning Service",
            "initiatorType": "system",
        },
        "servicePrincipal": {"id": app.id, "displayName": app.name},
        "sourceSystem": {
            "id": fixed_id("system", connector.source_system),
            "displayName": connector.source_system,
            "details": {},
        },
        "targetSystem": {
            "id": fixed_id("system", connector.target_system),
            "displayName": connector.target_system,
            "details": {
                "ApplicationId": app.app_id,
                "ServicePrincipalId": app.id,
                "ServicePrincipalDisplayName": app.name,
            },
        },
        "sourceIdentity": {
            "id": worker.hr_id,
            "displayName": worker.display_name,
            "identityType": source_type,
            "details": {"id": worker.hr_id, "odatatype": source_type, "DisplayName": worker.display_name},
        },
        "targetIdentity": {
            "id": outcome.target_id,
            "displayName": "",
            "identityType": connector.target_object,
            "details": {},
        },
        "provisioningStatusInfo": {"status": outcome.status, "errorInformation": outcome.error},
        "provisioningSteps": outcome.steps,
        "modifiedProperties": [
            {"displayName": name, "oldValue": old, "newValue": new} for name, old, new in outcome.changes
        ],
    }

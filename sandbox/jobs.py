"""A provisioning job: what it maps, whom it lets in, and how its status stands."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from sandbox.directory import Directory
from sandbox.expressions import Expression, evaluate
from sandbox.hr import Population
from sandbox.invented import Connector
from sandbox.people import TENANT_ID
from sandbox.scope import Scope
from sandbox.times import iso_ticks

JsonObject = dict[str, object]

INTERVAL = timedelta(minutes=40)
# Waits after a failure: 6 h, 12 h, then daily
# (https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status).
RETRY_LADDER = (timedelta(hours=6), timedelta(hours=12), timedelta(hours=24))


def retry_wait(failures: int) -> timedelta:
    """How long the service waits after the given number of failures (1 = the first)."""
    return RETRY_LADDER[min(failures, len(RETRY_LADDER)) - 1]


@dataclass(frozen=True, slots=True)
class AppPrincipal:
    """A service principal: an enterprise application in the tenant."""

    id: str
    app_id: str
    name: str
    gallery_id: str | None = None

    def wire(self) -> JsonObject:
        """The servicePrincipal of Graph."""
        return {
            "id": self.id,
            "deletedDateTime": None,
            "accountEnabled": True,
            "appDisplayName": self.name,
            "appId": self.app_id,
            "applicationTemplateId": self.gallery_id,
            "appOwnerOrganizationId": TENANT_ID,
            "appRoleAssignmentRequired": False,
            "createdDateTime": "2025-03-04T09:12:41Z",
            "displayName": self.name,
            "homepage": None,
            "logoutUrl": None,
            "notificationEmailAddresses": [],
            "publisherName": "Contoso",
            "replyUrls": [],
            "servicePrincipalNames": [self.app_id],
            "servicePrincipalType": "Application",
            "tags": ["WindowsAzureActiveDirectoryIntegratedApp"],
            "addIns": [],
            "appRoles": [],
            "info": {
                "termsOfServiceUrl": None,
                "supportUrl": None,
                "privacyStatementUrl": None,
                "marketingUrl": None,
                "logoUrl": None,
            },
            "keyCredentials": [],
            "oauth2PermissionScopes": [],
            "passwordCredentials": [],
        }


@dataclass(frozen=True, slots=True)
class AttributeMapping:
    """One line of the mapping; a `matching_priority` above 0 makes its target a matching attribute."""

    target: str
    source: Expression
    matching_priority: int = 0
    only_on_create: bool = False


@dataclass(frozen=True, slots=True)
class JobError:
    """An error of a whole execution, as status and quarantine repeat it."""

    code: str
    message: str
    tenant_actionable: bool = True

    def wire(self) -> JsonObject:
        """The synchronizationError of Graph."""
        return {"code": self.code, "message": self.message, "tenantActionable": self.tenant_actionable}


@dataclass(slots=True)
class Execution:
    """One run of a job and what it counted."""

    id: str | None
    began: datetime | None
    ended: datetime | None
    deltas: int = 0
    exported: int = 0
    entry_failures: int = 0
    escrowed: int = 0
    error: JobError | None = None

    @property
    def state(self) -> str:
        """The synchronizationTaskExecutionResult."""
        if self.error is not None:
            return "Failed"
        return "EntryLevelErrors" if self.entry_failures else "Succeeded"

    def wire(self) -> JsonObject:
        """The synchronizationTaskExecution of Graph."""
        return {
            "activityIdentifier": self.id,
            "countEntitled": 0,
            "countEntitledForProvisioning": 0,
            "countEscrowed": self.escrowed,
            "countEscrowedRaw": self.escrowed,
            "countExported": self.exported,
            "countExports": self.exported,
            "countImported": self.deltas,
            "countImportedDeltas": self.deltas,
            "countImportedReferenceDeltas": 0,
            "state": self.state,
            "error": self.error.wire() if self.error else None,
            "timeBegan": iso_ticks(self.began),
            "timeEnded": iso_ticks(self.ended),
        }


@dataclass(slots=True)
class Quarantine:
    """Why and since when a job runs at a reduced pace."""

    reason: str
    began: datetime
    next_attempt: datetime
    attempts: int
    error: JobError

    def wire(self) -> JsonObject:
        """The synchronizationQuarantine of Graph."""
        return {
            "currentBegan": iso_ticks(self.began),
            "nextAttempt": iso_ticks(self.next_attempt),
            "reason": self.reason,
            "seriesBegan": iso_ticks(self.began),
            "seriesCount": self.attempts,
            "error": self.error.wire(),
        }


@dataclass(slots=True)
class Escrow:
    """A worker whose last attempt failed and who is waiting for the next one."""

    first_failed: datetime
    failures: int
    next_attempt: datetime


class StatusCode(StrEnum):
    """The synchronizationStatusCode values the engine produces."""

    NOT_RUN = "NotRun"
    ACTIVE = "Active"
    QUARANTINE = "Quarantine"


@dataclass(slots=True)
class Job:
    """A provisioning job with its configuration, its status and its queue of failed workers.

    `watermark` is how far in HR's journal the last cycle has read.
    """

    id: str
    app: AppPrincipal
    connector: Connector
    population: Population
    directory: Directory
    mappings: tuple[AttributeMapping, ...]
    scope: Scope
    validated: tuple[str, ...] = ()
    schedule_state: str = "Active"
    watermark: int = 0
    runs: int = 0
    entries: int = 0
    failed_runs: int = 0
    last_execution: Execution | None = None
    last_successful: Execution | None = None
    last_with_exports: Execution | None = None
    steady_first: datetime | None = None
    steady_last: datetime | None = None
    quarantine: Quarantine | None = None
    escrow: dict[str, Escrow] = field(default_factory=dict)

    @property
    def code(self) -> StatusCode:
        """The job state."""
        if self.quarantine is not None:
            return StatusCode.QUARANTINE
        return StatusCode.ACTIVE if self.steady_first is not None else StatusCode.NOT_RUN

    @property
    def matching(self) -> list[AttributeMapping]:
        """The matching attributes, the first to try first."""
        return sorted(
            (mapping for mapping in self.mappings if mapping.matching_priority),
            key=lambda mapping: mapping.matching_priority,
        )

    def values_for(self, attributes: dict[str, str]) -> dict[str, str]:
        """The target values the mapping yields for one worker."""
        return {mapping.target: evaluate(mapping.source, attributes) for mapping in self.mappings}

    def wire(self) -> JsonObject:
        """The synchronizationJob of Graph."""
        return {
            "id": self.id,
            "templateId": self.connector.template_id,
            "schedule": {"expiration": None, "interval": "PT40M", "state": self.schedule_state},
            "status": self._status(),
            "synchronizationJobSettings": [
                {"name": "AzureIngestionAttributeOptimization", "value": "False"},
                {"name": "LookaheadQueryEnabled", "value": "False"},
                {"name": "QuarantineTooManyDeletesThreshold", "value": "500"},
            ],
        }

    def _status(self) -> JsonObject:
        counted = f"{self.connector.source_object} to {self.connector.target_object}"
        return {
            "countSuccessiveCompleteFailures": self.failed_runs,
            "escrowsPruned": False,
            "code": self.code.value,
            "lastExecution": (self.last_execution or _NEVER_RAN).wire(),
            "lastSuccessfulExecution": self.last_successful.wire() if self.last_successful else None,
            "lastSuccessfulExecutionWithExports": (
                self.last_with_exports.wire() if self.last_with_exports else None
            ),
            "progress": [],
            "quarantine": self.quarantine.wire() if self.quarantine else None,
            "steadyStateFirstAchievedTime": iso_ticks(self.steady_first),
            "steadyStateLastAchievedTime": iso_ticks(self.steady_last),
            "synchronizedEntryCountByType": [{"key": counted, "value": self.entries}],
            "troubleshootingUrl": "",
        }


# Before its first run a job shows a failed execution with the error code None (observed).
_NEVER_RAN = Execution(id=None, began=None, ended=None, error=JobError("None", "", tenant_actionable=False))

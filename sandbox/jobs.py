"""A provisioning job: what it maps, whom it lets in, and how its status stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sandbox.directory import Directory
from sandbox.expressions import Expression, evaluate
from sandbox.hr import Population, Worker
from sandbox.invented import Connector
from sandbox.people import TENANT_ID
from sandbox.scope import Scope
from sandbox.status import NEVER_RAN, Escrow, Execution, FullPass, Quarantine, StatusCode
from sandbox.times import iso_ticks

JsonObject = dict[str, object]

INTERVAL = timedelta(minutes=40)
CYCLE_LENGTH = timedelta(minutes=3)
PAGE_SIZES = {"Workday": 30, "SAP SuccessFactors": 100}
# Quarantines that a cycle doesn't lift by succeeding; an admin or Microsoft has to.
HELD = ("TooManyDeletes", "QuarantinedOnDemand", "IngestionInterrupted")
SKIP_OUT_OF_SCOPE = "SkipOutOfScopeDeletions"


@dataclass(slots=True)
class AppPrincipal:
    """A service principal: an enterprise application in the tenant."""

    id: str
    app_id: str
    name: str
    gallery_id: str | None = None
    notified: tuple[str, ...] = ()

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
            "notificationEmailAddresses": list(self.notified),
            "publisherName": "Contoso",
            "replyUrls": [],
            "servicePrincipalNames": [self.app_id],
            "servicePrincipalType": "Application",
            "tags": ["WindowsAzureActiveDirectoryIntegratedApp"],
            "addIns": [],
            "appRoles": [],
            "info": dict.fromkeys(
                ("termsOfServiceUrl", "supportUrl", "privacyStatementUrl", "marketingUrl", "logoUrl")
            ),
            "keyCredentials": [],
            "oauth2PermissionScopes": [],
            "passwordCredentials": [],
        }


@dataclass(frozen=True, slots=True)
class AttributeMapping:
    """One line of the mapping; a `matching_priority` above 0 makes its target a matching attribute.

    `default` stands in for an empty value when an account is created; `flow_nulls` lets a cleared attribute
    clear the target; a `reference` names another worker by HR id and is resolved after the export.
    """

    target: str
    source: Expression
    matching_priority: int = 0
    only_on_create: bool = False
    default: str | None = None
    flow_nulls: bool = False
    reference: bool = False


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When a job goes into quarantine by itself; scaled-down values make that happen in a small company.

    Defaults: https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status
    and .../accidental-deletions.
    """

    failures_at_least: int = 5000
    failing_share: float = 0.4
    failures_at_most: int = 40_000
    deletes: int = 500


@dataclass(slots=True)
class Job:
    """A provisioning job with its configuration, its status and its queue of failed workers.

    `watermark` is how far in HR's journal the last cycle has read, `links` which account each worker has,
    `unread` attributes the connector doesn't fetch, `multivalued` attributes that hold several values;
    `fresh` is a job that has not run yet.
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
    interval: timedelta = INTERVAL
    cycle_length: timedelta = CYCLE_LENGTH
    page_time: timedelta = timedelta(0)
    enabled: bool = True
    flow_types: str = "Add, Update, Delete"
    unread: frozenset[str] = frozenset()
    multivalued: frozenset[str] = frozenset()
    secrets: dict[str, str] = field(default_factory=dict)
    thresholds: Thresholds = field(default_factory=Thresholds)
    configured: bool = True
    paused: bool = False
    escrows_pruned: bool = False
    deletes_allowed: bool = False
    staged: list[str] = field(default_factory=list)
    fresh: bool = False
    full_needed: bool = False
    pass_: FullPass | None = None
    next_at: datetime | None = None
    links: dict[str, str] = field(default_factory=dict)
    uploads: list[tuple[datetime, dict[str, str]]] = field(default_factory=list)
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
        if not self.configured:
            return StatusCode.NOT_CONFIGURED
        if self.paused:
            return StatusCode.PAUSED
        if self.quarantine is not None:
            return StatusCode.QUARANTINE
        return StatusCode.ACTIVE if self.steady_first is not None else StatusCode.NOT_RUN

    @property
    def scheduled(self) -> bool:
        """Whether cycles run by themselves."""
        return self.configured and not self.paused and self.schedule_state == "Active"

    @property
    def held(self) -> bool:
        """Whether the job waits for an admin or for Microsoft, so that no cycle lifts the quarantine."""
        return self.quarantine is not None and self.quarantine.reason in HELD

    @property
    def is_upload(self) -> bool:
        """Whether people come through bulkUpload."""
        return self.population is Population.UPLOADED

    @property
    def skips_out_of_scope(self) -> bool:
        """Whether leaving the scope leaves the account alone."""
        return self.secrets.get(SKIP_OUT_OF_SCOPE, "").casefold() == "true"

    def may(self, flow: str) -> bool:
        """Whether the object mapping allows Add, Update or Delete."""
        return flow in [part.strip() for part in self.flow_types.split(",")]

    @property
    def matching(self) -> list[AttributeMapping]:
        """The matching attributes, the first to try first."""
        return sorted(
            (mapping for mapping in self.mappings if mapping.matching_priority),
            key=lambda mapping: mapping.matching_priority,
        )

    @property
    def reference(self) -> AttributeMapping | None:
        """The mapping that names the manager, None without one."""
        return next((mapping for mapping in self.mappings if mapping.reference), None)

    def read(self, worker: Worker) -> dict[str, str]:
        """What the connector imports for a worker."""
        return {name: value for name, value in worker.attributes().items() if name not in self.unread}

    def values_for(
        self,
        attributes: Mapping[str, str],
        taken: Callable[[str, str], bool] | None = None,
        *,
        creating: bool = False,
    ) -> dict[str, str]:
        """The target values the mapping yields for one worker, references left out.

        `taken` says whether a target attribute already has a value somewhere; raises ExpressionError.
        """
        found = {}
        for mapping in self.mappings:
            if mapping.reference:
                continue
            free = None if taken is None else _asks_for(mapping.target, taken)
            value = evaluate(mapping.source, attributes, free)
            found[mapping.target] = value or (mapping.default or "" if creating else "")
        return found

    def wire(self) -> JsonObject:
        """The synchronizationJob of Graph."""
        return {
            "id": self.id,
            "templateId": self.connector.template_id,
            "schedule": {
                "expiration": None,
                "interval": f"PT{int(self.interval.total_seconds() // 60)}M",
                "state": self.schedule_state,
            },
            "status": self._status(),
            "synchronizationJobSettings": [
                {"name": "AzureIngestionAttributeOptimization", "value": "False"},
                {"name": "LookaheadQueryEnabled", "value": "False"},
                {"name": "QuarantineTooManyDeletesThreshold", "value": str(self.thresholds.deletes)},
            ],
        }

    def _status(self) -> JsonObject:
        counted = f"{self.connector.source_object} to {self.connector.target_object}"
        return {
            "countSuccessiveCompleteFailures": self.failed_runs,
            "escrowsPruned": self.escrows_pruned,
            "code": self.code.value,
            "lastExecution": (self.last_execution or NEVER_RAN).wire(),
            "lastSuccessfulExecution": self.last_successful.wire() if self.last_successful else None,
            "lastSuccessfulExecutionWithExports": (
                self.last_with_exports.wire() if self.last_with_exports else None
            ),
            "progress": self.pass_.wire() if self.pass_ else [],
            "quarantine": self.quarantine.wire() if self.quarantine else None,
            "steadyStateFirstAchievedTime": iso_ticks(self.steady_first),
            "steadyStateLastAchievedTime": iso_ticks(self.steady_last),
            "synchronizedEntryCountByType": [{"key": counted, "value": self.entries}],
            "troubleshootingUrl": "",
        }


def _asks_for(target: str, taken: Callable[[str, str], bool]) -> Callable[[str], bool]:
    return lambda value: taken(target, value)

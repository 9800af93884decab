"""What a job's status is made of: executions, errors, quarantine, escrow, a full pass under way."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from sandbox.times import iso_ticks

JsonObject = dict[str, object]

# Waits after a failure: 6 h, 12 h, then daily; after 28 days the failed record is dropped
# (https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status).
RETRY_LADDER = (timedelta(hours=6), timedelta(hours=12), timedelta(hours=24))
GIVE_UP = timedelta(days=28)


def retry_wait(failures: int) -> timedelta:
    """How long the service waits after the given number of failures (1 = the first)."""
    return RETRY_LADDER[min(failures, len(RETRY_LADDER)) - 1]


class StatusCode(StrEnum):
    """The synchronizationStatusCode values."""

    NOT_CONFIGURED = "NotConfigured"
    NOT_RUN = "NotRun"
    ACTIVE = "Active"
    PAUSED = "Paused"
    QUARANTINE = "Quarantine"


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
    entitled: int = 0
    references: int = 0
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
            "countEntitled": self.entitled,
            "countEntitledForProvisioning": self.entitled,
            "countEscrowed": self.escrowed,
            "countEscrowedRaw": self.escrowed,
            "countExported": self.exported,
            "countExports": self.exported,
            "countImported": self.deltas,
            "countImportedDeltas": self.deltas,
            "countImportedReferenceDeltas": self.references,
            "state": self.state,
            "error": self.error.wire() if self.error else None,
            "timeBegan": iso_ticks(self.began),
            "timeEnded": iso_ticks(self.ended),
        }


# Before its first run a job shows a failed execution with the error code None (observed).
NEVER_RAN = Execution(id=None, began=None, ended=None, error=JobError("None", "", tenant_actionable=False))


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
    """A worker whose last attempt failed and who is waiting for the next one.

    `reference` is True where the account is done and only its manager is missing.
    """

    first_failed: datetime
    failures: int
    next_attempt: datetime
    reference: bool = False


@dataclass(slots=True)
class FullPass:
    """A cycle that reads everybody, page by page; `waiting` are the HR ids not reached yet."""

    began: datetime
    waiting: list[str]
    page_size: int
    pages: int
    observed: datetime | None = None
    done: int = 0
    seen: list[str] = field(default_factory=list)

    def next_page(self) -> list[str]:
        """Takes the next page of workers."""
        page, self.waiting = self.waiting[: self.page_size], self.waiting[self.page_size :]
        self.done += 1
        return page

    def wire(self) -> list[JsonObject]:
        """The synchronizationProgress of Graph: units are pages, not people.

        https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-when-will-provisioning-finish-specific-user
        """
        return [
            {
                "completedUnits": self.done,
                "totalUnits": self.pages,
                "progressObservationDateTime": iso_ticks(self.observed or self.began),
                "units": "Pages",
            }
        ]

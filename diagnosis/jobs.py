"""HR provisioning jobs and their health, as a diagnosis sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from diagnosis.gaps import Unavailable
from diagnosis.log import PersonLog
from diagnosis.schema import Schema


class HrSystem(StrEnum):
    WORKDAY = "workday"
    SUCCESSFACTORS = "successfactors"
    API = "api"
    OTHER = "other"


class Target(StrEnum):
    ACTIVE_DIRECTORY = "active_directory"
    ENTRA_ID = "entra_id"
    OTHER = "other"


class JobState(StrEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    QUARANTINE = "quarantine"
    NOT_RUN = "not_run"
    NOT_CONFIGURED = "not_configured"
    DISABLED = "disabled"
    UNKNOWN = "unknown"


class ExecutionState(StrEnum):
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    ENTRY_LEVEL_ERRORS = "entry_level_errors"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Execution:
    """One run of a job. Times in UTC; None for a run that never happened."""

    state: ExecutionState
    began: datetime | None
    ended: datetime | None
    imported_changes: int = 0
    exported: int = 0
    escrowed: int = 0
    error_code: str | None = None
    error_message: str | None = None


@dataclass(frozen=True, slots=True)
class Quarantine:
    """Why and since when the job runs less often. `reason` is Graph's word, e.g. `TooManyDeletes`."""

    reason: str
    since: datetime | None
    next_attempt: datetime | None
    error_code: str | None = None
    error_message: str | None = None


@dataclass(frozen=True, slots=True)
class JobStatus:
    """A job's health, from `synchronizationJob.status` and `.schedule`. Times in UTC, None for never."""

    state: JobState
    scheduled: bool = True
    """Whether `schedule.state` is Active; a job that never ran may also never have been started."""
    interval: timedelta | None = None
    steady_state_first: datetime | None = None
    steady_state_last: datetime | None = None
    last_execution: Execution | None = None
    quarantine: Quarantine | None = None
    units_done: int | None = None
    units_total: int | None = None
    failures_in_a_row: int = 0
    escrows_pruned: bool = False

    @property
    def caught_up_to(self) -> datetime | None:
        """Changes made before this moment have been read: the start of the last cycle that finished.

        A cycle that began before a change cannot contain it, even if it ended after it.
        """
        if self.steady_state_last is None:
            return None
        began = self.last_execution.began if self.last_execution else None
        return min(self.steady_state_last, began) if began else self.steady_state_last


@dataclass(frozen=True, slots=True)
class Job:
    """One HR provisioning job and what it knows of the person."""

    id: str
    service_principal_id: str
    name: str
    source: HrSystem
    target: Target
    status: JobStatus | Unavailable
    log: PersonLog | Unavailable
    schema: Schema | Unavailable

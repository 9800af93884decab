"""What is known about one person at one moment; every part is a value or says why it could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from diagnosis import scope
from diagnosis.log import Event, PersonLog, newest_first
from diagnosis.schema import Schema
from diagnosis.text import Text

T = TypeVar("T")


class Source(StrEnum):
    """Where a part of the evidence comes from."""

    JOBS = "jobs"
    SCHEMA = "schema"
    PROVISIONING_LOG = "provisioning_log"
    DIRECTORY_AUDITS = "directory_audits"
    USERS = "users"
    DELETED_USERS = "deleted_users"
    ORGANIZATION = "organization"
    OBJECT_CONNECTIONS = "object_connections"


class GapReason(StrEnum):
    """Why a part is missing."""

    NOT_PERMITTED = "not_permitted"
    NOT_LICENSED = "not_licensed"
    """The tenant's licence does not include the part."""
    NOT_THERE = "not_there"
    THROTTLED = "throttled"
    UNREACHABLE = "unreachable"
    TOO_SLOW = "too_slow"
    UNEXPECTED = "unexpected"
    NOT_READ = "not_read"
    """Nothing went wrong: the part was not needed, so it was not asked for. It is no gap."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """A gap: this part could not be read. `because` is a sentence that the helpdesk can use."""

    source: Source
    reason: GapReason
    because: Text
    permission: str | None = None
    """The Graph permission that would help, where the reason is NOT_PERMITTED."""


def not_read(source: Source) -> Unavailable:
    """A part that was not needed: checks cannot use it, and nobody is told that it is missing."""
    return Unavailable(source, GapReason.NOT_READ, Text(""))


class CannotTell(Exception):  # noqa: N818  # it is an answer, not an error
    """A check met a gap. Only the engine catches it."""

    def __init__(self, gap: Unavailable) -> None:
        super().__init__(gap.source.value)
        self.gap = gap


def known(value: T | Unavailable) -> T:
    """The value, or stop this check: it could not be read."""
    if isinstance(value, Unavailable):
        raise CannotTell(value)
    return value


class Change(StrEnum):
    """What should have happened to the account."""

    CREATE = "create"
    UPDATE = "update"
    DISABLE = "disable"


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the asker expected. `changed_at` (UTC) is when HR made the change or when it takes effect.

    Where only a day was said, `changed_at` is its beginning and `changed_until` its end.
    """

    change: Change | None = None
    attribute: str | None = None
    changed_at: datetime | None = None
    changed_until: datetime | None = None

    def latest(self, now: datetime) -> datetime | None:
        """The latest moment the change can have been made; not after `now`, unless all of it lies ahead."""
        if self.changed_at is None or self.changed_until is None or self.changed_at > now:
            return self.changed_at
        return max(self.changed_at, min(self.changed_until, now))


@dataclass(frozen=True, slots=True)
class Person:
    """Who is asked about: the words used, and the identifiers found for them."""

    query: str
    display_name: str | None = None
    hr_id: str | None = None
    user_principal_name: str | None = None
    entra_id: str | None = None

    @property
    def name(self) -> str:
        """What to call the person in a sentence."""
        return self.display_name or self.query


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


@dataclass(frozen=True, slots=True)
class DirectoryError:
    """An `onPremisesProvisioningErrors` or `serviceProvisioningErrors` entry of an account."""

    category: str
    attribute: str = ""
    value: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DirectoryUser:
    """An Entra account that carries the person's HR id, user name or object id."""

    id: str
    display_name: str
    user_principal_name: str
    employee_id: str | None
    enabled: bool | None
    created_at: datetime | None = None
    synced_from_ad: bool = False
    last_sync_at: datetime | None = None
    """When the directory synchronisation last wrote it; None for an account of Entra's own."""
    provisioning_errors: tuple[DirectoryError, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What the account holds now, by Graph's names in lower case: `department`, `jobtitle`, `mail` …"""


@dataclass(frozen=True, slots=True)
class DeletedUser:
    """An account that was deleted and can still be restored (30 days)."""

    id: str
    display_name: str
    user_principal_name: str
    employee_id: str | None
    deleted_at: datetime | None = None


class AuditActivity(StrEnum):
    """What somebody did to a provisioning job, or to an account, as the directory audits name it."""

    PAUSED = "paused"
    STARTED = "started"
    RESTARTED = "restarted"
    MAPPINGS_CHANGED = "mappings_changed"
    SETTINGS_CHANGED = "settings_changed"
    QUARANTINED = "quarantined"
    USER_UPDATED = "user_updated"
    USER_DISABLED = "user_disabled"
    USER_DELETED = "user_deleted"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One row of the directory audits. `target_id` is the app or the account it was done to; times in UTC."""

    at: datetime
    activity: AuditActivity
    name: str
    by: str
    target_id: str
    by_service: bool = False
    """Whether the provisioning service or the directory synchronisation itself did it."""


@dataclass(frozen=True, slots=True)
class Organization:
    """The tenant's directory synchronisation from Active Directory."""

    sync_enabled: bool | None
    last_sync_at: datetime | None


@dataclass(frozen=True, slots=True)
class SourceRead:
    """A source that was read: when, and which span of time it covers."""

    source: Source
    read_at: datetime
    covers_from: datetime | None = None
    covers_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything read about one person. `now` is the only clock a check may use."""

    now: datetime
    person: Person
    expectation: Expectation
    jobs: tuple[Job, ...] | Unavailable
    users: tuple[DirectoryUser, ...] | Unavailable
    sources: tuple[SourceRead, ...] = ()
    audits: tuple[AuditEvent, ...] | Unavailable = field(
        default_factory=lambda: not_read(Source.DIRECTORY_AUDITS)
    )
    deleted_users: tuple[DeletedUser, ...] | Unavailable = field(
        default_factory=lambda: not_read(Source.DELETED_USERS)
    )
    organization: Organization | Unavailable = field(default_factory=lambda: not_read(Source.ORGANIZATION))

    def gaps(self) -> tuple[Unavailable, ...]:
        """Everything that could not be read, each source and reason once, in a fixed order."""
        parts: list[object] = [
            self.jobs,
            self.users,
            self.audits,
            self.deleted_users,
            self.organization,
        ]
        if not isinstance(self.jobs, Unavailable):
            for job in sorted(self.jobs, key=lambda job: (job.name, job.id)):
                parts += [job.status, job.log, job.schema]
        found: dict[tuple[Source, GapReason], Unavailable] = {}
        for part in parts:
            if isinstance(part, Unavailable) and part.reason is not GapReason.NOT_READ:
                found.setdefault((part.source, part.reason), part)
        return tuple(found[key] for key in sorted(found))

    def news(self, job: Job) -> tuple[Event, ...]:
        """The person's events in this job that can speak about the expected change, newest first.

        An event from before the change in HR cannot contain it. A new hire whose first day lies ahead is the
        exception: HR has the record already, and the service may have read it.
        """
        events = newest_first(known(job.log).events)
        expected = self.expectation
        since = expected.changed_at
        if since is None or (since > self.now and expected.change in (None, Change.CREATE)):
            return events
        return tuple(event for event in events if event.at >= since)

    def newest(self, job: Job) -> Event | None:
        """The event that decides the person's state in this job, if there is one."""
        news = self.news(job)
        return news[0] if news else None

    def tied(self, job: Job) -> bool:
        """Whether something read ties the person to this job: an event, or that there is no other job."""
        if len(known(self.jobs)) == 1:
            return True
        return not isinstance(job.log, Unavailable) and bool(job.log.events)

    def handled_elsewhere(self, job: Job) -> bool:
        """Whether another job deals, or has dealt, with the person and this one does not.

        Where several jobs read the same HR system, each skips the people of the others by its scoping
        filter. So a job that took the person up stands before one that only left them out, and that one
        before a job without any event of theirs.
        """
        others = [other for other in known(self.jobs) if other is not job]
        if not others:
            return False
        if not self.tied(job) and self.already_there():
            return True
        here = scope.Hold.NONE if isinstance(job.log, Unavailable) else scope.hold(job.log)
        return here < scope.Hold.TAKEN_UP and here < max(scope.hold(known(other.log)) for other in others)

    def already_there(self) -> bool:
        """Whether a new account was expected and an enabled one is there. Needs the directory for that."""
        return self.expectation.change is Change.CREATE and any(user.enabled for user in known(self.users))

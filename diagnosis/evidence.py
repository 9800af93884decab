"""What is known about one person at one moment; every part is a value or says why it could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from diagnosis import scope
from diagnosis.agents import Agent
from diagnosis.audits import AuditEvent
from diagnosis.clouds import Cloud
from diagnosis.connections import ObjectConnection
from diagnosis.directory import DeletedUser, DirectoryUser, Organization
from diagnosis.gaps import GapReason, Source, Unavailable, known, not_in_cloud, not_read
from diagnosis.jobs import HrSystem, Job, Target
from diagnosis.log import Event, newest_first
from diagnosis.names import TriedName
from diagnosis.spread import Spread


class Change(StrEnum):
    """What should have happened to the account."""

    CREATE = "create"
    UPDATE = "update"
    DISABLE = "disable"


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the asker expected. `changed_at` (UTC) is when HR made the change or when it takes effect.

    Where only a day was said, `changed_at` is its beginning and `changed_until` its end. `source` is the HR
    system, where the asker named one.
    """

    change: Change | None = None
    attribute: str | None = None
    changed_at: datetime | None = None
    changed_until: datetime | None = None
    source: HrSystem | None = None

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
    names: tuple[TriedName, ...] | Unavailable = field(default_factory=lambda: not_read(Source.SCHEMA))
    lookalikes: tuple[DirectoryUser, ...] = ()
    """Accounts read beside the person's whose HR number differs from theirs in form only. They may be
    somebody else's: nothing is known to be the person's because of one."""
    reached: tuple[DirectoryUser, ...] = ()
    """Accounts that an event of the person wrote to and that nothing else makes theirs."""
    connections: tuple[ObjectConnection, ...] | Unavailable = field(
        default_factory=lambda: not_read(Source.OBJECT_CONNECTIONS)
    )
    agents: tuple[Agent, ...] | Unavailable = field(default_factory=lambda: not_read(Source.JOBS))
    """The provisioning agents of the whole tenant."""
    cloud: Cloud = Cloud.PUBLIC
    narrowed: bool = False
    """Whether the tenant has more jobs than these, because the asker named an HR system or a job."""
    spread: Spread | None = None
    """How many others have the trouble of the person's newest event, where that was read. Never a gap."""

    def gaps(self) -> tuple[Unavailable, ...]:
        """Everything that could not be read, each source and reason once, in a fixed order."""
        parts: list[object] = [
            self.jobs,
            self.users,
            self.audits,
            self.deleted_users,
            self.organization,
            self.connections,
        ]
        if not isinstance(self.jobs, Unavailable):
            for job in sorted(self.jobs, key=lambda job: (job.name, job.id)):
                parts += [job.status, job.log, job.schema]
        parts.append(self.names)
        parts.append(self.agents)  # last, as it shares its source with the jobs themselves
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

    def told(self, job: Job) -> tuple[Event, ...]:
        """As `news`, and nothing where the tenant's cloud has no log: for what is decided without one."""
        return () if not_in_cloud(job.log) else self.news(job)

    def newest(self, job: Job) -> Event | None:
        """The event that decides the person's state in this job, if there is one."""
        told = self.told(job)
        return told[0] if told else None

    def tied(self, job: Job) -> bool:
        """Whether something read ties the person to this job.

        An event does, or that there is no other job, or that no other job writes to the directory that owns
        the account whose change is asked about. Where jobs were left out, one of those may be the person's.
        """
        if not isinstance(job.log, Unavailable) and job.log.events:
            return True
        if self.narrowed:
            return False
        if len(known(self.jobs)) == 1:
            return True
        if isinstance(self.users, Unavailable):
            return False
        return self._owners() == (job,)

    def handled_elsewhere(self, job: Job) -> bool:
        """Whether another job deals, or has dealt, with the person and this one does not.

        Where several jobs read the same HR system, each skips the people of the others by its scoping
        filter. So a job that took the person up stands before one that only left them out, and that one
        before a job without any event of theirs. An account that is there belongs to a job that writes to
        its directory. In a cloud without a log nothing else tells, so each job answers for itself.
        """
        others = [other for other in known(self.jobs) if other is not job]
        if not others:
            return False
        if not self.tied(job) and (self.already_there() or self._owned_elsewhere(job)):
            return True
        if not_in_cloud(job.log):
            return False
        here = scope.Hold.NONE if isinstance(job.log, Unavailable) else scope.hold(job.log)
        return here < scope.Hold.TAKEN_UP and here < max(scope.hold(known(other.log)) for other in others)

    def _owned_elsewhere(self, job: Job) -> bool:
        """Whether the account whose change is asked about is one that this job does not write to."""
        if self.expectation.change not in (Change.UPDATE, Change.DISABLE):
            return False
        owners = self._owners()
        return bool(owners) and job not in owners

    def _owners(self) -> tuple[Job, ...]:
        """The jobs that write to the directory which owns the account, where a change of one is asked about.

        None where the person has accounts in both, or where that is not known of some job.
        """
        users = known(self.users)
        if self.expectation.change not in (Change.UPDATE, Change.DISABLE) or not users:
            return ()
        owned = {Target.ACTIVE_DIRECTORY if user.synced_from_ad else Target.ENTRA_ID for user in users}
        if len(owned) > 1 or any(job.target is Target.OTHER for job in known(self.jobs)):
            return ()
        return tuple(job for job in known(self.jobs) if job.target in owned)

    def already_there(self) -> bool:
        """Whether a new account was expected and an enabled one is there. Needs the directory for that."""
        return self.expectation.change is Change.CREATE and any(user.enabled for user in known(self.users))

"""A healthy tenant as evidence; a test names only what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from diagnosis.audits import AuditActivity, AuditEvent
from diagnosis.directory import DeletedUser, DirectoryUser, Organization
from diagnosis.evidence import Change, Evidence, Expectation, Person, SourceRead
from diagnosis.gaps import GapReason, Source, Unavailable
from diagnosis.jobs import Execution, ExecutionState, HrSystem, Job, JobState, JobStatus, Quarantine, Target
from diagnosis.log import (
    Action,
    ErrorInformation,
    Event,
    Identity,
    ModifiedProperty,
    PersonLog,
    Result,
    Step,
    StepType,
)
from diagnosis.schema import Schema
from diagnosis.text import text

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
HR_ID = "21451"


def ago(**span: float) -> datetime:
    """A moment before NOW: `ago(minutes=25)`."""
    return NOW - timedelta(**span)


def unavailable(source: Source, reason: GapReason = GapReason.UNREACHABLE) -> Unavailable:
    """A gap in one source."""
    return Unavailable(source, reason, text("{source} did not answer.", source=source.value))


def status(state: JobState = JobState.ACTIVE, **differs: object) -> JobStatus:
    """A job whose last cycle began 25 minutes ago and took 3 minutes; it runs every 40 minutes."""
    healthy = JobStatus(
        state=state,
        interval=timedelta(minutes=40),
        steady_state_first=ago(days=200),
        steady_state_last=ago(minutes=22),
        last_execution=Execution(ExecutionState.SUCCEEDED, began=ago(minutes=25), ended=ago(minutes=22)),
    )
    return replace(healthy, **differs)  # type: ignore[arg-type]


def quarantined(reason: str, **differs: object) -> JobStatus:
    """A job in quarantine for two days, for this reason."""
    quarantine = Quarantine(reason=reason, since=ago(days=2), next_attempt=NOW + timedelta(hours=3))
    return status(
        JobState.QUARANTINE,
        steady_state_last=ago(days=2),
        quarantine=replace(quarantine, **differs),  # type: ignore[arg-type]
    )


def step(kind: StepType, result: Result = Result.SUCCESS, **details: str) -> Step:
    """A step with details, keys in lower case without spaces."""
    return Step(name=f"Entry{kind.value.title()}", type=kind, result=result, details=details)


def event(
    result: Result = Result.SUCCESS,
    action: Action = Action.CREATE,
    *,
    at: datetime | None = None,
    code: str | None = None,
    reason: str = "",
    skip: str | None = None,
    steps: tuple[Step, ...] = (),
    modified: dict[str, str] | None = None,
) -> Event:
    """One event of Jane Doe, three days old unless told otherwise."""
    imported = step(StepType.IMPORT, workerid=HR_ID, countryreferencetwoletter="FR")
    last = (step(StepType.EXPORT, Result.SKIPPED, skipreason=skip),) if skip else ()
    return Event(
        id="5d3c1ad0-0000-4000-8000-000000000001",
        at=at or ago(days=3),
        action=action,
        result=result,
        change_id="5d3c1ad0-0000-4000-8000-00000000c0de",
        source=Identity(HR_ID, "Jane Doe"),
        steps=(imported, *steps, *last),
        error=ErrorInformation(code, reason) if code else None,
        modified=tuple(ModifiedProperty(name, None, new) for name, new in (modified or {}).items()),
    )


def log(*events: Event) -> PersonLog:
    """The last 30 days of a log with these events."""
    newest_first = tuple(sorted(events, key=lambda item: item.at, reverse=True))
    return PersonLog(newest_first, covers_from=ago(days=30), covers_to=NOW)


def job(*events: Event, **differs: object) -> Job:
    """A healthy Workday job to Active Directory with these events of the person."""
    healthy = Job(
        id="WorkdayAD.c0117050.0001",
        service_principal_id="c0117050-7e4a-4a1e-8f00-0000000000f1",
        name="Workday to Active Directory User Provisioning",
        source=HrSystem.WORKDAY,
        target=Target.ACTIVE_DIRECTORY,
        status=status(),
        log=log(*events),
        schema=Schema(),
    )
    return replace(healthy, **differs)  # type: ignore[arg-type]


def user(**differs: object) -> DirectoryUser:
    """Jane Doe's enabled account."""
    healthy = DirectoryUser(
        id="c0117050-7e4a-4a1e-8f00-0000000000d1",
        display_name="Jane Doe",
        user_principal_name="jane.doe@contoso.com",
        employee_id=HR_ID,
        enabled=True,
        created_at=ago(days=3),
        synced_from_ad=True,
    )
    return replace(healthy, **differs)  # type: ignore[arg-type]


def person(**differs: object) -> Person:
    """Jane Doe, found by her HR id."""
    return replace(Person("jane doe", display_name="Jane Doe", hr_id=HR_ID), **differs)  # type: ignore[arg-type]


def evidence(*jobs: Job, users: object = None, **differs: object) -> Evidence:
    """A healthy tenant where Jane's account was created three days ago; with jobs given, those stand in."""
    healthy = Evidence(
        now=NOW,
        person=person(),
        expectation=Expectation(Change.CREATE),
        jobs=jobs or (job(event()),),
        users=(user(),) if users is None else users,  # type: ignore[arg-type]
        sources=(SourceRead(Source.PROVISIONING_LOG, NOW, ago(days=30), NOW),),
    )
    return replace(healthy, **differs)  # type: ignore[arg-type]


def audit(activity: AuditActivity = AuditActivity.RESTARTED, **differs: object) -> AuditEvent:
    """An administrator did this to the Workday job five minutes ago."""
    usual = AuditEvent(
        at=ago(minutes=5),
        activity=activity,
        name=activity.value.replace("_", " "),
        by="admin@contoso.com",
        target_id="c0117050-7e4a-4a1e-8f00-0000000000f1",
    )
    return replace(usual, **differs)  # type: ignore[arg-type]


def deleted(**differs: object) -> DeletedUser:
    """Jane Doe's account, deleted yesterday."""
    usual = DeletedUser(
        id="c0117050-7e4a-4a1e-8f00-0000000000d1",
        display_name="Jane Doe",
        user_principal_name="jane.doe@contoso.com",
        employee_id=HR_ID,
        deleted_at=ago(days=1),
    )
    return replace(usual, **differs)  # type: ignore[arg-type]


def organization(last_sync_at: datetime | None = None, *, enabled: bool | None = True) -> Organization:
    """A tenant that the directory synchronisation wrote to ten minutes ago."""
    return Organization(enabled, last_sync_at or ago(minutes=10))

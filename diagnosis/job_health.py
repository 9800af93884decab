"""How the provisioning jobs are, for whoever asks about nobody: running or not, why, and when next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from diagnosis import cycle
from diagnosis.cause import Cause, Kind, Match, Outcome, Stage, Verdict
from diagnosis.causes import CATALOGUE
from diagnosis.causes.job import not_evaluated_initial_cycle_running
from diagnosis.diagnosis import Finding
from diagnosis.engine import diagnose
from diagnosis.evidence import Evidence, Expectation, Person
from diagnosis.gaps import Source, Unavailable, not_read
from diagnosis.jobs import ExecutionState, Job, JobState, JobStatus
from diagnosis.text import text


class Pulse(StrEnum):
    """What a job is doing, as one word for all that its status says."""

    RUNNING = "running"
    FIRST_CYCLE = "first_cycle"
    FULL_CYCLE = "full_cycle"
    FAILING = "failing"
    """Its schedule goes on, but the last cycle failed as a whole."""
    QUARANTINE = "quarantine"
    PAUSED = "paused"
    DISABLED = "disabled"
    NOT_STARTED = "not_started"
    NOT_CONFIGURED = "not_configured"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"

    @property
    def works(self) -> bool:
        """Whether people come through, at least by and by."""
        return self in (Pulse.RUNNING, Pulse.FIRST_CYCLE, Pulse.FULL_CYCLE)


@dataclass(frozen=True, slots=True)
class JobsRead:
    """The jobs with their status and nothing about any person; `now` (UTC) is when they were read.

    `whole` is whether all of them are there: the jobs of an app that could not be listed are not.
    """

    now: datetime
    jobs: tuple[Job, ...] | Unavailable
    whole: bool = True


@dataclass(frozen=True, slots=True)
class JobHealth:
    """One job: what it does, the causes that apply to the whole of it, and when it runs next (UTC)."""

    job: Job
    pulse: Pulse
    findings: tuple[Finding, ...] = ()
    next_cycle: datetime | None = None
    progress: tuple[int, int] | None = None
    """Pages done and pages in all while a full cycle runs; pages say nothing about single people."""

    @property
    def outcome(self) -> Outcome:
        """The class of the answer, as much as anybody may see."""
        if self.findings:
            return self.findings[0].outcome
        if self.pulse in (Pulse.UNKNOWN, Pulse.UNREADABLE):
            return Outcome.UNKNOWN
        if self.pulse is Pulse.RUNNING:
            return Outcome.DONE
        return Outcome.IN_PROGRESS if self.pulse.works or self.pulse is Pulse.FAILING else Outcome.NEEDS_IT


def health(jobs: Sequence[Job], now: datetime) -> tuple[JobHealth, ...]:
    """Each job by itself: those that do not work first, then by name."""
    found = [_health(job, now) for job in jobs]
    return tuple(
        sorted(found, key=lambda one: (one.pulse.works and not one.findings, one.job.name, one.job.id))
    )


def _health(job: Job, now: datetime) -> JobHealth:
    if isinstance(job.status, Unavailable):
        return JobHealth(job, Pulse.UNREADABLE)
    status = job.status
    progress = _progress(status)
    pulse = _pulse(status, progress)
    return JobHealth(job, pulse, _findings(job, pulse, now), _next_cycle(status, pulse, now), progress)


def _pulse(status: JobStatus, progress: tuple[int, int] | None) -> Pulse:
    last = status.last_execution
    match status.state:
        case JobState.PAUSED:
            return Pulse.PAUSED
        case JobState.QUARANTINE:
            return Pulse.QUARANTINE
        case JobState.DISABLED:
            return Pulse.DISABLED
        case JobState.NOT_CONFIGURED:
            return Pulse.NOT_CONFIGURED
        case JobState.NOT_RUN if not status.scheduled:
            return Pulse.NOT_STARTED
        case JobState.ACTIVE | JobState.NOT_RUN:
            if last is not None and last.state is ExecutionState.FAILED:
                return Pulse.FAILING
            if status.steady_state_first is None:
                return Pulse.FIRST_CYCLE
            return Pulse.FULL_CYCLE if progress is not None else Pulse.RUNNING
        case JobState.UNKNOWN:
            return Pulse.UNKNOWN


def _progress(status: JobStatus) -> tuple[int, int] | None:
    total, done = status.units_total, status.units_done or 0
    return (done, total) if total and done < total else None


def _next_cycle(status: JobStatus, pulse: Pulse, now: datetime) -> datetime | None:
    """When the next cycle begins; None where nothing says so, or where it should have begun long ago."""
    if pulse is Pulse.QUARANTINE:
        attempt = status.quarantine.next_attempt if status.quarantine else None
        return attempt if attempt is not None and attempt > now else None
    return cycle.next_begin(status, now) if pulse in (Pulse.RUNNING, Pulse.FAILING) else None


def _findings(job: Job, pulse: Pulse, now: datetime) -> tuple[Finding, ...]:
    """What the causes of a whole job say to it.

    They are asked about nobody: what a cause would need to know of a person counts as not read.
    """
    alone = replace(job, log=not_read(Source.PROVISIONING_LOG), schema=not_read(Source.SCHEMA))
    asked = Evidence(
        now=now, person=Person(""), expectation=Expectation(), jobs=(alone,), users=not_read(Source.USERS)
    )
    found = tuple(
        _about_nobody(finding)
        for finding in diagnose(asked, _JOB_CAUSES).findings
        if finding.match.verdict is not Verdict.POSSIBLE
    )
    if pulse is Pulse.FIRST_CYCLE and not found:
        cause = not_evaluated_initial_cycle_running.CAUSE
        return (Finding(cause, Match(text(cause.employee)), alone),)
    return found


def _about_nobody(finding: Finding) -> Finding:
    """The finding without a sentence that speaks of a person."""
    if "person" not in finding.match.because.values:
        return finding
    return replace(finding, match=replace(finding.match, because=text(finding.cause.employee)))


_JOB_CAUSES: tuple[Cause, ...] = tuple(
    cause for cause in CATALOGUE if cause.stage is Stage.JOB and cause.kind is Kind.PROBLEM
)

"""Provisioning one person on demand: what would be run, why not, and what came back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from diagnosis import scope
from diagnosis.evidence import Evidence, Person
from diagnosis.gaps import Unavailable
from diagnosis.jobs import HrSystem, Job, Target
from diagnosis.log import Event, Result, newest_first
from diagnosis.schema import Schema
from diagnosis.text import Text

PREFIX = "on-demand:"
"""Begins the id of an event that is known from the answer of a run and not from the provisioning log."""

_WHOLE_SECONDS = timedelta(seconds=2)
"""The log writes whole seconds, a run's answer has fractions."""


class Refusal(StrEnum):
    """Why nothing can be run on demand; Graph was not asked."""

    API_DRIVEN = "api_driven"
    """HR data is uploaded to this job: there is nothing that could be read on demand."""
    RULE_DENIES = "rule_denies"
    NO_RULE = "no_rule"
    """The job has no rule for people that is switched on."""
    NO_HR_ID = "no_hr_id"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a job's schema, as far as a run needs it. `object_type` is case-sensitive."""

    id: str
    object_type: str
    allowed: bool = True
    """False where the rule's own metadata denies on-demand provisioning."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Exactly what would be run: one record, by one rule of one job."""

    job_id: str
    service_principal_id: str
    job_name: str
    source: HrSystem
    target: Target
    rule_id: str
    object_type: str
    object_id: str
    """The person's id in HR."""
    schema: Schema | None = None
    """The job's scoping filters, to work out clauses that an answer does not spell out."""


@dataclass(frozen=True, slots=True)
class Run:
    """What came back. `events` are what Graph tells of each record, the person first; there may be none.

    `code` and `message` are Graph's words beside the result. Times in UTC.
    """

    result: Result
    asked_at: datetime
    ended_at: datetime
    events: tuple[Event, ...] = ()
    code: str = ""
    message: str = ""

    @property
    def event(self) -> Event | None:
        """What was done with the person."""
        return self.events[0] if self.events else None

    @property
    def skip_reason(self) -> str:
        """Why nothing was done, in Graph's word; empty where it was not skipped or nobody says."""
        if self.result is not Result.SKIPPED:
            return ""
        told = self.event.skip_reason if self.event is not None else None
        return told or self.code


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer to show. `ran` is False where it certainly did not run, None where nobody knows.

    `plain` is a sentence of ours, `said` and `code` are Graph's words, `request_id` is for Microsoft.
    `retry_after` is in seconds.
    """

    plain: Text
    ran: bool | None = False
    code: str = ""
    said: str = ""
    request_id: str | None = None
    retry_after: float | None = None


class Noted(StrEnum):
    """What came of noting that somebody wants to run something."""

    NEW = "new"
    RUNNING = "running"
    """Somebody runs the same person in the same job right now."""
    BEGUN = "begun"
    """This very press was noted before and nothing is known of its end."""
    ENDED = "ended"
    """This very press was carried out before."""
    FAILED = "failed"
    """It could not be noted."""


_OWN_ID = {HrSystem.WORKDAY: "workerid", HrSystem.SUCCESSFACTORS: "personidexternal"}
"""The imported attribute that holds what a run names the person by."""

_WEIGHT = {Result.FAILURE: 4, Result.UNKNOWN: 3, Result.SKIPPED: 2, Result.WARNING: 1, Result.SUCCESS: 0}


def worst(results: Iterable[Result]) -> Result:
    """The result that counts where several records were provisioned; unknown without any."""
    return max(results, key=lambda result: _WEIGHT[result], default=Result.UNKNOWN)


def hr_id_in(job: Job, person: Person) -> str | None:
    """The person's id in HR as this job's source has it: as it was last imported, else as it is known."""
    key = _OWN_ID.get(job.source)
    events = () if isinstance(job.log, Unavailable) else newest_first(job.log.events)
    imported = (event.imported.get(key, "").strip() for event in events) if key else iter(())
    return next(filter(None, imported), None) or person.hr_id


def candidates(jobs: Iterable[Job]) -> tuple[Job, ...]:
    """The jobs in which it makes sense to run the person: those that know her, else all.

    API-driven ones only where there is no other, so that it can be said why they can't.
    """
    held = tuple(jobs)
    known_to = tuple(
        job for job in held if not isinstance(job.log, Unavailable) and scope.hold(job.log) > scope.Hold.NONE
    )
    chosen = known_to or held
    readable = tuple(job for job in chosen if job.source is not HrSystem.API)
    return readable or chosen


def ran_on_demand(event: Event) -> bool:
    """Whether an event is known from the answer of a run and not from the log."""
    return event.id.startswith(PREFIX)


def seen_in_log(evidence: Evidence, job_id: str, run: Run) -> bool:
    """Whether the provisioning log shows the run already."""
    events = _events(evidence, job_id)
    changes = {event.change_id for event in run.events if event.change_id}
    if changes:
        return any(event.change_id in changes for event in events)
    return any(event.at >= run.asked_at - _WHOLE_SECONDS for event in events)


def with_run(evidence: Evidence, job_id: str, run: Run) -> Evidence:
    """The evidence with what the run itself told, where the log does not show it yet.

    Rows come minutes late (https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-log-analytics);
    without this, a diagnosis made now would say that nothing has happened.
    """
    jobs = evidence.jobs
    if isinstance(jobs, Unavailable) or run.event is None or seen_in_log(evidence, job_id, run):
        return evidence
    held = tuple(
        job
        if job.id != job_id or isinstance(job.log, Unavailable)
        else replace(job, log=replace(job.log, events=newest_first((*job.log.events, *run.events))))
        for job in jobs
    )
    return replace(evidence, jobs=held)


def _events(evidence: Evidence, job_id: str) -> tuple[Event, ...]:
    if isinstance(evidence.jobs, Unavailable):
        return ()
    return next(
        (
            job.log.events
            for job in evidence.jobs
            if job.id == job_id and not isinstance(job.log, Unavailable)
        ),
        (),
    )

"""What all causes share whose only evidence is silence: the jobs have read on, and nothing came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from diagnosis import cycle, pacific
from diagnosis.cause import Fact
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import HrSystem, Job, JobState, JobStatus
from diagnosis.standing import looks_done
from diagnosis.text import _


@dataclass(frozen=True, slots=True)
class Silence:
    """No job has news of the person. `jobs` run and have caught up since the change, where a time was told.

    It is `sure` if every job has, the log reaches back to the change, a line would have appeared by now,
    and the log was searched by the HR number.
    """

    jobs: tuple[Job, ...]
    sure: bool
    log_from: datetime

    @property
    def facts(self) -> tuple[Fact, ...]:
        """How far the log reaches back, since no line is all there is to show."""
        return (Fact(_("The log reaches back to"), self.log_from),)

    def only(self, source: HrSystem) -> bool:
        """Whether all the silent jobs read this HR system."""
        return all(job.source is source for job in self.jobs)

    def of(self, source: HrSystem) -> Job | None:
        """The first silent job that reads this HR system."""
        return next((job for job in self.jobs if job.source is source), None)


def silence(evidence: Evidence) -> Silence | None:
    """The silence about the person; None where a job has news, none has read on, or nothing is missing.

    Unchanged people leave no line in the log: an incremental cycle never reads them.
    """
    jobs = [job for job in known(evidence.jobs) if not evidence.handled_elsewhere(job)]
    changed, latest = evidence.expectation.changed_at, evidence.expectation.latest(evidence.now)
    if any(evidence.news(job) for job in jobs):
        return None
    if evidence.already_there() or (evidence.expectation.change is None and known(evidence.users)):
        return None
    if evidence.expectation.change is Change.DISABLE and looks_done(evidence):
        return None
    running = [job for job in jobs if _reads(known(job.status))]
    # With a job that stands still the reason may lie there, and silence proves nothing about HR.
    if not running or len(running) < len(jobs) or (changed is not None and changed > evidence.now):
        return None
    since = running if latest is None else [job for job in running if _read_since(evidence, job, latest)]
    if not since:
        return None
    log_from = max(known(job.log).covers_from for job in jobs)
    sure = (
        changed is not None
        and latest is not None
        and changed >= log_from
        and len(since) == len(jobs)
        and bool(evidence.person.hr_id)
        and all(cycle.logged(known(job.status), latest, evidence.now) for job in since)
    )
    return Silence(tuple(since), sure, log_from)


def deals_with_nobody(job: Job) -> bool:
    """Whether every mapping of the job is switched off, so that its silence tells nothing."""
    schema = job.schema
    return not isinstance(schema, Unavailable) and bool(schema.mappings) and not schema.enabled


def _reads(status: JobStatus) -> bool:
    return status.state is JobState.ACTIVE and status.caught_up_to is not None


def _read_since(evidence: Evidence, job: Job, latest: datetime) -> bool:
    """Whether a cycle began since the change; Workday shows a leaver when the day ends in Pacific time."""
    status = known(job.status)
    if job.source is HrSystem.WORKDAY and evidence.expectation.change is Change.DISABLE:
        latest = max(latest, pacific.day_ends(evidence.expectation) or latest)
    read = cycle.read_to(status) or status.caught_up_to
    return read is not None and read >= latest

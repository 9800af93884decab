"""What somebody changed in the person's jobs since the change in HR, and what that does to waiting times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from diagnosis.audits import AuditActivity, AuditEvent
from diagnosis.evidence import Evidence
from diagnosis.gaps import CannotTell, Unavailable
from diagnosis.history import FULL_READ
from diagnosis.jobs import HrSystem, Job, JobState
from diagnosis.text import Text, _, text

_BEGINS_AGAIN = frozenset({AuditActivity.STARTED, AuditActivity.RESTARTED})

_WHAT: dict[AuditActivity, str] = {
    AuditActivity.PAUSED: _("{who} paused {job}."),
    AuditActivity.STARTED: _("{who} started {job}."),
    AuditActivity.RESTARTED: _("{who} restarted {job}."),
    AuditActivity.MAPPINGS_CHANGED: _("{who} changed the mappings or the scope of {job}."),
    AuditActivity.SETTINGS_CHANGED: _("{who} changed the settings or credentials of {job}."),
    AuditActivity.QUARANTINED: _("{job} went into quarantine."),
}


@dataclass(frozen=True, slots=True)
class ConfigurationChange:
    """One change to a job, from the directory audits. `at` is in UTC; `by` is None for the service itself."""

    at: datetime
    job: Job
    activity: AuditActivity
    by: str | None
    what: Text
    """Who did what."""
    effect: Text
    """What it does to the cycles, and so to how long one waits."""


def configuration_changes(evidence: Evidence) -> tuple[ConfigurationChange, ...]:
    """Changes to the person's jobs since the change in HR, or since their oldest event, oldest first.

    Older ones count as long as they still hold the job up: a pause that nobody ended, a restart after which
    the job has not caught up. None where the audits were not read.
    """
    if isinstance(evidence.audits, Unavailable):
        return ()
    begins = since(evidence)
    told: dict[AuditEvent, ConfigurationChange] = {}
    for job in concerned(evidence):
        of_job = [one for one in dict.fromkeys(evidence.audits) if _is_about(one, job)]
        for event in of_job:
            late = begins is None or event.at >= begins
            if event not in told and event.at <= evidence.now and (late or _holds(event, job, of_job)):
                told[event] = _change(event, job, of_job)
    order = sorted(told, key=lambda one: (one.at, list(AuditActivity).index(one.activity), one.by))
    return tuple(told[event] for event in order)


def since(evidence: Evidence) -> datetime | None:
    """Where the story begins: the change in HR or, if that is not told or lies ahead, the oldest event."""
    changed = evidence.expectation.changed_at
    if changed is not None and changed <= evidence.now:
        return changed
    jobs = () if isinstance(evidence.jobs, Unavailable) else evidence.jobs
    logs = [job.log for job in jobs if not isinstance(job.log, Unavailable)]
    return min((event.at for log in logs for event in log.events), default=None)


def concerned(evidence: Evidence) -> tuple[Job, ...]:
    """The jobs that may have to do with the person, by name; not those that leave the person to another."""
    jobs = () if isinstance(evidence.jobs, Unavailable) else evidence.jobs
    return tuple(
        job
        for job in sorted(jobs, key=lambda job: (job.name, job.id))
        if not _handled_elsewhere(evidence, job)
    )


def _handled_elsewhere(evidence: Evidence, job: Job) -> bool:
    try:
        return evidence.handled_elsewhere(job)
    except CannotTell:
        return False


def _is_about(event: AuditEvent, job: Job) -> bool:
    ids = (job.id.casefold(), job.service_principal_id.casefold())
    return event.activity in _WHAT and event.target_id.casefold() in ids


def _holds(event: AuditEvent, job: Job, of_job: Sequence[AuditEvent]) -> bool:
    """Whether the change is the newest of its kind and still keeps the job from its timetable."""
    if isinstance(job.status, Unavailable):
        return False
    if any(other.activity is event.activity and other.at > event.at for other in of_job):
        return False
    if event.activity is AuditActivity.PAUSED:
        return job.status.state is JobState.PAUSED and _begun_again(event, of_job) is None
    if event.activity is AuditActivity.QUARANTINED:
        return job.status.state is JobState.QUARANTINE
    return event.activity in FULL_READ and job.source is not HrSystem.API and not _read_since(event.at, job)


def _change(event: AuditEvent, job: Job, of_job: Sequence[AuditEvent]) -> ConfigurationChange:
    by = None if event.by_service or not event.by else event.by
    who = by or text(_("The provisioning service"))
    return ConfigurationChange(
        at=event.at,
        job=job,
        activity=event.activity,
        by=by,
        what=text(_WHAT[event.activity], who=who, job=job.name),
        effect=_effect(event, job, of_job),
    )


def _effect(event: AuditEvent, job: Job, of_job: Sequence[AuditEvent]) -> Text:
    """What the change does to the job's cycles
    (https://learn.microsoft.com/entra/identity/app-provisioning/how-provisioning-works)."""
    api = job.source is HrSystem.API
    match event.activity:
        case AuditActivity.PAUSED:
            return _paused(_begun_again(event, of_job))
        case AuditActivity.STARTED:
            return _started(event, job)
        case AuditActivity.RESTARTED if api:
            # https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues
            return text(_("That empties its queue: what was uploaded and not processed must be sent again."))
        case AuditActivity.MAPPINGS_CHANGED if api:
            return text(_("What is uploaded from then on is processed by the new rules."))
        case AuditActivity.RESTARTED if _read_since(event.at, job):
            return text(_("It has read everybody again since, and has caught up."))
        case AuditActivity.RESTARTED:
            return text(
                _(
                    "It reads everybody again: that takes longer than a usual cycle, and the usual waiting "
                    "times do not hold until it has caught up."
                )
            )
        case AuditActivity.MAPPINGS_CHANGED if _read_since(event.at, job):
            return text(_("It has read everybody again by the new rules since, and has caught up."))
        case AuditActivity.MAPPINGS_CHANGED:
            return text(
                _(
                    "It reads everybody again by the new rules: that takes longer than a usual cycle, and "
                    "the usual waiting times do not hold until it has caught up."
                )
            )
        case AuditActivity.QUARANTINED if _state(job) is JobState.ACTIVE:
            return text(_("It is out of quarantine again."))
        case AuditActivity.QUARANTINED:
            # https://learn.microsoft.com/entra/identity/app-provisioning/application-provisioning-quarantine-status
            return text(
                _("In quarantine it runs less and less often, down to once a day, until the fault is fixed.")
            )
        case _:
            return text(
                _(
                    "Cycles begun after that use them. Waiting times stay as they were; credentials that do "
                    "not work would put the job into quarantine."
                )
            )


def _paused(again: AuditEvent | None) -> Text:
    # https://learn.microsoft.com/entra/identity/app-provisioning/known-issues
    if again is None:
        return text(_("The cycle under way still ends; no other begins until somebody starts the job."))
    return text(_("The cycle under way still ended; no other began until {at}."), at=again.at)


def _started(event: AuditEvent, job: Job) -> Text:
    if job.source is HrSystem.API:
        return text(_("It works off what was uploaded in the meantime."))
    if isinstance(job.status, Unavailable):
        return text(_("Cycles run again from then on."))
    first = job.status.steady_state_first
    if first is None or first > event.at:
        return text(_("Its first cycle reads everybody: that takes from twenty minutes to several hours."))
    return text(_("It goes on where it stopped: the next cycle reads what has changed in HR since."))


def _begun_again(event: AuditEvent, of_job: Sequence[AuditEvent]) -> AuditEvent | None:
    """The start or restart that ended a pause."""
    later = [one for one in of_job if one.activity in _BEGINS_AGAIN and one.at > event.at]
    return min(later, key=lambda one: one.at, default=None)


def _read_since(moment: datetime, job: Job) -> bool:
    """Whether the job has caught up with a cycle that began after the moment."""
    caught_up = None if isinstance(job.status, Unavailable) else job.status.caught_up_to
    return caught_up is not None and caught_up >= moment


def full_read_due(changes: Sequence[ConfigurationChange], job: Job) -> bool:
    """Whether the job has to read everybody again and has not caught up, so its timetable does not hold."""
    return any(
        change.job.service_principal_id == job.service_principal_id
        and change.activity in FULL_READ
        and job.source is not HrSystem.API
        and not _read_since(change.at, job)
        for change in changes
    )


def _state(job: Job) -> JobState | None:
    return None if isinstance(job.status, Unavailable) else job.status.state

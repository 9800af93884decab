"""Which further parts can decide a question, told from what was read first: each costs requests or a wait.

The directory audits share the quota of the provisioning log, so they are read only where a cause would look
at them and could come to another answer, or where it helps the helpdesk to know who changed a job meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from diagnosis import attributes, cycle, name_rules, scope
from diagnosis.codes import AGENT_CAUSES, agent_error, anchor_gone, cause_of, sign_of
from diagnosis.connections import strangers
from diagnosis.directory import DirectoryUser
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, not_in_cloud
from diagnosis.jobs import HrSystem, Job, JobState, JobStatus, Target
from diagnosis.log import Action, Event, PersonLog, Result, StepType, newest_first
from diagnosis.names import NAMES, SAM, UPN
from diagnosis.schema import AttributeMapping, Schema
from diagnosis.spread import trouble_of
from diagnosis.standing import looks_done
from graph.connections import Wanted

_LATE = 2
"""Intervals since the last steady state after which something may keep the job from the next one."""

_CONFIGURED = frozenset({StepType.SCOPING, StepType.MATCHING, StepType.PROCESSING})
"""Steps that do what the job's filters and mappings say."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one job that are worth trying, and the event with the person's values."""

    job: Job
    event: Event
    mappings: tuple[AttributeMapping, ...]


def audits(evidence: Evidence) -> bool:
    """Whether what was done to a job, or to an account by hand, can decide or tells how it came to this."""
    return audits_decide(evidence) or _reconfigured(evidence)


def audits_decide(evidence: Evidence) -> bool:
    """Whether a cause would look at what was done to a job, or to an account by hand."""
    return any(_of_job(evidence, job) for job in _jobs(evidence)) or _edits(evidence)


def deleted_users(evidence: Evidence) -> bool:
    """Whether the account may have been there and be deleted.

    There is no account in use, and the log knows of one, the question presupposes one, or the person is known
    by the id of one. Where the account waits for the directory synchronisation, or is there and was switched
    off, that is the answer already. In a cloud without a log the question alone tells.
    """
    users = _users(evidence)
    without_log = all(not_in_cloud(job.log) for job in _jobs(evidence))
    if users is None or not (without_log or _logs_read(evidence)) or any(user.enabled for user in users):
        return False
    events = newest_first(event for job in _jobs(evidence) for event in _events(job))
    if users and events and events[0].written and events[0].switches_off:
        return False
    if not users and _waits_for_sync(evidence):
        return False
    presupposed = not users and evidence.expectation.change in (Change.UPDATE, Change.DISABLE)
    named = not users and evidence.person.entra_id is not None
    return presupposed or named or any(_knows_account(event) for event in events)


def organization(evidence: Evidence) -> bool:
    """Whether the last run of the directory synchronisation can decide: Active Directory is up to date and
    Entra ID does not show it."""
    users = _users(evidence)
    change = evidence.expectation.change
    if users is None or change is Change.UPDATE:
        return False
    stale = change is Change.DISABLE and any(user.enabled and user.synced_from_ad for user in users)
    if users and not stale:
        return False
    return any(event.written or event.redundant for event in _newest_in_ad(evidence))


def names(evidence: Evidence) -> tuple[Rules, ...]:
    """The rules whose result can decide: of a name that failed, of one that is still to be made, or of the
    user name that somebody asks about."""
    if not _logs_read(evidence):
        return ()
    found: list[Rules] = []
    for job in sorted(_jobs(evidence), key=lambda job: (job.name, job.id)):
        if isinstance(job.log, Unavailable) or isinstance(job.schema, Unavailable):
            continue
        event = name_rules.read_from(job.log)
        mappings = _in_question(evidence, job, job.schema)
        if event is not None and mappings:
            found.append(Rules(job, event, mappings))
    return tuple(found)


def _in_question(evidence: Evidence, job: Job, schema: Schema) -> tuple[AttributeMapping, ...]:
    newest = evidence.newest(job)
    sign = sign_of(newest) if newest is not None else None
    if newest is not None and sign is not None:
        return name_rules.blamed(sign.cause, schema, newest)
    if name_rules.awaits_creation(evidence, job):
        return name_rules.mappings_of(schema, NAMES)
    if name_rules.name_asked(evidence) and any(event.written for event in _events(job)):
        return name_rules.mappings_of(schema, (UPN, SAM))
    return ()


def reached(evidence: Evidence) -> tuple[str, ...]:
    """Ids of the accounts in Entra ID that the newest events wrote to, where the person is not known by them.

    Graph leaves the name of a target empty (observed), so only the account itself shows whose it is.
    """
    if not _logs_read(evidence):
        return ()
    known = {user.id.casefold() for user in _users(evidence) or ()}
    ids: dict[str, None] = {}
    for job in _jobs(evidence):
        event = evidence.newest(job) if job.target is Target.ENTRA_ID else None
        if event is None or not event.in_order or event.action is Action.CREATE:
            continue
        if event.target.id and event.target.id.casefold() not in known:
            ids[event.target.id] = None
    return tuple(ids)


def connections(evidence: Evidence) -> list[Wanted]:
    """The stored links that can decide, each by the record's id and by the account's.

    The service wrote to an account that looks like another person's, or to another one than the directory
    shows, or what it wrote is not there, or the account it remembers is gone.
    """
    if not _logs_read(evidence):
        return []
    wanted: list[Wanted] = []
    for job in _jobs(evidence):
        event = None if evidence.handled_elsewhere(job) else evidence.newest(job)
        if event is not None and _link_in_doubt(evidence, job, event):
            ids = dict.fromkeys((event.source.id, event.target.id))
            wanted += [Wanted(job, one) for one in ids if one]
    return wanted


def _link_in_doubt(evidence: Evidence, job: Job, event: Event) -> bool:
    if anchor_gone(event):
        return True
    if not event.in_order or event.action is Action.CREATE:
        return False
    users = _users(evidence) or ()
    reached = [user for user in users if user.id == event.target.id]
    names = [event.target.display_name, *(user.display_name for user in reached)]
    names += [item.old or "" for item in event.modified if item.name.casefold() == "displayname"]
    if any(strangers(event.source.display_name, name) for name in names):
        return True
    if job.target is not Target.ENTRA_ID or not users or not event.target.id:
        return False
    return not reached or any(_not_arrived(event, user) for user in reached)


def _not_arrived(event: Event, user: DirectoryUser) -> bool:
    """Whether the account holds something else today than the event wrote to it."""
    if event.action is not Action.UPDATE or not event.written:
        return False
    held = [(item.new, user.attributes.get(attributes.in_graph(item.name))) for item in event.modified]
    return any(new and now is not None and new.casefold() != now.casefold() for new, now in held)


def agents(evidence: Evidence) -> bool:
    """Whether the state of the provisioning agents can decide: a code points at them, or a job to Active
    Directory has come to no end for several times its interval."""
    return any(
        _agent_in_doubt(evidence, job)
        for job in _jobs(evidence)
        if job.target is Target.ACTIVE_DIRECTORY and not _elsewhere(evidence, job)
    )


def _agent_in_doubt(evidence: Evidence, job: Job) -> bool:
    if not isinstance(job.status, Unavailable):
        status = job.status
        if status.quarantine is not None and agent_error(status.quarantine.error_code):
            return True
        if status.last_execution is not None and agent_error(status.last_execution.error_code):
            return True
        if status.state is JobState.ACTIVE and cycle.stalled(status, evidence.now):
            return True
    event = None if isinstance(job.log, Unavailable) else evidence.newest(job)
    return event is not None and cause_of(event) in AGENT_CAUSES


def spread(evidence: Evidence) -> tuple[Job, Event] | None:
    """The event that others may share, if the newest word on the person is a trouble of that kind."""
    if not _logs_read(evidence):
        return None
    jobs = [job for job in _jobs(evidence) if not _elsewhere(evidence, job)]
    newest = [(job, event) for job in jobs if (event := evidence.newest(job)) is not None]
    if not newest:
        return None
    job, event = max(newest, key=lambda one: (one[1].at, one[0].name, one[0].id))
    return (job, event) if trouble_of(event) is not None else None


def _of_job(evidence: Evidence, job: Job) -> bool:
    """Whether it matters that somebody paused, restarted or remapped the job."""
    if isinstance(job.status, Unavailable) or _elsewhere(evidence, job):
        return False
    if job.status.state is JobState.PAUSED:
        return True
    if isinstance(job.log, Unavailable) or _users(evidence) is None:
        return False
    if _inactive_and_still_on(evidence, job):
        return True
    if looks_done(evidence):
        return False
    if job.source is HrSystem.API:
        # A restart throws away what was uploaded and not yet worked off; then nothing is in the log.
        told = evidence.expectation.changed_at is not None
        return not (evidence.news(job) if told else job.log.events)
    return _behind(job.status, evidence) and not _reached(job.log, job.status)


def _behind(status: JobStatus, evidence: Evidence) -> bool:
    """Whether the job may be reading everybody again: it is in a cycle, or has not caught up for long."""
    if status.state is not JobState.ACTIVE or status.steady_state_last is None:
        return False
    if status.units_total and (status.units_done or 0) < status.units_total:
        return True
    between = cycle.interval(status)
    return between is not None and status.steady_state_last + _LATE * between < evidence.now


def _reached(log: PersonLog, status: JobStatus) -> bool:
    """Whether the cycle under way has come to the person."""
    since = status.steady_state_last
    return since is not None and any(event.at > since for event in log.events)


def _inactive_and_still_on(evidence: Evidence, job: Job) -> bool:
    if evidence.expectation.change is not Change.DISABLE:
        return False
    if not any(user.enabled for user in _users(evidence) or ()):
        return False
    event = evidence.newest(job)
    return event is not None and event.result is Result.SKIPPED and scope.active(event) is False


def _edits(evidence: Evidence) -> bool:
    """Whether an edit of the account by hand would explain why an update is not to be seen.

    Not where the job has not come to the change, failed at it, or wrote it; nor where Active Directory owns
    the account, as edits there are not in these audits.
    """
    expected = evidence.expectation
    if expected.change is not Change.UPDATE or not _logs_read(evidence):
        return False
    if all(user.synced_from_ad for user in _users(evidence) or ()):
        return False
    jobs = [job for job in _jobs(evidence) if not _elsewhere(evidence, job)]
    newest = [event for job in jobs if (event := evidence.newest(job)) is not None]
    if not all(event.in_order for event in newest):
        return False
    if any(_wrote(event, expected.attribute) for job in jobs for event in evidence.news(job)):
        return False
    return bool(newest) or any(_has_read(job, evidence) for job in jobs)


def _reconfigured(evidence: Evidence) -> bool:
    """Whether a change to a job may explain why it is not done, and since when.

    It is not done, and a time is known since which to look; or what came of it is what the job's filters and
    mappings decide. Where every job has carried out what it had to, nothing of theirs explains it.
    """
    if not _logs_read(evidence) or looks_done(evidence):
        return False
    jobs = [job for job in _jobs(evidence) if not _elsewhere(evidence, job)]
    newest = [event for job in jobs if (event := evidence.newest(job)) is not None]
    off = evidence.expectation.change is Change.DISABLE
    if newest and all(event.written and event.switches_off if off else event.in_order for event in newest):
        return False
    changed = evidence.expectation.changed_at
    told = changed is not None and changed <= evidence.now
    return bool(jobs) and (told or any(map(_as_configured, newest)))


def _as_configured(event: Event) -> bool:
    """Whether the job's filters or mappings may be why the event ended as it did."""
    if event.result is Result.SKIPPED:
        return not event.redundant and scope.active(event) is not False
    failed = {step.type for step in event.steps if step.result is Result.FAILURE}
    return event.result is Result.FAILURE and not failed.isdisjoint(_CONFIGURED)


def _has_read(job: Job, evidence: Evidence) -> bool:
    """Whether the job's cycles have come past the change, so that its silence means something."""
    changed = evidence.expectation.changed_at
    if changed is None or isinstance(job.status, Unavailable):
        return True
    return job.status.caught_up_to is not None and job.status.caught_up_to >= changed


def _wrote(event: Event, attribute: str | None) -> bool:
    """Whether the event wrote the attribute; anything at all where none was named."""
    wanted = attributes.names(attribute) if attribute else None
    return event.written and any(wanted is None or item.name.casefold() in wanted for item in event.modified)


def _waits_for_sync(evidence: Evidence) -> bool:
    """Whether the directory synchronisation has not run since Active Directory was written to."""
    if isinstance(evidence.organization, Unavailable):
        return False
    synced = evidence.organization.last_sync_at
    return synced is not None and any(
        event.written and event.at > synced for event in _newest_in_ad(evidence)
    )


def _knows_account(event: Event) -> bool:
    """Whether the event is about an account that was there; a link to one that is gone is InvalidAnchor
    (https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs)."""
    return event.written or event.redundant or anchor_gone(event)


def _newest_in_ad(evidence: Evidence) -> Iterable[Event]:
    for job in _jobs(evidence):
        if job.target is Target.ACTIVE_DIRECTORY and not isinstance(job.log, Unavailable):
            newest = evidence.newest(job)
            if newest is not None:
                yield newest


def _elsewhere(evidence: Evidence, job: Job) -> bool:
    return _logs_read(evidence) and evidence.handled_elsewhere(job)


def _logs_read(evidence: Evidence) -> bool:
    """Whether the log and the accounts are known, without which nothing more can be told."""
    return _users(evidence) is not None and not any(
        isinstance(job.log, Unavailable) for job in _jobs(evidence)
    )


def _events(job: Job) -> tuple[Event, ...]:
    return () if isinstance(job.log, Unavailable) else job.log.events


def _users(evidence: Evidence) -> tuple[DirectoryUser, ...] | None:
    return None if isinstance(evidence.users, Unavailable) else evidence.users


def _jobs(evidence: Evidence) -> tuple[Job, ...]:
    return () if isinstance(evidence.jobs, Unavailable) else evidence.jobs

"""The history of a case in the order in which it happened, from the change in HR to what is expected next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from diagnosis import cycle, scope
from diagnosis.audits import AuditActivity
from diagnosis.cause import Owner
from diagnosis.configuration import ConfigurationChange, concerned, configuration_changes, full_read_due
from diagnosis.diagnosis import Finding
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable
from diagnosis.jobs import Execution, ExecutionState, HrSystem, Job, JobState, JobStatus, Target
from diagnosis.log import Action, Event, Result, StepType, newest_first
from diagnosis.moments import Moment, MomentKind
from diagnosis.retry import retry_ahead
from diagnosis.text import Text, _, counted, text
from diagnosis.wording import ACTION, RESULT, STEP

MOST = 40
"""Entries of one timeline: a record that fails is tried again for a month."""

_SAME = timedelta(minutes=1)
"""Graph's own times of one thing lie a little apart."""
_SAME_QUARANTINE = timedelta(minutes=10)

_ORDER = {kind: number for number, kind in enumerate(MomentKind)}

_TOLD: dict[Change | None, str] = {
    None: _("The change in HR, as told in the question"),
    Change.CREATE: _("The change in HR, as told in the question: a new account"),
    Change.UPDATE: _("The change in HR, as told in the question: a changed detail"),
    Change.DISABLE: _("The change in HR, as told in the question: the account switched off"),
}

_ENDED: dict[ExecutionState, str] = {
    ExecutionState.SUCCEEDED: _("The last cycle ended"),
    ExecutionState.FAILED: _("The last cycle failed"),
    ExecutionState.ENTRY_LEVEL_ERRORS: _("The last cycle ended, with errors for some records"),
    ExecutionState.UNKNOWN: _("The last cycle ended"),
}

_BY_HAND: dict[AuditActivity, str] = {
    AuditActivity.USER_UPDATED: _("{who} edited the account by hand"),
    AuditActivity.USER_DISABLED: _("{who} switched the account off by hand"),
    AuditActivity.USER_DELETED: _("{who} deleted the account by hand"),
}


def timeline(evidence: Evidence, leading: Finding | None = None) -> tuple[Moment, ...]:
    """What happened to the person and to their jobs, oldest first, then now, then what is expected.

    `leading` is the finding that answers the question: its event always stays, and what it expects is told.
    """
    changes = configuration_changes(evidence)
    jobs = concerned(evidence)
    moments = [
        *_told(evidence),
        *_configuration(changes, evidence),
        *(moment for job in _jobs(evidence) for moment in _events(job)),
        *(moment for job in jobs for moment in _cycles(job)),
        *_accounts(evidence),
        *_synchronisation(evidence, jobs),
        Moment(evidence.now, MomentKind.NOW, text(_("Now"))),
    ]
    ahead = [moment for job in jobs for moment in _ahead(evidence, job, changes)]
    moments += [*ahead, *_expected(evidence, leading, [*moments, *ahead])]
    kept, left_out = newest(_sorted(_once(moments)), MOST, leading)
    return _sorted([*_left_out(left_out), *kept])


def newest(
    moments: Sequence[Moment], most: int, leading: Finding | None = None
) -> tuple[tuple[Moment, ...], tuple[Moment, ...]]:
    """The newest of the moments and those that are left out, both oldest first.

    Never left out: the change in HR, the event that decides, now, and what is expected.
    """
    event = leading.match.event if leading is not None else None

    def always(moment: Moment) -> bool:
        decides = event is not None and (moment.event_id, moment.at) == (event.id, event.at)
        return decides or moment.expected or moment.kind in (MomentKind.NOW, MomentKind.HR_CHANGE)

    others = [number for number, moment in enumerate(moments) if not always(moment)]
    room = max(0, most - (len(moments) - len(others)))
    dropped = set(others[: max(0, len(others) - room)])
    return (
        tuple(moment for number, moment in enumerate(moments) if number not in dropped),
        tuple(moment for number, moment in enumerate(moments) if number in dropped),
    )


def stopped_at(event: Event) -> StepType | None:
    """The step at which the event failed or was skipped; None where it does not say.

    A step that finds a person out of scope can itself be a success (observed).
    """
    if scope.left_out(event):
        return StepType.SCOPING
    ended = [step.type for step in event.steps if step.result is event.result]
    if event.result not in (Result.FAILURE, Result.SKIPPED) or not ended:
        return None
    return ended[-1] if ended[-1] is not StepType.UNKNOWN else None


def _told(evidence: Evidence) -> Iterator[Moment]:
    expected = evidence.expectation
    if expected.changed_at is not None:
        yield Moment(
            expected.changed_at,
            MomentKind.HR_CHANGE,
            text(_TOLD[expected.change]),
            expected=expected.changed_at > evidence.now,
            until=expected.changed_until,
        )


def _configuration(changes: Iterable[ConfigurationChange], evidence: Evidence) -> Iterator[Moment]:
    for change in changes:
        if change.activity is not AuditActivity.QUARANTINED or not _shown_by_status(change):
            yield Moment(change.at, MomentKind.CONFIGURATION, change.what, change.job)
    if isinstance(evidence.audits, Unavailable) or isinstance(evidence.users, Unavailable):
        return
    accounts = {user.id.casefold() for user in evidence.users}
    for audit in evidence.audits:
        by_hand = _BY_HAND.get(audit.activity)
        if by_hand and audit.by and not audit.by_service and audit.target_id.casefold() in accounts:
            yield Moment(audit.at, MomentKind.ACCOUNT_CHANGED, text(by_hand, who=audit.by))


def _shown_by_status(change: ConfigurationChange) -> bool:
    """Whether the job's own status tells of this quarantine, with its reason."""
    status = change.job.status
    if isinstance(status, Unavailable) or status.quarantine is None or status.quarantine.since is None:
        return False
    return abs(status.quarantine.since - change.at) <= _SAME_QUARANTINE


def _events(job: Job) -> Iterator[Moment]:
    if not isinstance(job.log, Unavailable):
        by_action = sorted(job.log.events, key=lambda event: event.action)
        for event in reversed(newest_first(by_action)):
            yield Moment(event.at, MomentKind.EVENT, _said(event), job, event.id)


def _said(event: Event) -> Text:
    """What the service meant to do, how that ended, at which step, and by which code."""
    said = text(RESULT[event.result])
    if event.action is not Action.OTHER and event.result is not Result.SKIPPED:
        said = text("{action} {result}", action=text(ACTION[event.action]), result=said)
    step = stopped_at(event)
    if step is not None:
        said = text(_("{result} at {step}"), result=said, step=text(STEP[step]))
    why = event.error.code if event.error is not None else event.skip_reason
    if why and event.result is not Result.SUCCESS:
        said = text("{result} ({why})", result=said, why=why)
    return text(_("Provisioning log: {ended}"), ended=said)


def _cycles(job: Job) -> Iterator[Moment]:
    if isinstance(job.status, Unavailable):
        return
    status = job.status
    if status.quarantine is not None and status.quarantine.since is not None:
        reason = status.quarantine.reason
        said = (
            text(_("Quarantine began ({reason})"), reason=reason) if reason else text(_("Quarantine began"))
        )
        yield Moment(status.quarantine.since, MomentKind.QUARANTINE, said, job)
    last, caught_up = status.last_execution, status.steady_state_last
    if last is not None and last.began is not None:
        yield Moment(last.began, MomentKind.CYCLE_BEGAN, text(_("The last cycle began")), job)
    ended = _end(last)
    if last is not None and ended is not None:
        yield Moment(ended, MomentKind.CYCLE_ENDED, text(_ENDED[last.state]), job)
    if caught_up is not None and (ended is None or abs(caught_up - ended) > _SAME):
        yield Moment(caught_up, MomentKind.CAUGHT_UP, text(_("The job had caught up (steady state)")), job)


def _end(last: Execution | None) -> datetime | None:
    if last is None or last.ended is None or (last.began is not None and last.ended < last.began):
        return None
    return last.ended


def _accounts(evidence: Evidence) -> Iterator[Moment]:
    users = () if isinstance(evidence.users, Unavailable) else evidence.users
    for user in sorted(users, key=lambda user: user.id):
        name = user.user_principal_name or user.id
        if user.created_at is not None:
            said = text(_("The account {name} was created in Microsoft Entra ID"), name=name)
            yield Moment(user.created_at, MomentKind.ACCOUNT_CREATED, said)
        if user.last_sync_at is not None:
            said = text(_("The directory synchronisation last wrote the account {name}"), name=name)
            yield Moment(user.last_sync_at, MomentKind.DIRECTORY_SYNC, said)
    deleted = () if isinstance(evidence.deleted_users, Unavailable) else evidence.deleted_users
    for gone in sorted(deleted, key=lambda gone: gone.id):
        if gone.deleted_at is not None:
            said = text(_("The account {name} was deleted"), name=gone.user_principal_name or gone.id)
            yield Moment(gone.deleted_at, MomentKind.ACCOUNT_DELETED, said)


def _synchronisation(evidence: Evidence, jobs: Sequence[Job]) -> Iterator[Moment]:
    organization = evidence.organization
    if isinstance(organization, Unavailable) or organization.last_sync_at is None:
        return
    if organization.sync_enabled is not False and any(job.target is Target.ACTIVE_DIRECTORY for job in jobs):
        said = text(_("The directory synchronisation from Active Directory last ran"))
        yield Moment(organization.last_sync_at, MomentKind.DIRECTORY_SYNC, said)


def _ahead(evidence: Evidence, job: Job, changes: Sequence[ConfigurationChange]) -> Iterator[Moment]:
    """The job's next attempt at the record, and its next cycle where its timetable holds."""
    if isinstance(job.status, Unavailable):
        return
    status, now = job.status, evidence.now
    if status.state is JobState.QUARANTINE and status.quarantine is not None:
        attempt = status.quarantine.next_attempt
        if attempt is not None and attempt > now:
            said = text(_("Next attempt of the job in quarantine"))
            yield Moment(attempt, MomentKind.NEXT_ATTEMPT, said, job, expected=True)
    if status.state is not JobState.ACTIVE:
        return
    retry = _retry(job, now)
    if retry is not None:
        said = text(_("The next attempt at this record should be over"))
        over = cycle.attempted(job, retry, now)
        yield Moment(over, MomentKind.NEXT_ATTEMPT, said, job, expected=True)
    if job.source is not HrSystem.API and not full_read_due(changes, job) and _keeps_time(status, now):
        yield from _next_cycle(evidence, job, status)


def _retry(job: Job, now: datetime) -> datetime | None:
    events = () if isinstance(job.log, Unavailable) else newest_first(job.log.events)
    return retry_ahead(events[0], now) if events and events[0].result is Result.FAILURE else None


def _keeps_time(status: JobStatus, now: datetime) -> bool:
    last = status.last_execution
    under_way = status.units_total is not None and (status.units_done or 0) < status.units_total
    failed = last is not None and last.state is ExecutionState.FAILED
    return not under_way and not failed and not cycle.overruns(status, now)


def _next_cycle(evidence: Evidence, job: Job, status: JobStatus) -> Iterator[Moment]:
    changed, now = evidence.expectation.latest(evidence.now), evidence.now
    read_to = cycle.read_to(status)
    if changed is not None and changed <= now and read_to is not None and read_to < changed:
        done = cycle.next_answer(status, changed, now)
        if done is not None:
            said = text(_("The first cycle that contains the change should be over"))
            yield Moment(done, MomentKind.NEXT_CYCLE, said, job, expected=True)
            return
    begins = cycle.next_begin(status, now)
    if begins is not None:
        yield Moment(
            begins, MomentKind.NEXT_CYCLE, text(_("The next cycle should begin")), job, expected=True
        )


def _expected(evidence: Evidence, leading: Finding | None, moments: Sequence[Moment]) -> Iterator[Moment]:
    """When the leading finding says it should be done, unless that moment is told already."""
    due = leading.match.expected_by if leading is not None else None
    if leading is None or due is None or due <= evidence.now:
        return
    if any(moment.expected and abs(moment.at - due) <= _SAME for moment in moments):
        return
    said = _("It should be done") if leading.owner is Owner.WAIT else _("Next attempt")
    yield Moment(due, MomentKind.EXPECTED, text(said), leading.job, expected=True)


def _jobs(evidence: Evidence) -> tuple[Job, ...]:
    jobs = () if isinstance(evidence.jobs, Unavailable) else evidence.jobs
    return tuple(sorted(jobs, key=lambda job: (job.name, job.id)))


def _once(moments: Iterable[Moment]) -> list[Moment]:
    """Each moment once: Graph has been seen to send a row twice."""
    seen: dict[object, Moment] = {}
    for moment in moments:
        job = moment.job.id if moment.job is not None else None
        seen.setdefault((moment.at, moment.kind, moment.text, job, moment.event_id), moment)
    return list(seen.values())


def _sorted(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    return tuple(sorted(moments, key=lambda moment: (moment.at, _ORDER[moment.kind])))


def _left_out(dropped: Sequence[Moment]) -> Iterator[Moment]:
    if dropped:
        said = counted("{n} entry is left out here", "{n} entries are left out here", len(dropped))
        yield Moment(dropped[0].at, MomentKind.LEFT_OUT, said)

"""The account already agrees with HR, so there was nothing to write."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.processing.attribute_question import arrived
from diagnosis.causes.source.silence import deals_with_nobody
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.history import edited_by_hand
from diagnosis.jobs import Job, JobState
from diagnosis.log import Event, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when an update was expected and the newest event was skipped as RedundantExport.

    Where the attribute asked about came without a value from HR, or nobody can tell, the agreement does not
    say much: likely only. The same where somebody has edited the account since, where another job has dealt
    with the person since, or where the job does not run and the change may have come after this event, as no
    time was told, or only the day.
    """
    if evidence.expectation.change is not Change.UPDATE:
        return None
    event = evidence.newest(job)
    if event is None or not event.redundant:
        return None
    account = event.target.display_name or event.target.id
    return Match(
        text(
            _("The account of {person} already agrees with HR, so nothing was changed."),
            person=evidence.person.name,
        ),
        verdict=Verdict.CONFIRMED if _still_so(evidence, job, event) else Verdict.LIKELY,
        facts=(Fact(_("Account"), account, personal=True),) if account else (),
        event=event,
        step=StepType.EXPORT,
    )


def _still_so(evidence: Evidence, job: Job, event: Event) -> bool:
    """Whether nothing read speaks against the agreement, and nothing newer may have been missed."""
    return (
        arrived(evidence, job, event)
        and not _edited_since(evidence, event)
        and _up_to_date(evidence, job, event)
        and all(_silent_since(other, event) for other in known(evidence.jobs) if other is not job)
    )


def _silent_since(job: Job, event: Event) -> bool:
    """Whether another job has not dealt with the person after the event."""
    return not isinstance(job.log, Unavailable) and all(one.at <= event.at for one in job.log.events)


def _up_to_date(evidence: Evidence, job: Job, event: Event) -> bool:
    """Whether the event is newer than the change that was told, or the job would have read a newer one."""
    latest = evidence.expectation.latest(evidence.now)
    if latest is not None and event.at >= latest:
        return True
    if isinstance(job.status, Unavailable) or isinstance(job.schema, Unavailable):
        return False
    return job.status.state is JobState.ACTIVE and not deals_with_nobody(job)


def _edited_since(evidence: Evidence, event: Event) -> bool:
    """Whether the audits, where they were read, hold an edit of the account that is newer than the event."""
    if isinstance(evidence.audits, Unavailable) or isinstance(evidence.users, Unavailable):
        return False
    edited = edited_by_hand(evidence, evidence.users)
    return edited is not None and edited.at > event.at


CAUSE = Cause(
    id="skipped-already-in-sync",
    stage=Stage.PROCESSING,
    kind=Kind.OUTCOME,
    title=_("The account already agrees with HR"),
    employee=_("The account already holds what HR says, so there was nothing to change."),
    owner=Owner.NONE,
    next_step=_("If a value looks wrong, HR holds that value, or the attribute is not mapped."),
    employee_next_step=_("If a value looks wrong, ask HR which value the record holds."),
    docs=(Doc.LOG_CODES, Doc.ATTRIBUTE_MAPPING),
    outcome=Outcome.DONE,
    check=check,
)

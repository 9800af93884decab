"""The account already agrees with HR, so there was nothing to write."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.processing.attribute_question import arrived
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable
from diagnosis.history import edited_by_hand
from diagnosis.jobs import Job
from diagnosis.log import Event, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when an update was expected and the newest event was skipped as RedundantExport.

    Where the attribute asked about came without a value from HR, or nobody can tell, the agreement does not
    say much: likely only. The same where somebody has edited the account since.
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
        verdict=Verdict.CONFIRMED
        if arrived(evidence, job, event) and not _edited_since(evidence, event)
        else Verdict.LIKELY,
        facts=(Fact(_("Account"), account, personal=True),) if account else (),
        event=event,
        step=StepType.EXPORT,
    )


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

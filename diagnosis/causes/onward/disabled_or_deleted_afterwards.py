"""The account was there and was disabled or deleted later."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence, Job
from diagnosis.log import StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event disabled or deleted the account and nobody asked for that."""
    if evidence.expectation.change is Change.DISABLE:
        return None
    event = evidence.newest(job)
    if event is None or not (event.written and event.switches_off):
        return None
    return Match(
        text(_("The account of {person} was there and was switched off later."), person=evidence.person.name),
        facts=(Fact(_("Switched off"), event.at),),
        event=event,
        step=StepType.EXPORT,
    )


CAUSE = Cause(
    id="disabled-or-deleted-afterwards",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("Switched off later"),
    employee=_("The account was there and was switched off later."),
    owner=Owner.HR,
    next_step=_(
        "Look at the event's scoping step: either HR ended the employment, or a scoping filter changed. "
        "Correct it there; the next cycle switches the account on again, or restore it if it was deleted."
    ),
    employee_next_step=_("Ask the helpdesk to look at the reason."),
    docs=(Doc.HOW_IT_WORKS, Doc.SCOPING),
    outcome=Outcome.NEEDS_HR,
    check=check,
)

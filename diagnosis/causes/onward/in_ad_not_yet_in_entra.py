"""The account is in Active Directory and waits for the synchronisation to Entra ID."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence, Job, Target, known
from diagnosis.log import Action, Result, StepType
from diagnosis.text import _, text

SYNC_INTERVAL = timedelta(minutes=30)
"""Entra Connect's default; cloud sync is quicker."""


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event created the account in AD and no Entra account has the HR number yet."""
    if job.target is not Target.ACTIVE_DIRECTORY or evidence.expectation.change not in (None, Change.CREATE):
        return None
    event = evidence.newest(job)
    if event is None or event.action is not Action.CREATE or event.result is not Result.SUCCESS:
        return None
    if known(evidence.users):
        return RuledOut(text(_("The account has reached Entra ID.")))
    due = event.at + 2 * SYNC_INTERVAL
    return Match(
        text(_("{person} is in Active Directory and not yet in Entra ID."), person=evidence.person.name),
        verdict=Verdict.LIKELY,
        facts=(Fact(_("Created in Active Directory"), event.at),),
        event=event,
        step=StepType.EXPORT,
        expected_by=due if due > evidence.now else None,
    )


CAUSE = Cause(
    id="in-ad-not-yet-in-entra",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("In Active Directory, not yet in Entra ID"),
    employee=_("The account exists in the company network and reaches Microsoft 365 a little later."),
    owner=Owner.WAIT,
    next_step=_("Wait for two runs of the directory synchronisation, then ask the AD admin to look at it."),
    employee_next_step=_("Wait up to an hour, then check again."),
    docs=(Doc.CONNECT_SCHEDULER,),
    outcome=Outcome.IN_PROGRESS,
    check=check,
)

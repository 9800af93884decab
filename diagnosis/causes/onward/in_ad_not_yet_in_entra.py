"""The account is in Active Directory and waits for the synchronisation to Entra ID."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence, Job, Target, known
from diagnosis.log import Action, Event, StepType
from diagnosis.text import Text, _, text

SYNC_INTERVAL = timedelta(minutes=30)
"""Entra Connect's default; cloud sync is quicker."""


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event left the account as wanted in AD and Entra ID does not show it."""
    if job.target is not Target.ACTIVE_DIRECTORY or evidence.expectation.change is Change.UPDATE:
        return None
    event = evidence.newest(job)
    if event is None:
        return None
    if evidence.expectation.change is Change.DISABLE:
        return _disabled(evidence, event)
    if not event.in_order or (event.action is Action.OTHER and not event.redundant):
        return None
    if known(evidence.users):
        return RuledOut(text(_("The account has reached Entra ID.")))
    return _match(
        evidence,
        event,
        text(_("{person} is in Active Directory and not yet in Entra ID."), person=evidence.person.name),
    )


def _disabled(evidence: Evidence, event: Event) -> Answer:
    if not (event.written and event.switches_off):
        return None
    if not any(user.enabled and user.synced_from_ad for user in known(evidence.users)):
        return None
    words = text(
        _("The account of {person} is switched off in Active Directory, but still on in Entra ID."),
        person=evidence.person.name,
    )
    return _match(evidence, event, words)


def _match(evidence: Evidence, event: Event, because: Text) -> Match:
    due = event.at + 2 * SYNC_INTERVAL
    overdue = due <= evidence.now
    return Match(
        because,
        verdict=Verdict.LIKELY,
        facts=(Fact(_("Written to Active Directory"), event.at),),
        event=event,
        step=StepType.EXPORT,
        expected_by=None if overdue else due,
        next_step=text(_OVERDUE) if overdue else None,
        employee=text(
            _("The account in the company network is up to date; Microsoft 365 follows a little later.")
        )
        if evidence.expectation.change is Change.DISABLE
        else None,
    )


_OVERDUE = _(
    "More than two runs of the directory synchronisation have passed: ask the AD admin whether it runs, "
    "whether it covers the account's OU, and whether it reports an error for the account."
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

"""The account is in Active Directory and waits for the synchronisation to Entra ID."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known
from diagnosis.jobs import Job, Target
from diagnosis.log import Action, Event, StepType
from diagnosis.text import Text, _, text

SYNC_INTERVAL = timedelta(minutes=30)
"""Entra Connect's default; cloud sync is quicker."""


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event left the account as wanted in AD and Entra ID does not show it.

    Confirmed where the directory synchronisation has not run since; then it is expected with its next run.
    """
    if job.target is not Target.ACTIVE_DIRECTORY or evidence.expectation.change is Change.UPDATE:
        return None
    if evidence.expectation.change is Change.DISABLE:
        event = evidence.newest(job)
        return _disabled(evidence, event) if event is not None else None
    event = written_to_ad(evidence, job)
    if event is None:
        return None
    if known(evidence.users):
        return RuledOut(text(_("The account has reached Entra ID.")))
    return _match(
        evidence,
        event,
        text(_("{person} is in Active Directory and not yet in Entra ID."), person=evidence.person.name),
    )


def written_to_ad(evidence: Evidence, job: Job) -> Event | None:
    """The newest event, if it left the account as wanted in Active Directory."""
    event = evidence.newest(job) if job.target is Target.ACTIVE_DIRECTORY else None
    if event is None or not event.in_order or (event.action is Action.OTHER and not event.redundant):
        return None
    return event


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
    organization = None if isinstance(evidence.organization, Unavailable) else evidence.organization
    synced = organization.last_sync_at if organization else None
    waiting = synced is not None and synced < event.at
    due = synced + SYNC_INTERVAL if synced is not None and waiting else event.at + 2 * SYNC_INTERVAL
    overdue = due <= evidence.now
    switched_off = organization is not None and organization.sync_enabled is False
    facts = [Fact(_("Written to Active Directory"), event.at)]
    if synced is not None:
        facts.append(Fact(_("Last directory synchronisation"), synced))
    needs_help = switched_off or (waiting and overdue)
    return Match(
        because,
        verdict=Verdict.CONFIRMED if waiting and not switched_off else Verdict.LIKELY,
        facts=tuple(facts),
        event=event,
        step=StepType.EXPORT,
        expected_by=None if overdue or switched_off else due,
        next_step=_next_step(switched_off=switched_off, waiting=waiting, overdue=overdue),
        employee=text(
            _("The account in the company network is up to date; Microsoft 365 follows a little later.")
        )
        if evidence.expectation.change is Change.DISABLE
        else None,
        owner=Owner.AD_ADMIN if needs_help else None,
        outcome=Outcome.NEEDS_IT if needs_help else None,
    )


def _next_step(*, switched_off: bool, waiting: bool, overdue: bool) -> Text | None:
    if switched_off:
        return text(_SWITCHED_OFF)
    if waiting and overdue:
        return text(_STOPPED)
    return text(_OVERDUE) if overdue else None


_SWITCHED_OFF = _(
    "The tenant does not synchronise from Active Directory: ask the AD admin whether it should, or let HR "
    "provision to Entra ID."
)

_STOPPED = _("The directory synchronisation has not run since: ask the AD admin to look at its server.")

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

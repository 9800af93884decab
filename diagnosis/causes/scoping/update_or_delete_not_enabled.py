"""The job may not change accounts, and so cannot switch one off either, or it may not delete them."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.causes.scoping.flows import only_here, stopped_here
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import Action
from diagnosis.schema import Schema
from diagnosis.text import _, text


def applies(schema: Schema) -> bool:
    """No mapping of the job that is switched on has the action Update."""
    return bool(schema.enabled) and not any(mapping.updates for mapping in schema.enabled)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a change or a switching off was expected: both are updates of the account.

    The action Delete matters where the newest event meant to delete the account and did not.
    """
    change = evidence.expectation.change
    if change not in (Change.UPDATE, Change.DISABLE):
        return None
    if change is Change.DISABLE and not any(user.enabled for user in known(evidence.users)):
        return None
    schema, event = known(job.schema), evidence.newest(job)
    if event is not None and event.written and event.action in (Action.UPDATE, Action.DISABLE, Action.DELETE):
        return RuledOut(text(_("{job} has changed this account since."), job=job.name))
    deleting = event is not None and event.action is Action.DELETE and not event.written
    if deleting and _never_deletes(schema) and not evidence.handled_elsewhere(job):
        words, action = _("{job} is not allowed to delete accounts."), "Delete"
    elif only_here(evidence, job, applies):
        words, action = _("{job} is not allowed to change accounts, nor to switch them off."), "Update"
    else:
        return None
    return Match(
        text(words, job=job.name),
        verdict=certainty(evidence, job),
        facts=(Fact(_("Action that is off"), action),),
        event=event if deleting else stopped_here(event),
    )


def _never_deletes(schema: Schema) -> bool:
    return bool(schema.enabled) and not any(mapping.deletes for mapping in schema.enabled)


CAUSE = Cause(
    id="update-or-delete-not-enabled",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("The job may not change or delete accounts"),
    employee=_("This process is set up not to make that kind of change."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Make the change by hand, or switch the action on: without Update leavers stay on, without Delete "
        "accounts are never removed."
    ),
    employee_next_step=_("Ask IT to make the change by hand."),
    docs=(Doc.ATTRIBUTE_MAPPING, Doc.HOW_IT_WORKS),
    outcome=Outcome.NEEDS_IT,
    check=check,
)

"""The job may only change accounts that are there; it is not allowed to create one."""

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
    """No mapping of the job that is switched on has the action Create."""
    return bool(schema.enabled) and not any(mapping.creates for mapping in schema.enabled)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when an account is missing and no other job is there to create it.

    The job must have dealt with the person, or no job of all may create accounts.
    """
    if evidence.expectation.change not in (None, Change.CREATE):
        return None
    schema = known(job.schema)
    if schema.enabled and not applies(schema):
        return RuledOut(text(_("{job} is allowed to create accounts."), job=job.name))
    if known(evidence.users) or not only_here(evidence, job, applies):
        return None
    event = evidence.newest(job)
    if event is not None and event.action is Action.CREATE and event.written:
        return None
    return Match(
        text(_("{job} is not allowed to create accounts; it only changes those there are."), job=job.name),
        verdict=certainty(evidence, job),
        facts=(Fact(_("Action that is off"), "Create"),),
        event=stopped_here(event),
    )


CAUSE = Cause(
    id="create-not-enabled",
    stage=Stage.SCOPING,
    kind=Kind.PROBLEM,
    title=_("The job may not create accounts"),
    employee=_("This process only changes accounts that are there; a new one has to be made another way."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_("Create the account where this company creates accounts, or switch the action Create on."),
    employee_next_step=_("Ask the helpdesk for a new account."),
    docs=(Doc.ATTRIBUTE_MAPPING, Doc.WORKDAY_TUTORIAL),
    outcome=Outcome.NEEDS_IT,
    check=check,
)

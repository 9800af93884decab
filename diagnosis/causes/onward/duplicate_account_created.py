"""A second account was made for somebody who had one already."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.matching.own_accounts import same_name
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.directory import DirectoryUser
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import Action, Event, StepType
from diagnosis.text import _, text

_APART = timedelta(minutes=5)
"""The directory and the log note one creation by their own clocks, in whole seconds."""


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the log holds a create and an older enabled account of the person is there beside the new.

    Confirmed where the new account is the one that the event names; in Active Directory the event names
    another id, so there the age alone makes it likely. An older account whose HR number is written in another
    form counts where it has the person's name and HR knows nobody by that number; both together confirm it.
    """
    created = next(
        (item for item in evidence.news(job) if item.action is Action.CREATE and item.written), None
    )
    if created is None:
        return None
    users = known(evidence.users)
    named = [user for user in users if created.target.id and user.id == created.target.id]
    older = [user for user in users if user.enabled and user not in named and _before(user, created)]
    newer = named or [user for user in users if user.created_at and not _before(user, created)]
    written_otherwise = [
        user
        for user in evidence.lookalikes
        if user.enabled and _before(user, created) and same_name(evidence, user)
    ]
    older += written_otherwise
    if not older or not newer:
        return None
    return Match(
        text(_("{person} had an account already, and a second one was made."), person=evidence.person.name),
        Verdict.CONFIRMED if named or written_otherwise else Verdict.LIKELY,
        facts=(
            *(fact for user in older for fact in _facts(_("Older account"), user)),
            *(fact for user in newer for fact in _facts(_("New account"), user)),
            *search_facts(
                evidence, job, created, told=[user.user_principal_name for user in newer if user.employee_id]
            ),
        ),
        event=created,
        step=StepType.MATCHING,
    )


def _facts(label: str, user: DirectoryUser) -> tuple[Fact, ...]:
    account = Fact(label, user.user_principal_name, personal=True)
    if user.created_at is None:
        return (account,)
    return (account, Fact(_("Created"), user.created_at, personal=True))


def _before(user: DirectoryUser, created: Event) -> bool:
    return user.created_at is not None and user.created_at < created.at - _APART


CAUSE = Cause(
    id="duplicate-account-created",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("A second account was made"),
    employee=_("A second account was made for this person. IT has to sort out which one to use."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Decide which account stays. Remove the new one, enter the HR number on the old one, and remove the "
        "link between record and account; otherwise it comes back."
    ),
    employee_next_step=_("Keep using the account that was there first, and tell the helpdesk."),
    docs=(Doc.PLAN_HR, Doc.OBJECT_CONNECTIONS),
    outcome=Outcome.NEEDS_IT,
    check=check,
)

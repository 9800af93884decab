"""The account was created and is there: this is what it is called."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.directory import DirectoryUser
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known, offered
from diagnosis.log import Action, Event, StepType, newest_first
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Applies when a create was expected and an enabled account carries the person's HR number.

    The log may have forgotten the create, so the directory alone is enough, unless a newer event speaks
    against it.
    """
    if evidence.expectation.change not in (None, Change.CREATE):
        return None
    logs = [(job, offered(job.log)) for job in known(evidence.jobs)]
    events = newest_first(
        event
        for job, log in logs
        if log is not None and not evidence.handled_elsewhere(job)
        for event in log.events
    )
    if events and not events[0].in_order:
        return None
    users = [user for user in known(evidence.users) if user.enabled]
    if len(users) != 1:
        return None
    created = next((event for event in events if event.action is Action.CREATE and event.written), None)
    if events and created is None:
        return None
    words = text(_("The account of {person} exists and is enabled."), person=evidence.person.name)
    return Match(
        words,
        facts=_facts(users[0], created),
        event=created,
        step=StepType.EXPORT if created else None,
        employee=words,
    )


def _facts(user: DirectoryUser, created: Event | None) -> tuple[Fact, ...]:
    facts = [Fact(_("User name"), user.user_principal_name, personal=True)]
    at = created.at if created else user.created_at
    if at is not None:
        facts.append(Fact(_("Created"), at))
    return tuple(facts)


CAUSE = Cause(
    id="created-ok-look-here",
    stage=Stage.ONWARD,
    kind=Kind.OUTCOME,
    title=_("The account is there"),
    employee=_("The account exists and is ready."),
    owner=Owner.NONE,
    next_step=_("Tell the person the user name. If they cannot sign in, look at password and licences."),
    employee_next_step=_("Sign in with the new account. If that does not work, ask the helpdesk."),
    docs=(Doc.LOGS,),
    outcome=Outcome.DONE,
    check_once=check_once,
)

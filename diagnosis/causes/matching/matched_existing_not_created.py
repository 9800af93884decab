"""No account was created because an existing one already carries the person's HR number."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.connections import renames
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import Action, StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a create was expected, the log knows none that succeeded, and the account is there.

    Only likely where the account had another name before: it may be somebody else's.
    """
    if evidence.expectation.change not in (None, Change.CREATE):
        return None
    event = evidence.newest(job)
    if event is None or any(item.action is Action.CREATE and item.written for item in known(job.log).events):
        return None
    if not event.in_order or not (event.redundant or event.action is Action.UPDATE):
        return None
    users = [user for user in known(evidence.users) if user.enabled]
    if not users:
        return None
    renamed = any(map(renames, evidence.news(job)))
    return Match(
        text(_("{person} already had an account, and it is the one in use."), person=evidence.person.name),
        Verdict.LIKELY if renamed else Verdict.CONFIRMED,
        facts=(
            *(Fact(_("User name"), user.user_principal_name, personal=True) for user in users),
            *search_facts(evidence, job, event, told=[user.user_principal_name for user in users]),
        ),
        event=event,
        step=StepType.MATCHING,
        employee=text(
            _("{person} already had an account, and it is the one in use."), person=evidence.person.name
        ),
        next_step=text(_CHECK_WHOSE) if renamed else None,
        employee_next_step=text(_ASK_WHOSE) if renamed else None,
    )


_CHECK_WHOSE = _("Check whose account it is, as its name was changed. Then tell the person its user name.")
_ASK_WHOSE = _("Ask the helpdesk whose account it is before anybody signs in with it.")


CAUSE = Cause(
    id="matched-existing-not-created",
    stage=Stage.MATCHING,
    kind=Kind.OUTCOME,
    title=_("An existing account is used"),
    employee=_("There already was an account, and it is the one in use."),
    owner=Owner.NONE,
    next_step=_("Tell the person the name of the existing account."),
    employee_next_step=_("Sign in with the account that was there before."),
    docs=(Doc.HOW_IT_WORKS, Doc.ATTRIBUTE_MAPPING),
    outcome=Outcome.DONE,
    check=check,
)

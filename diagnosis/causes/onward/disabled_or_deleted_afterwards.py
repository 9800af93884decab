"""The account was there and was disabled or deleted later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import Unavailable, known, offered
from diagnosis.jobs import Job
from diagnosis.log import Event, StepType
from diagnosis.text import _, text

_NEVER = datetime.min.replace(tzinfo=UTC)

RESTORABLE = timedelta(days=30)
"""https://learn.microsoft.com/graph/api/resources/directory"""


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the newest event disabled or deleted the account and nobody asked for that.

    Also where no event says so, but the person's account is among the deleted ones and no other is enabled.
    """
    if evidence.expectation.change is Change.DISABLE:
        return None
    event = evidence.newest(job)
    if event is None or not (event.written and event.switches_off):
        return _deleted(evidence, job, event)
    return Match(
        text(_("The account of {person} was there and was switched off later."), person=evidence.person.name),
        facts=(Fact(_("Switched off"), event.at),),
        event=event,
        step=StepType.EXPORT,
    )


def _deleted(evidence: Evidence, job: Job, newest: Event | None) -> Answer:
    if isinstance(evidence.deleted_users, Unavailable) or not evidence.deleted_users:
        return None
    user = max(evidence.deleted_users, key=lambda user: (user.deleted_at or _NEVER, user.id))
    if any(user.enabled for user in known(evidence.users)) or not _speaks(evidence, job):
        return None
    if newest is not None and (user.deleted_at is None or newest.at >= user.deleted_at):
        return None
    facts = [Fact(_("Account"), user.user_principal_name, personal=True)]
    if user.deleted_at is not None:
        facts.append(Fact(_("Deleted"), user.deleted_at))
        if user.deleted_at + RESTORABLE > evidence.now:
            facts.append(Fact(_("Can be restored until"), user.deleted_at + RESTORABLE))
    return Match(
        text(_("The account of {person} was there and has been deleted."), person=evidence.person.name),
        facts=tuple(facts),
        next_step=text(_RESTORE),
    )


def _speaks(evidence: Evidence, job: Job) -> bool:
    """Whether this of several jobs is the one to say so: one that knows the person, else the first."""
    jobs = known(evidence.jobs)
    logs = [(other, offered(other.log)) for other in jobs]
    knowing = [other for other, log in logs if log is not None and log.events] or list(jobs)
    return job is min(knowing, key=lambda other: (other.name, other.id))


_RESTORE = _(
    "Find out in the audit log who deleted the account. Restore it in Entra ID, or in Active Directory where "
    "it comes from there; do not provision on demand, which makes a second account."
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

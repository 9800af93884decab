"""The account exists but is disabled."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known, offered
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Applies when every account with the HR number is disabled and no event in the log disabled it."""
    if evidence.expectation.change is Change.DISABLE:
        return None
    users = known(evidence.users)
    if any(user.enabled for user in users):
        return RuledOut(text(_("The account is enabled.")))
    off = [user for user in users if user.enabled is False]
    if not off or len(off) != len(users):
        return None
    logs = [offered(job.log) for job in known(evidence.jobs)]
    if any(event.switches_off for log in logs if log is not None for event in log.events):
        return None
    return Match(
        text(_("The account of {person} exists, but it is disabled."), person=evidence.person.name),
        facts=tuple(Fact(_("Account"), user.user_principal_name, personal=True) for user in off),
    )


CAUSE = Cause(
    id="created-disabled",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("The account is disabled"),
    employee=_("The account exists and is not switched on. Some companies switch it on at the start date."),
    owner=Owner.HR,
    next_step=_(
        "Check start date and status in HR; many companies create accounts disabled until the first day."
    ),
    employee_next_step=_("Ask HR for the start date."),
    docs=(Doc.PLAN_HR, Doc.WORKDAY),
    outcome=Outcome.NEEDS_HR,
    check_once=check_once,
)

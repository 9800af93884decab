"""The account has a random first password that nobody knows, so the person cannot sign in."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.onward.after_the_account import asked_about, enabled_account
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.text import _, text

ASKED = frozenset({"password", "first password", "sign-in", "signin", "sign in", "login", "logon"})


def check_once(evidence: Evidence) -> Answer:
    """Possible when the asker's question is about signing in and the account itself is in order.

    The provisioning agent sets a random password and writes it nowhere; Graph shows no passwords.
    """
    if not asked_about(evidence, ASKED):
        return None
    user = enabled_account(evidence)
    if user is None:
        return None
    return Match(
        text(
            _("The account of {person} is ready; nobody may have given out a first password."),
            person=evidence.person.name,
        ),
        Verdict.POSSIBLE,
        facts=(Fact(_("User name"), user.user_principal_name, personal=True),),
    )


CAUSE = Cause(
    id="password-not-delivered",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("Nobody knows the first password"),
    employee=_("The account is ready. The first password comes from the service desk."),
    owner=Owner.HELPDESK,
    next_step=_(
        "Set a new password or give out a Temporary Access Pass: the first password is random and written "
        "down nowhere."
    ),
    employee_next_step=_("Ask the service desk for a first password."),
    docs=(Doc.WORKDAY_TUTORIAL, Doc.PLAN_HR),
    outcome=Outcome.NEEDS_IT,
    check_once=check_once,
)

"""The account exists; licence, mailbox and groups come from another process than HR provisioning."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.causes.onward.after_the_account import asked_about, enabled_account, service_facts
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.text import _, text

ASKED = frozenset(
    {
        "licence",
        "licences",
        "license",
        "licenses",
        "assignedlicenses",
        "mailbox",
        "group",
        "groups",
        "memberof",
        "teams",
        "apps",
    }
)
LICENCES = "assignedlicenses"


def check_once(evidence: Evidence) -> Answer:
    """Applies when the asker misses licence, mailbox or groups and the account itself is in order.

    HR provisioning assigns none of these, whatever the directory shows of them. Errors that Exchange or
    another service reports for the account are shown, and come first in what to do.
    """
    if not asked_about(evidence, ASKED):
        return None
    user = enabled_account(evidence)
    if user is None:
        return None
    none_assigned = user.attributes.get(LICENCES) == ""
    facts = [Fact(_("User name"), user.user_principal_name, personal=True)]
    if none_assigned:
        facts.append(Fact(_("Licences"), "0"))
    return Match(
        text(
            _("The account of {person} is there; licences, mailbox and groups are not HR provisioning's."),
            person=evidence.person.name,
        ),
        facts=(*facts, *service_facts(user)),
        next_step=text(_SERVICE_FIRST) if user.service_errors else None,
    )


_SERVICE_FIRST = _(
    "Correct what the service reports for the account, as it does not try again by itself. Then follow your "
    "process for licences and groups: HR provisioning never assigns them."
)


CAUSE = Cause(
    id="account-lacks-licence-mailbox-groups",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("Licence, mailbox or groups are missing"),
    employee=_("The account exists. Mailbox, licences and groups are assigned in a separate step."),
    owner=Owner.M365_ADMIN,
    next_step=_("Follow your process for licences and groups: HR provisioning never assigns them."),
    employee_next_step=_("Ask the helpdesk for the licence, mailbox or group."),
    docs=(Doc.WORKDAY_TUTORIAL, Doc.HR_UPDATE_ISSUES),
    outcome=Outcome.NEEDS_IT,
    check_once=check_once,
)

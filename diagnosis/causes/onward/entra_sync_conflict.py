"""The account reached Entra ID, but a value of it collides with another account."""

from __future__ import annotations

import re

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.causes.onward.after_the_account import service_facts
from diagnosis.directory import DirectoryUser
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.text import _, text

_PLACEHOLDER = re.compile(r".+\d{4}@[\w-]+\.onmicrosoft\.(com|us|cn)", re.IGNORECASE)


def check_once(evidence: Evidence) -> Answer:
    """Applies when a synchronised account of the person carries an error of the synchronisation.

    Likely where it has none, but a user name with four digits in the tenant's first domain: the placeholder
    that Entra ID gives to the second of two accounts.
    """
    users = [user for user in known(evidence.users) if user.synced_from_ad]
    if not users:
        return None
    troubled = [user for user in users if user.provisioning_errors]
    placed = [user for user in users if _PLACEHOLDER.fullmatch(user.user_principal_name)]
    if not troubled and not placed:
        return RuledOut(text(_("Entra ID reports no collision for the account.")))
    return Match(
        text(
            _("The account of {person} collides with another one in Entra ID, so a value is missing there."),
            person=evidence.person.name,
        ),
        Verdict.CONFIRMED if troubled else Verdict.LIKELY,
        facts=tuple(fact for user in troubled or placed for fact in _facts(user)),
    )


def _facts(user: DirectoryUser) -> tuple[Fact, ...]:
    facts = [Fact(_("Account"), user.user_principal_name, personal=True)]
    for error in user.provisioning_errors:
        facts.append(Fact(_("Error of the synchronisation"), error.category))
        if error.value:
            facts.append(Fact(error.attribute or _("Value"), error.value, personal=True))
        if error.at is not None:
            facts.append(Fact(_("Noticed"), error.at))
    return (*facts, *service_facts(user))


CAUSE = Cause(
    id="entra-sync-conflict",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("A value collides in Entra ID"),
    employee=_("The account arrived with a temporary name, since another account uses the same address."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Find the other account with the same user name or address, correct one of the two in Active "
        "Directory, and let the synchronisation run. Provisioning itself has succeeded."
    ),
    employee_next_step=_("Ask the helpdesk to find the other account with this address."),
    docs=(Doc.CONNECT_DUPLICATES, Doc.CONNECT_OBJECT),
    outcome=Outcome.NEEDS_IT,
    check_once=check_once,
)

"""The account was put into the OU that is meant for whoever fits no other."""

from __future__ import annotations

import re

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.onward.after_the_account import asked_about
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, Target
from diagnosis.log import ModifiedProperty, StepType
from diagnosis.schema import Schema
from diagnosis.text import _, text

ASKED = frozenset({"ou", "organizationalunit", "parentdistinguishedname", "container", "folder"})
PARENT = "parentdistinguishedname"

_SWITCH = re.compile(r"^\s*Switch\s*\(", re.IGNORECASE)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the parent OU last written is the default of its mapping's Switch and is in question.

    It is in question where the asker names the OU, and possible where the account does not reach Entra ID:
    the synchronisation may not cover that OU. A default as such is no fault.
    """
    if job.target is not Target.ACTIVE_DIRECTORY:
        return None
    event = next((item for item in evidence.news(job) if item.written and _parent(item.modified)), None)
    if event is None:
        return None
    parent = _parent(event.modified) or ""
    default = _default(known(job.schema))
    if default is None or parent.casefold() != default.casefold():
        return None
    asked = asks_for_ou(evidence)
    if not asked and known(evidence.users):
        return None
    return Match(
        text(
            _("The account of {person} is in the OU for whoever fits no other."),
            person=evidence.person.name,
        ),
        Verdict.CONFIRMED if asked else Verdict.POSSIBLE,
        facts=(Fact(_("OU"), parent, personal=True),),
        event=event,
        step=StepType.EXPORT,
    )


def asks_for_ou(evidence: Evidence) -> bool:
    """Whether the question is about the OU of the account."""
    return asked_about(evidence, ASKED)


def _parent(modified: tuple[ModifiedProperty, ...]) -> str | None:
    return next((item.new for item in modified if item.name.casefold() == PARENT and item.new), None)


def _default(schema: Schema) -> str | None:
    """The second argument of `Switch(value, default, key, result, …)`, where the OU is chosen by one.

    https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data
    """
    for mapping in schema.mappings:
        for attribute in mapping.attributes:
            if attribute.target.casefold() == PARENT and _SWITCH.match(attribute.expression):
                quoted = _QUOTED.findall(attribute.expression)
                return quoted[0] if len(quoted) > 2 else None
    return None


CAUSE = Cause(
    id="created-in-unexpected-ou",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("The account is in the default OU"),
    employee=_("The account exists, but in another folder than expected."),
    owner=Owner.ENTRA_ADMIN,
    next_step=_(
        "Compare the person's HR value with the keys of the Switch for parentDistinguishedName. Correct the "
        "value or add the key; the AD admin can move the account meanwhile."
    ),
    employee_next_step=_("Ask the helpdesk to have the account moved."),
    docs=(Doc.WORKDAY_TUTORIAL, Doc.FUNCTIONS, Doc.PLAN_HR),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)

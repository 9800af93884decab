"""The person has an account without the right HR number, so the service tried to make another one."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.matching.own_accounts import Likeness, number_in_hr, theirs_unmatched
from diagnosis.causes.matching.search_facts import search_facts
from diagnosis.codes import cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import Job, Target
from diagnosis.log import Action, StepType
from diagnosis.matching import difference
from diagnosis.text import _, text

ID = "match-missed-existing-account"

_NAME_CONFLICTS = frozenset(
    {"upn-not-unique-in-forest", "samaccountname-or-cn-invalid-or-taken", "conflict-in-target"}
)


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a create failed on a name that is taken, and the directory shows the person's own account.

    It is confirmed where that account carries the HR number in another form, with zeros, blanks or a
    prefix. An account of the same name without any number is likely to be theirs. One with another number
    is not.
    """
    event = evidence.newest(job)
    if event is None or event.action is not Action.CREATE or cause_of(event) not in _NAME_CONFLICTS:
        return None
    accounts = theirs_unmatched(evidence, event)
    if not accounts:
        return None
    user, likeness = accounts[0]
    because = (
        text(
            _("{person} has an account already, but its HR number is written “{number}”, not “{wanted}”."),
            person=evidence.person.name,
            number=user.employee_id or "",
            wanted=number_in_hr(evidence, event),
        )
        if likeness is Likeness.NUMBER
        else text(
            _(
                "There is an account that seems to be {person}'s, without an HR number, so {job} did "
                "not find it."
            ),
            person=evidence.person.name,
            job=job.name,
        )
    )
    facts = [Fact(_("Account"), user.user_principal_name, personal=True)]
    if user.employee_id:
        facts.append(Fact(_("HR number on the account"), user.employee_id, personal=True))
        differs = difference(number_in_hr(evidence, event), user.employee_id)
        if differs is not None:
            facts.append(Fact(_("What differs"), differs, personal=True))
    if event.error is not None and event.error.code:
        facts.append(Fact(_("Error code"), event.error.code))
    facts += search_facts(evidence, job, event, told=[user.user_principal_name])
    return Match(
        because,
        Verdict.CONFIRMED if likeness is Likeness.NUMBER else Verdict.LIKELY,
        facts=tuple(facts),
        event=event,
        step=StepType.MATCHING,
        owner=Owner.ENTRA_ADMIN if job.target is Target.ENTRA_ID and not user.synced_from_ad else None,
    )


CAUSE = Cause(
    id=ID,
    stage=Stage.MATCHING,
    kind=Kind.PROBLEM,
    title=_("An existing account was not recognised"),
    employee=_("There is an account already, but its employee number does not agree with HR."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Write the HR number on the existing account exactly as HR has it. The error speaks of a "
        "name, but the number is the cure: another name would only make a second account."
    ),
    employee_next_step=_("IT has to correct the number on the account."),
    docs=(Doc.ATTRIBUTE_MAPPING, Doc.PLAN_HR, Doc.OBJECT_CONNECTIONS),
    outcome=Outcome.NEEDS_IT,
    on_demand_helps=True,
    check=check,
)

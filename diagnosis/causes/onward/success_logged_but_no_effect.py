"""The log claims to have written the mail address to Entra ID, which takes it at creation only."""

from __future__ import annotations

from diagnosis.attributes import names
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job, Target
from diagnosis.log import Action, StepType
from diagnosis.text import _, text

MAIL = "mail"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when an update of the mail address is logged for a job to Entra ID.

    Confirmed where the account holds another address today; likely where its address was not read. Entra ID
    takes the address when the account is made, and ignores it afterwards
    (https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues).
    """
    expected = evidence.expectation
    if job.target is not Target.ENTRA_ID or expected.change is not Change.UPDATE:
        return None
    if expected.attribute is None or names(expected.attribute) != names(MAIL):
        return None
    event = evidence.newest(job)
    if event is None or not event.written or event.action is not Action.UPDATE:
        return None
    wanted = next((item.new for item in event.modified if item.name.casefold() == MAIL and item.new), None)
    users = known(evidence.users)
    if wanted is None or len(users) != 1:
        return None
    held = users[0].attributes.get(MAIL)
    if held is not None and held.casefold() == wanted.casefold():
        return None
    facts = [Fact(_("Logged"), wanted, personal=True)]
    if held is not None:
        facts.append(Fact(_("Today"), held or "–", personal=True))
    return Match(
        text(
            _("The log names a new address for {person}, but Entra ID does not take one from HR."),
            person=evidence.person.name,
        ),
        Verdict.LIKELY if held is None else Verdict.CONFIRMED,
        facts=tuple(facts),
        event=event,
        step=StepType.EXPORT,
    )


CAUSE = Cause(
    id="success-logged-but-no-effect",
    stage=Stage.ONWARD,
    kind=Kind.PROBLEM,
    title=_("The address was logged, and not changed"),
    employee=_("The mail address is looked after in Exchange, not by the connection to HR."),
    owner=Owner.M365_ADMIN,
    next_step=_("Change the address in Exchange: HR provisioning sets it only when the account is made."),
    employee_next_step=_("Ask the helpdesk to change the address."),
    docs=(Doc.HR_UPDATE_ISSUES,),
    outcome=Outcome.NEEDS_IT,
    check=check,
)

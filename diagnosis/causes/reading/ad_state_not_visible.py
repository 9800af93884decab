"""What Active Directory holds now cannot be read through Microsoft Graph."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.causes.onward.created_in_unexpected_ou import asks_for_ou
from diagnosis.causes.onward.in_ad_not_yet_in_entra import written_to_ad
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import StepType
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when a job wrote the account to Active Directory and Entra ID does not show it.

    Also where the asker's question is about the OU. Graph shows what Entra ID holds, and what the log said
    at the time.
    """
    event = written_to_ad(evidence, job)
    if event is None or evidence.expectation.change is Change.DISABLE:
        return None
    if known(evidence.users) and not asks_for_ou(evidence):
        return None
    number = evidence.person.hr_id
    return Match(
        text(
            _("What Active Directory holds for {person} now I cannot read; Graph shows Entra ID only."),
            person=evidence.person.name,
        ),
        facts=(Fact(_("Written to Active Directory"), event.at),),
        event=event,
        step=StepType.EXPORT,
        next_step=text(
            _("Ask the AD admin to search with (employeeID={number}) for OU, state and a second account."),
            number="".join(letter for letter in number if letter not in "()*\\"),
        )
        if number
        else None,
    )


CAUSE = Cause(
    id="ad-state-not-visible",
    stage=Stage.READING,
    kind=Kind.GAP,
    title=_("Active Directory itself cannot be read"),
    employee=_("A part of the answer is in the company network, where I cannot look."),
    owner=Owner.AD_ADMIN,
    next_step=_(
        "Ask the AD admin to search by the HR number: OU, state, and whether there is a second account."
    ),
    employee_next_step=_("Ask the helpdesk to have a look in the company network."),
    docs=(Doc.WORKDAY_TUTORIAL, Doc.CLOUD_SYNC_TROUBLESHOOTING),
    outcome=Outcome.UNKNOWN,
    check=check,
)

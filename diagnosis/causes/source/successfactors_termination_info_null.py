"""SuccessFactors may leave a leaver out of its answer because a technical part of the record is empty."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.source.silence import silence
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Possible when a leaver's account is still on, all is well, and a SuccessFactors job saw nothing.

    The service asks only for people with a count of active employments; where the termination information
    is null, the record drops out of the query and leaves no line.
    """
    if evidence.expectation.change is not Change.DISABLE:
        return None
    quiet = silence(evidence)
    if quiet is None or not quiet.sure or quiet.of(HrSystem.SUCCESSFACTORS) is None:
        return None
    if not any(user.enabled for user in known(evidence.users)):
        return None
    return Match(
        text(
            _("SuccessFactors may leave {person} out because the termination information is empty."),
            person=evidence.person.name,
        ),
        Verdict.POSSIBLE,
        facts=quiet.facts,
    )


CAUSE = Cause(
    id="successfactors-termination-info-null",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("SuccessFactors leaves the leaver out"),
    employee=_("The record in HR may lack a technical detail that is needed to close the account."),
    owner=Owner.HR_ADMIN,
    next_step=_(
        "Disable an urgent account by hand. Ask the administrator of SuccessFactors whether "
        "personEmpTerminationInfoNav is null for this person; mapping the status to emplStatus avoids it."
    ),
    employee_next_step=_("Ask the helpdesk to close the account by hand and to have the record checked."),
    docs=(Doc.SUCCESSFACTORS,),
    outcome=Outcome.NEEDS_IT,
    check_once=check_once,
)

"""The account that reads HR may not be allowed to see this person's record."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.source.silence import silence
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Possible when a new account was expected, all is well, and no log has ever had a line of the person.

    A record that the integration account cannot see looks just like a record that does not exist.
    """
    if evidence.expectation.change not in (None, Change.CREATE):
        return None
    quiet = silence(evidence)
    if quiet is None or not quiet.sure or quiet.only(HrSystem.API):
        return None
    if known(evidence.users) or any(known(job.log).events for job in known(evidence.jobs)):
        return None
    return Match(
        text(
            _("The account that reads HR may not be allowed to see the record of {person}."),
            person=evidence.person.name,
        ),
        Verdict.POSSIBLE,
        facts=quiet.facts,
    )


CAUSE = Cause(
    id="worker-not-visible-to-integration-account",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("The record is hidden from the integration account"),
    employee=_("The record in HR may not be shared with the system that makes accounts."),
    owner=Owner.HR_ADMIN,
    next_step=_(
        "Ask the administrator of the HR system to look up this worker as the integration account: in "
        "Workday its security group and domain permissions, in SuccessFactors its permission group."
    ),
    employee_next_step=_("Ask the helpdesk to check with the administrator of the HR system."),
    docs=(Doc.WORKDAY, Doc.WORKDAY_TUTORIAL, Doc.SUCCESSFACTORS_API_USER),
    outcome=Outcome.NEEDS_IT,
    check_once=check_once,
)

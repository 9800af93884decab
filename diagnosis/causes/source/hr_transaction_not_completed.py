"""The step in HR may still wait for approval, or may have been withdrawn; only HR can see that."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.source.silence import silence
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.jobs import HrSystem
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Possible when all is well, a whole cycle ran since the change, and nothing came for the person.

    A step that is not complete does not exist for the service, and no log shows it.
    """
    quiet = silence(evidence)
    if quiet is None or not quiet.sure or quiet.only(HrSystem.API):
        return None
    return Match(
        text(
            _("The step for {person} may still wait for approval in HR, or may have been withdrawn."),
            person=evidence.person.name,
        ),
        Verdict.POSSIBLE,
        facts=quiet.facts,
    )


CAUSE = Cause(
    id="hr-transaction-not-completed",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("The step in HR is not complete"),
    employee=_("The step in HR for this change may not be fully approved yet."),
    owner=Owner.HR,
    next_step=_(
        "Ask HR whether the transaction is complete and effective, not just entered: it may wait for an "
        "approval, or may have been rescinded."
    ),
    employee_next_step=_("Ask HR whether the step is complete and approved."),
    docs=(Doc.WORKDAY, Doc.PLAN_HR),
    outcome=Outcome.NEEDS_HR,
    check_once=check_once,
)

"""The job is well and has run, but it saw no change for this person in the HR system."""

from __future__ import annotations

from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, RuledOut, Stage, Verdict
from diagnosis.causes.source.silence import deals_with_nobody, silence
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem
from diagnosis.text import _, text


def check_once(evidence: Evidence) -> Answer:
    """Applies when no job has news of the person; likely only if a whole cycle ran since the change.

    Unchanged people leave no line in the log: an incremental cycle never reads them. It is no more than
    possible where the log does not reach back to the change, its newest lines may still be missing, or a
    job's mappings are switched off.
    """
    if any(evidence.news(job) for job in known(evidence.jobs)):
        return RuledOut(text(_("The service has read a change of this record.")))
    quiet = silence(evidence)
    if quiet is None or quiet.only(HrSystem.API):
        return None
    idle = any(deals_with_nobody(job) for job in known(evidence.jobs))
    return Match(
        text(
            _("The job is running, but it has seen no change for {person} in the HR system."),
            person=evidence.person.name,
        ),
        verdict=Verdict.LIKELY if quiet.sure and not idle else Verdict.POSSIBLE,
        facts=quiet.facts,
    )


CAUSE = Cause(
    id="no-hr-change-since-last-run",
    stage=Stage.SOURCE,
    kind=Kind.PROBLEM,
    title=_("HR shows no completed change"),
    employee=_("The system only reacts to completed changes in HR, and it has not seen one for this person."),
    owner=Owner.HR,
    next_step=_(
        "Ask HR whether the change is complete and effective; a change waiting for approval is not seen."
    ),
    employee_next_step=_(
        "Ask HR whether the change is complete and approved, and from which date it counts."
    ),
    docs=(Doc.HOW_IT_WORKS, Doc.WORKDAY),
    outcome=Outcome.NEEDS_HR,
    on_demand_helps=True,
    check_once=check_once,
)

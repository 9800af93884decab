"""The last attempt failed, and the service has set the time of the next one."""

from __future__ import annotations

from diagnosis import cycle
from diagnosis.cause import Answer, Cause, Kind, Match, Outcome, Owner, Stage, Verdict
from diagnosis.causes.export.failure import error_facts
from diagnosis.causes.matching.match_ambiguous_in_target import mended
from diagnosis.codes import cause_of
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import Job
from diagnosis.log import Result, StepType, newest_first
from diagnosis.retry import retry_ahead
from diagnosis.standing import looks_done
from diagnosis.text import _, text

TRANSIENT = "transient-service-error"


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the last event failed, its reason names a time ahead, and the record was corrected since.

    It was corrected if the asker's change is newer than the failure, or Entra ID holds one account with the
    number today where there were several. Likely where nothing was corrected but no cause explains the
    failure, or it is a passing one. A failure that a cause explains is that cause's to tell: until it is
    mended, the next attempt fails as well. It is expected with the first cycle after that time.
    """
    events = newest_first(known(job.log).events)
    if not events or events[0].result is not Result.FAILURE or evidence.handled_elsewhere(job):
        return None
    failed = events[0]
    due = retry_ahead(failed, evidence.now)
    if due is None:
        return None
    told = evidence.newest(job) is None
    if told and looks_done(evidence):
        return None
    corrected = told or mended(evidence, job, failed)
    if not corrected and cause_of(failed) not in (None, TRANSIENT):
        return None
    because = (
        _("The attempt for {person} failed before this was put right; the next one is due {due}.")
        if corrected
        else _("The last attempt for {person} failed; the next one is due {due}.")
    )
    return Match(
        text(because, person=evidence.person.name, due=due),
        Verdict.CONFIRMED if corrected else Verdict.LIKELY,
        facts=error_facts(failed, evidence.now),
        event=failed,
        step=StepType.EXPORT,
        expected_by=cycle.attempted(job, due, evidence.now),
    )


CAUSE = Cause(
    id="waiting-for-scheduled-retry",
    stage=Stage.EXPORT,
    kind=Kind.PROBLEM,
    title=_("The next attempt has a time"),
    employee=_("The first try did not work. The system has set the time of another one."),
    owner=Owner.WAIT,
    next_step=_(
        "Wait for the time that the reason names, or provision on demand. After a failure the service waits "
        "6, 12, then 24 hours, for 28 days at most."
    ),
    employee_next_step=_("Wait for the next try, then check again."),
    docs=(Doc.QUARANTINE, Doc.HOW_IT_WORKS),
    outcome=Outcome.IN_PROGRESS,
    on_demand_helps=True,
    check=check,
)

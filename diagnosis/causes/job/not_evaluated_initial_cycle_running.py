"""The job's first full cycle has not finished yet, so not everybody has been reached."""

from __future__ import annotations

from diagnosis.cause import (
    Answer,
    Cause,
    Fact,
    Kind,
    Match,
    Outcome,
    Owner,
    RuledOut,
    Stage,
    Verdict,
    certainty,
)
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known, offered
from diagnosis.jobs import Job, JobState
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while the job runs and never reached its steady state; an event of the person ends it.

    Likely in a cloud without a log: whether the person was reached is not to be seen there.
    """
    status = known(job.status)
    if status.steady_state_first is not None:
        return RuledOut(text(_("The first full cycle of {job} is complete."), job=job.name))
    if status.state not in (JobState.ACTIVE, JobState.NOT_RUN) or not status.scheduled:
        return None
    log = offered(job.log)
    if (log is not None and log.events) or evidence.handled_elsewhere(job) or evidence.already_there():
        return None
    facts: tuple[Fact, ...] = ()
    if status.units_total:
        done = f"{status.units_done or 0} / {status.units_total}"
        facts = (Fact(_("Progress (pages, not people)"), done),)
    return Match(
        text(
            _("{job} is still in its first full cycle and has not reached {person}."),
            job=job.name,
            person=evidence.person.name,
        ),
        verdict=max(certainty(evidence, job), Verdict.CONFIRMED if log is not None else Verdict.LIKELY),
        facts=facts,
    )


CAUSE = Cause(
    id="not-evaluated-initial-cycle-running",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The first full cycle is still running"),
    employee=_(
        "The connection to HR is new and still doing its first load, so not everybody was reached yet."
    ),
    owner=Owner.WAIT,
    next_step=_(
        "Wait for the first cycle to finish. Progress counts pages, so it cannot say when it is whose turn."
    ),
    employee_next_step=_("Wait: the first load takes from twenty minutes to several hours."),
    docs=(Doc.CHECK_STATUS, Doc.PLAN_HR),
    outcome=Outcome.IN_PROGRESS,
    on_demand_helps=True,
    check=check,
)

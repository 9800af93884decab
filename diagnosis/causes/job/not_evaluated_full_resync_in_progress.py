"""A restart or an edit of the mappings makes the service read everybody again, so it takes longer."""

from __future__ import annotations

from diagnosis import cycle, history
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
    certainty,
)
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job, JobState
from diagnosis.standing import looks_done
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies while a restart, or an edit of mappings or scope, is newer than the last finished cycle.

    Either starts a full cycle. It is over with the first cycle that began after it, and for the person with
    an event of theirs. API-driven jobs have nothing to read again.
    """
    status = known(job.status)
    if status.state is not JobState.ACTIVE or status.steady_state_first is None:
        return None
    began = history.done_to_job(evidence, job, history.FULL_READ)
    caught_up = cycle.read_to(status)
    if job.source is HrSystem.API:
        return None
    if began is None or (caught_up is not None and caught_up >= began.at):
        return RuledOut(text(_("{job} is not reading everybody again."), job=job.name))
    if any(event.at >= began.at for event in known(job.log).events):
        return None
    if evidence.handled_elsewhere(job) or looks_done(evidence):
        return None
    facts = [Fact(began.name, began.at), Fact(_("By"), began.by, personal=True)]
    if status.units_total:
        facts.append(
            Fact(_("Progress (pages, not people)"), f"{status.units_done or 0} / {status.units_total}")
        )
    return Match(
        text(
            _("{job} has been reading everybody again since {at} and has not reached {person}."),
            job=job.name,
            at=began.at,
            person=evidence.person.name,
        ),
        verdict=certainty(evidence, job),
        facts=tuple(facts),
        since=began.at,
    )


CAUSE = Cause(
    id="not-evaluated-full-resync-in-progress",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("Everybody is being read again"),
    employee=_("The settings were changed, so everybody is read again. That takes longer than usual."),
    owner=Owner.WAIT,
    next_step=_(
        "Wait for the full cycle to end; how long it takes cannot be said. Do not restart again: that begins "
        "it anew."
    ),
    employee_next_step=_("Wait: everybody is read again, which can take some hours."),
    docs=(Doc.CHECK_STATUS, Doc.HOW_IT_WORKS, Doc.SCOPING),
    outcome=Outcome.IN_PROGRESS,
    on_demand_helps=True,
    check=check,
)

"""The HR change is younger than the last cycle, so the service cannot have seen it yet."""

from __future__ import annotations

from datetime import datetime

from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, RuledOut, Stage, certainty
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence, Job, JobState, JobStatus, known
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when no finished cycle began after the change. Needs the time of the change from the asker."""
    changed = evidence.expectation.changed_at
    status = known(job.status)
    if changed is None or changed > evidence.now or status.state is not JobState.ACTIVE:
        return None
    caught_up = status.caught_up_to
    if caught_up is None or status.steady_state_last is None:
        return None
    if evidence.news(job):
        return RuledOut(text(_("{job} has dealt with this record since the change."), job=job.name))
    if evidence.handled_elsewhere(job):
        return None
    if caught_up >= changed:
        return RuledOut(
            text(
                _("{job} has run a whole cycle since the change, begun {began}."),
                job=job.name,
                began=caught_up,
            )
        )
    return Match(
        text(
            _("The change of {changed} is newer than the last cycle of {job}, so it has not been read yet."),
            changed=changed,
            job=job.name,
        ),
        verdict=certainty(evidence, job),
        facts=(
            Fact(_("Last finished cycle began"), caught_up),
            Fact(_("Caught up (steady state)"), status.steady_state_last),
        ),
        expected_by=next_answer(status, changed, evidence.now),
    )


def next_answer(status: JobStatus, changed: datetime, now: datetime) -> datetime | None:
    """When the first cycle that can contain the change should be done (UTC), or None where it can't be said.

    A cycle starts one interval after the one before began and takes about as long as that one did.
    """
    last = status.last_execution
    if status.interval is None or last is None or last.began is None:
        return None
    ended = last.ended if last.ended and last.ended >= last.began else status.steady_state_last
    took = ended - last.began if ended and ended >= last.began else None
    if took is None:
        return None
    start = last.began if last.began >= changed else last.began + status.interval
    due = start + took
    return due if due > now else None


CAUSE = Cause(
    id="not-evaluated-change-newer-than-steady-state",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The change is newer than the last cycle"),
    employee=_("The change in HR is so recent that the system has not read it yet. It runs on a timer."),
    owner=Owner.WAIT,
    next_step=_("Wait for the next cycle; the log shows its result some minutes later."),
    employee_next_step=_("Wait for the next run, then check again."),
    docs=(Doc.CHECK_STATUS, Doc.HOW_IT_WORKS),
    outcome=Outcome.NOT_DUE,
    on_demand_helps=True,
    check=check,
)

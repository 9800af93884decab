"""The HR change is younger than the last cycle, so the service cannot have seen it yet."""

from __future__ import annotations

from diagnosis import cycle, history, pacific
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
from diagnosis.causes.source.silence import deals_with_nobody
from diagnosis.docs import Doc
from diagnosis.evidence import Change, Evidence
from diagnosis.gaps import known, not_in_cloud
from diagnosis.jobs import HrSystem, Job, JobState
from diagnosis.standing import gone
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when no finished cycle began after the change. Needs the time of the change from the asker.

    Where only a day was said, a cycle of that same day may or may not contain the change: likely at most.
    Likely as well in a cloud without a log, where somebody restarted the job since, then without an expected
    time, or where the audits that would tell could not be read. Only possible where the person may belong to
    another job, and that one does not read on. API-driven jobs have no timetable of this kind, and a job that
    is behind its timetable is a cause of its own.
    """
    changed = evidence.expectation.changed_at
    latest = evidence.expectation.latest(evidence.now)
    status = known(job.status)
    if changed is None or latest is None or changed > evidence.now or status.state is not JobState.ACTIVE:
        return None
    caught_up = status.caught_up_to
    if caught_up is None or status.steady_state_last is None:
        return None
    if evidence.told(job):
        return RuledOut(text(_("{job} has dealt with this record since the change."), job=job.name))
    if evidence.handled_elsewhere(job) or evidence.already_there():
        return None
    if gone(evidence):
        return None
    if job.source is HrSystem.API or cycle.overruns(status, evidence.now):
        return None
    began = cycle.read_to(status)
    if began is not None and began >= latest:
        return RuledOut(
            text(
                _("{job} has run a whole cycle since the change, begun {began}."),
                job=job.name,
                began=began,
            )
        )
    surely = caught_up < changed
    because = (
        _("The change is newer than the last finished cycle of {job}, so it has not been read yet.")
        if surely
        else _("The change may be newer than the last finished cycle of {job} and not read yet.")
    )
    restarted = history.seen_done_to_job(evidence, job, history.FULL_READ)
    logged = not not_in_cloud(job.log)
    usual = restarted is None or (began is not None and restarted.at <= began)
    again = history.maybe_reading_again(evidence, job, began)
    surely = surely and logged and not _last_day(evidence, job)
    return Match(
        text(because, job=job.name),
        verdict=_verdict(evidence, job, surely=surely, again=again),
        facts=(
            Fact(_("Last finished cycle began"), caught_up),
            Fact(_("Caught up (steady state)"), status.steady_state_last),
        ),
        expected_by=cycle.next_answer(status, latest, evidence.now) if usual else None,
    )


def _last_day(evidence: Evidence, job: Job) -> bool:
    """Whether it is about somebody's last day, and that is not over where Workday reckons."""
    if job.source is not HrSystem.WORKDAY or evidence.expectation.change is not Change.DISABLE:
        return False
    over = pacific.day_ends(evidence.expectation)
    return over is not None and over > evidence.now


def _verdict(evidence: Evidence, job: Job, *, surely: bool, again: bool) -> Verdict:
    if deals_with_nobody(job):
        return Verdict.POSSIBLE
    if again:
        return max(Verdict.LIKELY, certainty(evidence, job))
    if evidence.tied(job):
        return Verdict.CONFIRMED if surely else Verdict.LIKELY
    others = [other for other in known(evidence.jobs) if other is not job]
    # What is certainly newer is not due by any job; what may have been read may also wait for a stuck one.
    if surely or not any(_stuck(evidence, one) for one in others):
        return Verdict.LIKELY
    return Verdict.POSSIBLE


def _stuck(evidence: Evidence, job: Job) -> bool:
    """Whether the job does not read on as it should: it stands still, deals with nobody, or is behind."""
    status = known(job.status)
    if status.state is not JobState.ACTIVE or status.caught_up_to is None or deals_with_nobody(job):
        return True
    restarted = history.seen_done_to_job(evidence, job, history.FULL_READ)
    read = cycle.read_to(status)
    again = restarted is not None and (read is None or restarted.at > read)
    return again or cycle.overruns(status, evidence.now)


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

"""A cycle has read the change some minutes ago, and its line may not stand in the log yet."""

from __future__ import annotations

from diagnosis import cycle
from diagnosis.cause import Answer, Cause, Fact, Kind, Match, Outcome, Owner, Stage
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job, JobState
from diagnosis.standing import looks_done
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Applies when the first cycle since the change ended less than a quarter of an hour ago.

    It is an hour where that cycle is known to have read changes: one of them may be the person's.
    Microsoft names 5 to 10 minutes for the log of API-driven jobs and no time for the others.
    """
    status = known(job.status)
    latest = evidence.expectation.latest(evidence.now)
    if latest is None or latest > evidence.now or status.state is not JobState.ACTIVE:
        return None
    read, ended = cycle.read_to(status), status.steady_state_last
    if job.source is HrSystem.API or read is None or ended is None or read < latest:
        return None
    shown = cycle.shown_by(status)
    if evidence.news(job) or shown is None or cycle.logged(status, latest, evidence.now):
        return None
    if evidence.handled_elsewhere(job) or looks_done(evidence):
        return None
    return Match(
        text(
            _("{job} finished a cycle {ended}; its lines may not all be in the log yet."),
            job=job.name,
            ended=ended,
        ),
        facts=(Fact(_("Last cycle ended"), ended),),
        expected_by=shown if shown > evidence.now else None,
    )


CAUSE = Cause(
    id="log-not-yet-available",
    stage=Stage.READING,
    kind=Kind.GAP,
    title=_("The log may not show the last run yet"),
    employee=_("The latest result can take a few minutes to show."),
    owner=Owner.WAIT,
    next_step=_("Check again after a quarter of an hour; until then a missing line says nothing."),
    employee_next_step=_("Check again in a quarter of an hour."),
    docs=(Doc.LOG_LATENCY, Doc.API_ISSUES),
    outcome=Outcome.IN_PROGRESS,
    check=check,
)

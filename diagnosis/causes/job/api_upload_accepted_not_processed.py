"""An upload to the provisioning API waits in the queue, or its line in the log is still to come."""

from __future__ import annotations

from diagnosis import cycle
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
from diagnosis.cycle import LAG
from diagnosis.docs import Doc
from diagnosis.evidence import Evidence
from diagnosis.gaps import known
from diagnosis.jobs import HrSystem, Job, JobState
from diagnosis.standing import looks_done
from diagnosis.text import _, text


def check(evidence: Evidence, job: Job) -> Answer:
    """Likely while an API-driven job has no line of the person and the upload is younger than its last run.

    Needs the time of the upload from the asker. The answer 202 means that the upload is queued, not applied.
    The line in the log follows within a quarter of an hour; it is expected at the later of the two.
    """
    status = known(job.status)
    changed = evidence.expectation.changed_at
    latest = evidence.expectation.latest(evidence.now)
    if job.source is not HrSystem.API or status.state is not JobState.ACTIVE:
        return None
    if changed is None or latest is None or changed > evidence.now:
        return None
    if evidence.news(job):
        return RuledOut(text(_("{job} has processed the upload."), job=job.name))
    if evidence.handled_elsewhere(job) or looks_done(evidence):
        return None
    read = cycle.read_to(status)
    waiting = read is None or read < latest
    if not waiting and latest + LAG <= evidence.now:
        return None
    due = cycle.next_answer(status, latest, evidence.now) if waiting else None
    shown = latest + LAG if latest + LAG > evidence.now else None
    caught_up = status.caught_up_to
    return Match(
        text(
            _("The upload for {person} waits to be processed, or its line in the log is still to come."),
            person=evidence.person.name,
        ),
        verdict=max(certainty(evidence, job), Verdict.LIKELY),
        facts=(Fact(_("Last finished cycle began"), caught_up),) if caught_up else (),
        expected_by=max((moment for moment in (due, shown) if moment is not None), default=None),
    )


CAUSE = Cause(
    id="api-upload-accepted-not-processed",
    stage=Stage.JOB,
    kind=Kind.PROBLEM,
    title=_("The upload is not processed yet"),
    employee=_("The record was received and is being processed. Give it some minutes."),
    owner=Owner.WAIT,
    next_step=_(
        "Wait a quarter of an hour. Then ask the owner of the API client whether the call was answered with "
        "202, and look at the job and its agent."
    ),
    employee_next_step=_("Wait a quarter of an hour, then check again."),
    docs=(Doc.API_ISSUES, Doc.API_CONCEPTS),
    outcome=Outcome.IN_PROGRESS,
    check=check,
)

"""A run on demand as data: in which jobs it makes sense, by which number, and how it joins the evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from diagnosis.engine import diagnose
from diagnosis.gaps import Source, Unavailable
from diagnosis.jobs import HrSystem, Job
from diagnosis.log import Action, Event, Result, StepType
from diagnosis.on_demand import (
    PREFIX,
    Run,
    candidates,
    hr_id_in,
    ran_on_demand,
    seen_in_log,
    with_run,
)
from tests.support.evidence import HR_ID, NOW, ago, event, evidence, job, log, person, step, unavailable


def other(*events: Event, **differs: object) -> Job:
    return job(*events, id="WorkdayEntra.1", name="Workday to Microsoft Entra ID", **differs)


def run(*events: Event, result: Result = Result.SUCCESS) -> Run:
    return Run(result, asked_at=ago(minutes=1), ended_at=NOW, events=events)


CREATED = replace(event(Result.SUCCESS, Action.CREATE, at=NOW), id=f"{PREFIX}c0de", change_id="c0de")
OUT_OF_SCOPE = event(
    Result.SKIPPED,
    steps=(step(StepType.SCOPING, isactive="True", isinprovisioningscopedisplayname="False"),),
    skip="NotEffectivelyEntitled",
)


def test_jobs_that_know_her() -> None:
    """Those with an event of hers, also where it left her out; all where none knows her."""
    assert candidates([job(), other()]) == (job(), other())
    assert candidates([job(event()), other()]) == (job(event()),)
    both = (job(event()), other(OUT_OF_SCOPE))
    assert candidates(both) == both
    unread = other(log=unavailable(Source.PROVISIONING_LOG))
    assert candidates([job(), unread]) == (job(), unread)


def test_api_driven_jobs() -> None:
    """They stand aside for any other job, and are named where there is none."""
    api = other(source=HrSystem.API)
    assert candidates([job(), api]) == (job(),)
    assert candidates([api]) == (api,)
    assert candidates([]) == ()


def test_her_number() -> None:
    """The number that the job imported last goes before the one she is known by."""
    assert hr_id_in(job(), person()) == person().hr_id
    assert hr_id_in(job(event()), replace(person(), hr_id="0021451")) == HR_ID
    assert hr_id_in(job(event(), source=HrSystem.SUCCESSFACTORS), replace(person(), hr_id="7")) == "7"
    assert hr_id_in(job(log=unavailable(Source.PROVISIONING_LOG)), replace(person(), hr_id=None)) is None


def test_not_in_the_log_yet() -> None:
    """What a run told joins the evidence until the log shows it; the diagnosis then knows of it."""
    before = evidence(job())
    after = with_run(before, job().id, run(CREATED))
    assert not isinstance(after.jobs, Unavailable)
    assert after.jobs[0].log == log(CREATED)
    leading = diagnose(after).leading
    assert leading is not None
    assert leading.match.event == CREATED
    assert ran_on_demand(CREATED)


def test_in_the_log_already() -> None:
    """A row of the same change is the run; without a change id, any row since it began."""
    row = event(Result.SUCCESS, Action.CREATE, at=NOW)
    same = evidence(job(replace(row, change_id="c0de")))
    assert seen_in_log(same, job().id, run(CREATED))
    assert with_run(same, job().id, run(CREATED)) is same
    another = evidence(job(replace(row, change_id="beef")))
    assert not seen_in_log(another, job().id, run(CREATED))
    unnamed = run(replace(CREATED, change_id=""))
    assert seen_in_log(another, job().id, unnamed)
    assert seen_in_log(another, job().id, run())
    assert not seen_in_log(
        evidence(job(replace(row, at=ago(minutes=1) - timedelta(seconds=3)))), job().id, run()
    )


def test_nothing_to_join() -> None:
    """Without an event, without the job, or where the log could not be read, the evidence stays as it was."""
    for known, job_id, told in (
        (evidence(job()), job().id, run()),
        (evidence(job()), "made-up", run(CREATED)),
        (evidence(job(log=unavailable(Source.PROVISIONING_LOG))), job().id, run(CREATED)),
        (evidence(jobs=unavailable(Source.PROVISIONING_LOG)), job().id, run(CREATED)),
    ):
        assert with_run(known, job_id, told).jobs == known.jobs

"""How the jobs are: one word for a status, the causes of the whole job, and when it runs next."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from diagnosis.cause import Outcome
from diagnosis.gaps import Source, Unavailable
from diagnosis.job_health import JobHealth, Pulse, health
from diagnosis.jobs import Execution, ExecutionState, JobState, JobStatus
from tests.support.evidence import NOW, ago, event, job, quarantined, status, unavailable

NEVER: dict[str, object] = {"steady_state_first": None, "steady_state_last": None, "last_execution": None}
FAILED = Execution(ExecutionState.FAILED, began=ago(minutes=25), ended=ago(minutes=24), error_code="Oops")


def of(given: JobStatus | Unavailable) -> JobHealth:
    (one,) = health([job(event(), status=given)], NOW)
    return one


@pytest.mark.parametrize(
    ("given", "pulse", "cause", "outcome"),
    [
        (status(), Pulse.RUNNING, None, Outcome.DONE),
        (
            status(JobState.PAUSED),
            Pulse.PAUSED,
            "job-paused-by-admin",
            Outcome.NEEDS_IT,
        ),
        (
            status(JobState.DISABLED),
            Pulse.DISABLED,
            "job-disabled-after-long-quarantine",
            Outcome.NEEDS_IT,
        ),
        (
            status(JobState.NOT_RUN, scheduled=False, **NEVER),
            Pulse.NOT_STARTED,
            "job-never-started",
            Outcome.NEEDS_IT,
        ),
        (
            status(JobState.NOT_CONFIGURED, **NEVER),
            Pulse.NOT_CONFIGURED,
            "job-not-configured",
            Outcome.NEEDS_IT,
        ),
        (
            status(JobState.NOT_RUN, units_done=1, units_total=9, **NEVER),
            Pulse.FIRST_CYCLE,
            "not-evaluated-initial-cycle-running",
            Outcome.IN_PROGRESS,
        ),
        (quarantined("TooManyDeletes"), Pulse.QUARANTINE, "deletion-threshold-hold", Outcome.NEEDS_IT),
        (status(last_execution=FAILED), Pulse.FAILING, None, Outcome.IN_PROGRESS),
        (status(JobState.UNKNOWN), Pulse.UNKNOWN, None, Outcome.UNKNOWN),
        (unavailable(Source.JOBS), Pulse.UNREADABLE, None, Outcome.UNKNOWN),
    ],
)
def test_pulse(given: JobStatus | Unavailable, pulse: Pulse, cause: str | None, outcome: Outcome) -> None:
    """Each status is one word, the cause that explains it, and the class that anybody may see."""
    one = of(given)

    found = one.findings[0].cause.id if one.findings else None
    assert (one.pulse, found, one.outcome) == (pulse, cause, outcome)


@pytest.mark.parametrize(
    ("given", "minutes"),
    [
        (status(), 15),
        (status(interval=timedelta(minutes=20)), None),
        (status(interval=None), None),
        (status(last_execution=replace(FAILED, began=ago(minutes=25))), 15),
        (quarantined("TooManyDeletes"), 180),
        (status(JobState.PAUSED), None),
        (status(units_done=1, units_total=9), None),
    ],
)
def test_next_cycle(given: JobStatus, minutes: int | None) -> None:
    """The next cycle begins an interval after the last; overdue, paused or in a full cycle it is unknown."""
    expected = NOW + timedelta(minutes=minutes) if minutes is not None else None
    assert of(given).next_cycle == expected


def test_nothing_of_a_person_is_used() -> None:
    """The same job gives the same answer whatever its log and schema hold."""
    first = job(event(), status=status(JobState.PAUSED))
    bare = replace(first, log=unavailable(Source.PROVISIONING_LOG), schema=unavailable(Source.SCHEMA))

    def said(one: JobHealth) -> object:
        return one.pulse, [(f.cause.id, f.match) for f in one.findings], one.next_cycle

    assert said(health([first], NOW)[0]) == said(health([bare], NOW)[0])


@pytest.mark.parametrize(
    "given",
    [status(JobState.NOT_RUN, **NEVER), status(JobState.PAUSED), quarantined("TooManyDeletes")],
)
def test_no_sentence_speaks_of_a_person(given: JobStatus) -> None:
    """No finding has a place for a person, who would be nobody here."""
    for finding in of(given).findings:
        assert "person" not in finding.match.because.values


def test_trouble_first() -> None:
    """Jobs that do not run come before those that do, each group by name."""
    jobs = [
        job(id="1", name="B"),
        job(id="2", name="A"),
        job(id="3", name="D", status=status(JobState.PAUSED)),
        job(id="4", name="C", status=unavailable(Source.JOBS)),
    ]
    assert [one.job.name for one in health(jobs, NOW)] == ["C", "D", "A", "B"]

"""The copy of the log in numbers: by hour, the last hour, the newest row, what was skipped."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from diagnosis.log import Identity, Result, Step, StepType
from followup.lists import Ref
from followup.upcoming import upcoming
from store.database import Database
from store.events import Events, Window
from store.log_numbers import Hour, LogCounts
from store.log_rows import LogRow
from tests.support.log_rows import JOB, START, row


def with_result(number: int, at: datetime, result: Result, job: str = JOB) -> LogRow:
    one = row(number, job=job, at=at)
    return replace(one, event=replace(one.event, result=result))


@pytest.fixture
async def counts(log_database: Database) -> LogCounts:
    """Two jobs: failures an hour apart, successes, and a row that is too old."""
    events = Events(log_database, clock=lambda: START)
    failed, done = Result.FAILURE, Result.SUCCESS
    await events.add(
        [
            with_result(1, START - timedelta(minutes=5), failed),
            with_result(2, START - timedelta(minutes=6), done),
            with_result(3, START - timedelta(minutes=59, seconds=59), failed),
            with_result(4, START - timedelta(minutes=61), failed),
            with_result(5, START - timedelta(days=15), failed),
            with_result(6, START - timedelta(minutes=7), Result.SKIPPED, "other"),
        ]
    )
    old = START - timedelta(days=20)
    await events.move(Window(JOB, START, START, START, old))
    await events.move(Window("other", START, START, START, old))
    return LogCounts(log_database)


async def test_by_hour(counts: LogCounts) -> None:
    """Rows and failures are counted by whole hours in UTC, for each job that was asked for."""
    found = await counts.numbers([JOB, "none"], START)
    assert set(found) == {JOB}
    nine, eight = (datetime(2026, 11, 25, hour, tzinfo=UTC) for hour in (9, 8))
    assert found[JOB].hours == [Hour(eight, 1, 1), Hour(nine, 3, 2)]
    assert found[JOB].failures_last_hour == 2
    assert found[JOB].newest == START - timedelta(minutes=5)
    assert (found[JOB].covers_from, found[JOB].read_to) == (START - timedelta(days=20), START)
    assert (await counts.numbers(["other"], START))["other"].failures_last_hour == 0


async def test_skipped(counts: LogCounts) -> None:
    """Only rows of who was left out come back, and none that is too old."""
    assert [one.event.id for one in await counts.skipped(START - timedelta(hours=1))] == ["row-6"]
    assert await counts.skipped(START) == []


def test_upcoming() -> None:
    """Who was left out as not active and starts within the days is found, by the newest row alone."""

    def about(hr_id: str, day: str, *, active: str = "False", at: int = 0, written: bool = False) -> LogRow:
        one = row(at, hr_id=hr_id, name=f"Person {hr_id}")
        details = {"hiredate": day, "activeinthesourcesystem": active}
        steps = (
            Step("EntryImport", StepType.IMPORT, Result.SUCCESS, details={"hiredate": day}),
            Step("EntrySynchronizationScoping", StepType.SCOPING, Result.SKIPPED, details=details),
        )
        result = Result.SUCCESS if written else Result.SKIPPED
        return replace(
            one,
            event=replace(
                one.event, result=result, steps=steps, source=Identity(hr_id, f"Person {hr_id}"), error=None
            ),
        )

    rows = [
        about("1", "2026-11-27"),
        about("2", "2026-11-27", written=True),
        about("2", "2026-11-27", at=-60),
        about("3", "2026-12-27"),
        about("4", "2026-11-01"),
        about("5", "2026-11-27", active="True"),
    ]
    found = upcoming(rows, START, START + timedelta(days=6))
    assert [(one.ref, one.name) for one in found] == [(Ref("1", None, JOB), "Person 1")]

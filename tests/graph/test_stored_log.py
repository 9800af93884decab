"""A person's rows from the copy: what it says it covers, and when it does not answer at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from diagnosis.log import Event
from graph.log import LogRead
from graph.stored_log import MOST, Row, StoredLog
from tests.support.log_rows import JOB, START, row

OTHER = "Sf2Entra.c0117050.0002"
MINUTE = timedelta(minutes=1)


@dataclass
class Fake:
    """A copy that has these rows of everybody, and a live log that remembers being asked."""

    spans_: dict[str, tuple[datetime, datetime]]
    rows: Sequence[Row] = ()
    asked: list[str] = field(default_factory=list)
    kept: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)
    live: tuple[datetime, datetime] = (START, START)

    async def spans(self) -> Mapping[str, tuple[datetime, datetime]]:
        return self.spans_

    async def of_whom(self, key: str) -> tuple[datetime, datetime] | None:
        return self.kept.get(key)

    async def keep(
        self, key: str, rows: Mapping[str, Sequence[Event]], span: tuple[datetime, datetime]
    ) -> None:
        self.kept[key] = span

    async def of_person(self, job_ids: Sequence[str], *, limit: int = MOST, **_who: object) -> Sequence[Row]:
        return self.rows[:limit]

    async def by_id(self, ids: Sequence[str], jobs: Sequence[str]) -> LogRead:
        self.asked.append("id")
        return LogRead({}, *self.live)

    async def by_name(self, name: str, jobs: Sequence[str]) -> LogRead:
        self.asked.append("name")
        return LogRead({}, START, START)

    async def by_pieces(
        self, names: Sequence[Sequence[str]], ids: Sequence[str], within: str | None, jobs: Sequence[str]
    ) -> LogRead:
        self.asked.append("pieces")
        return LogRead({}, START, START)


BOTH = {JOB: (START - 30 * MINUTE, START), OTHER: (START - 20 * MINUTE, START - MINUTE)}


async def test_it_covers_what_it_has_of_all_jobs() -> None:
    """The span is that in which no job lacks a row; events come by job, the newest first."""
    rows = [row(3), row(1, at=START), row(2, at=START), row(4, job=OTHER)]
    copy = Fake(BOTH, rows)
    read = await StoredLog(copy, copy).by_id(["1"], [JOB, OTHER])
    assert isinstance(read, LogRead)
    assert (read.covers_from, read.covers_to, read.complete) == (START - 20 * MINUTE, START - MINUTE, True)
    assert [event.id for event in read.events[JOB]] == ["row-3", "row-2", "row-1"]
    assert [event.id for event in read.events[OTHER]] == ["row-4"]
    assert read.jobs == {JOB, OTHER}
    assert copy.asked == []


async def test_more_rows_than_are_read() -> None:
    """Of somebody with too many rows it covers the time since the oldest that it gives."""
    copy = Fake(BOTH, [row(-number) for number in range(MOST + 1)])
    read = await StoredLog(copy, copy).by_name("Jane Doe", [JOB])
    assert isinstance(read, LogRead)
    assert not read.complete
    assert read.covers_from == START - timedelta(seconds=MOST - 1)


@pytest.mark.parametrize(
    ("spans", "reach"),
    [
        ({}, timedelta(0)),
        ({JOB: BOTH[JOB]}, timedelta(0)),
        (BOTH, timedelta(days=1)),
        ({JOB: (START, START), OTHER: (START - 2 * MINUTE, START - MINUTE)}, timedelta(0)),
    ],
)
async def test_the_other_log_is_asked(spans: dict[str, tuple[datetime, datetime]], reach: timedelta) -> None:
    """Without one of the jobs, a common time of all, or far enough back, the other log answers."""
    copy = Fake(spans, [row(1)])
    stored = StoredLog(copy, copy, reach=reach)
    await stored.by_id(["1"], [JOB, OTHER])
    await stored.by_name("Jane Doe", [JOB, OTHER])
    await stored.by_pieces([["ja"]], [], None, [JOB, OTHER])
    assert copy.asked == ["id", "name", "pieces"]


async def test_who_was_read_live_is_known_from_then_on() -> None:
    """Read live once, somebody is read from the copy, however the id is written, back to where that began."""
    long_ago = START - timedelta(days=30)
    copy = Fake(BOTH, [row(1)], live=(long_ago, START))
    stored = StoredLog(copy, copy, reach=timedelta(days=29))
    await stored.by_id(["021451", "21451"], [JOB, OTHER])
    read = await stored.by_id(["21451"], [OTHER, JOB])
    assert isinstance(read, LogRead)
    assert (read.covers_from, read.covers_to) == (long_ago, START - MINUTE)
    assert copy.asked == ["id"]
    await stored.by_id(["21452"], [JOB, OTHER])
    await stored.by_id(["21451"], [JOB])
    assert copy.asked == ["id", "id", "id"]


async def test_a_hole_is_not_claimed() -> None:
    """Where the copy began later than somebody was read live, nobody knows what came in between."""
    long_ago = START - timedelta(days=30)
    copy = Fake(BOTH, [row(1)], live=(long_ago, START - timedelta(hours=1)))
    stored = StoredLog(copy, copy, reach=timedelta(days=29))
    await stored.by_id(["21451"], [JOB, OTHER])
    await stored.by_id(["21451"], [JOB, OTHER])
    assert copy.asked == ["id", "id"]

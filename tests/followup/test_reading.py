"""The copy of the log: each row stored once and told of at least once, whatever comes between."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from followup.reading import LONGEST, POLL, LogReading, NotReadError
from followup.windows import LATE, LATE_EVERY
from store.database import Database
from store.events import Events
from store.log_rows import LogRow
from store.tables_events import log_events
from tests.followup.fake_log import Ended, FakeLog, Killed, refuse, until
from tests.support.log_rows import JOB, START, event
from tests.support.time import FakeTime

HOUR = 3600.0
OTHER = "Sf2Entra.c0117050.0002"


class Bench:
    """A log, its copy, and everything that was told."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.time = FakeTime(START)
        self.log = FakeLog(self.time)
        self.events = Events(database, clock=self.time.clock)
        self.told: list[tuple[str, datetime]] = []
        self.wanted: dict[str, datetime | None] = {JOB: START}
        self.dies_at: str | None = None

    async def jobs(self) -> Mapping[str, datetime | None]:
        return self.wanted

    async def on_rows(self, rows: Sequence[LogRow]) -> None:
        if self.dies_at == "before telling":
            self.dies_at = None
            raise Killed
        self.told += [(row.event.id, self.time.clock()) for row in rows]
        if self.dies_at == "before marking":
            self.dies_at = None
            raise Killed

    async def run(self, seconds: float) -> None:
        """Reads until then; a killed reader is started again at once."""
        while True:
            reading = LogReading(
                self.events,
                self.log.pages,
                self.jobs,
                self.on_rows,
                clock=self.time.clock,
                sleep=until(self.time, seconds),
                monotonic=self.time.monotonic,
            )
            with suppress(Killed):
                try:
                    await reading.run()
                except Ended:
                    return

    async def stored(self) -> int:
        async with self.database.engine.connect() as connection:
            return int((await connection.execute(select(func.count()).select_from(log_events))).scalar_one())

    def times_told(self) -> dict[str, int]:
        return dict(Counter(row for row, _when in self.told))


@pytest.fixture
def bench(log_database: Database) -> Bench:
    return Bench(log_database)


async def test_a_row_is_told_within_a_poll(bench: Bench) -> None:
    """A row is told of within fifteen seconds of becoming visible, once, also the one of the last second."""
    for number in range(20):
        bench.log.add(number, at=number * 7.0)
    await bench.run(200)
    assert bench.times_told() == {f"row-{number}": 1 for number in range(20)}
    for row, when in bench.told:
        visible = START + timedelta(seconds=7.0 * int(row.removeprefix("row-")))
        assert when - visible <= timedelta(seconds=POLL)
    assert await bench.events.unwoken() == []


async def test_the_watermark_is_a_row_and_not_the_clock(bench: Bench) -> None:
    """When the whole log is late, by half an hour, nothing is missed: the window begins at the newest row."""
    for number in range(10):
        bench.log.add(number, at=60.0 + number, delay=HOUR / 2)
    await bench.run(HOUR / 2 + 120)
    assert len(bench.times_told()) == 10


async def test_a_late_row_is_found_within_five_minutes(bench: Bench) -> None:
    """Rows that come up to fifteen minutes late, behind newer ones, are found within five minutes."""
    for number in range(180):
        bench.log.add(number, at=number * 15.0)
    delays = {1000 + number: 60.0 * number for number in range(1, 16)}
    for number, delay in delays.items():
        bench.log.add(number, at=300.0 + number - 1000, delay=delay)
    await bench.run(2700)
    found = dict(bench.told)
    for number, delay in delays.items():
        visible = START + timedelta(seconds=300.0 + number - 1000 + delay)
        assert found[f"row-{number}"] - visible <= LATE_EVERY + timedelta(seconds=POLL)


async def test_how_often_it_asks(bench: Bench) -> None:
    """A quiet job costs a request each fifteen seconds, and those that look for late rows are among them."""
    bench.log.add(1, at=1.0)
    await bench.run(1500)
    assert 1500 / POLL - 2 <= len(bench.log.asked) <= 1500 / POLL + 2
    long = [when for _job, since, _until, when in bench.log.asked[3:] if when - since > LATE]
    assert len(long) >= 4


async def test_half_a_window_moves_nothing(bench: Bench) -> None:
    """Where a page can't be read, what came before it is kept, and the window is read again as a whole."""
    for number in range(9):
        bench.log.add(number, at=float(number))
    await bench.time.sleep(10)
    bench.log.trouble = refuse(NotReadError(), on_page=2, times=2)
    await bench.run(40)
    assert await bench.stored() == 6
    assert await bench.events.windows() == {}
    await bench.run(200)
    assert bench.times_told() == {f"row-{number}": 1 for number in range(9)}
    assert (await bench.events.windows())[JOB].newest_at == START + timedelta(seconds=8)


async def test_a_job_that_cannot_be_read_is_asked_less_often(bench: Bench) -> None:
    """A job that Graph refuses is asked every five minutes in the end, and the others as ever."""
    bench.wanted = {JOB: START, OTHER: START}
    original = bench.log.pages

    async def pages(job_id: str, since: datetime, until: datetime):  # type: ignore[no-untyped-def]
        if job_id == JOB:
            bench.log.asked.append((job_id, since, until, bench.time.clock()))
            raise NotReadError(20.0)
        async for page in original(job_id, since, until):
            yield page

    bench.log.pages = pages  # type: ignore[method-assign]
    await bench.run(2000)
    asked = Counter(job for job, *_rest in bench.log.asked)
    assert asked[JOB] <= 2000 / LONGEST + 6
    assert asked[OTHER] >= 2000 / POLL - 2


@pytest.mark.parametrize("moment", ["before telling", "before marking"])
async def test_killed_between_storing_and_telling(bench: Bench, moment: str) -> None:
    """A row that was stored when the process went is told of after the next start."""
    bench.log.add(1, at=0.0)
    bench.dies_at = moment
    await bench.run(60)
    assert bench.times_told() == {"row-1": 1 if moment == "before telling" else 2}
    assert await bench.stored() == 1


async def test_killed_between_page_and_commit(bench: Bench) -> None:
    """What was read and not yet stored is read again."""
    for number in range(7):
        bench.log.add(number, at=0.0)
    add, left = bench.events.add, [2]

    async def dying(*args: object, **options: object) -> list[LogRow]:
        left[0] -= 1
        if left[0] == 0:
            raise Killed
        return await add(*args, **options)  # type: ignore[arg-type]

    bench.events.add = dying  # type: ignore[method-assign]
    await bench.run(60)
    assert bench.times_told() == {f"row-{number}": 1 for number in range(7)}


async def test_who_fails_is_told_again(bench: Bench) -> None:
    """Where telling raises, the copy goes on, and those rows are told of again."""
    tell, left = bench.on_rows, [2]

    async def failing(rows: Sequence[LogRow]) -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise ValueError("asked to fail")
        await tell(rows)

    bench.on_rows = failing  # type: ignore[method-assign]
    bench.log.add(1, at=0.0)
    bench.log.add(2, at=20.0)
    await bench.run(120)
    assert set(bench.times_told()) == {"row-1", "row-2"}
    assert await bench.events.unwoken() == []


async def test_back_after_hours(bench: Bench) -> None:
    """After an outage it goes on where it was, hours ago, in windows of four hours, and has no hole."""
    await bench.run(30)
    for number in range(200):
        bench.log.add(number, at=60.0 + number * 300.0)
    await bench.time.sleep(17 * HOUR)
    bench.log.asked.clear()
    await bench.run(17 * HOUR + 300)
    assert bench.times_told() == {f"row-{number}": 1 for number in range(200)}
    assert max(until - since for _job, since, until, _when in bench.log.asked) <= timedelta(hours=4.3)
    assert (await bench.events.windows())[JOB].covers_from == START - LATE


async def test_where_it_begins(bench: Bench) -> None:
    """It begins a quarter of an hour back, or where somebody began to wait before that."""
    await bench.time.sleep(2 * HOUR)
    bench.wanted = {JOB: bench.time.clock(), OTHER: START}
    bench.log.add(1, at=2 * HOUR - 1000)
    bench.log.add(2, at=2 * HOUR - 800)
    bench.log.add(3, at=10.0, job=OTHER)
    await bench.run(2 * HOUR + 60)
    assert set(bench.times_told()) == {"row-2", "row-3"}
    spans = await bench.events.spans()
    assert [spans[job][0] for job in (JOB, OTHER)] == [START + timedelta(hours=2) - LATE, START]


async def test_what_nobody_waited_for_is_not_read(bench: Bench) -> None:
    """After a day without anybody who waits, it begins anew; where the copy is to be whole, it does not."""
    bench.wanted = {JOB: START, OTHER: None}
    await bench.run(60)
    bench.log.add(1, at=5 * HOUR)
    bench.log.add(2, at=5 * HOUR, job=OTHER)
    await bench.time.sleep(24 * HOUR)
    bench.wanted[JOB] = bench.time.clock()
    await bench.run(24 * HOUR + 400)
    assert bench.times_told() == {"row-2": 1}
    spans = await bench.events.spans()
    assert spans[JOB][0] >= START + timedelta(hours=23)
    assert spans[OTHER][0] <= START


async def test_nothing_is_asked_while_nobody_waits(bench: Bench) -> None:
    """Without anybody who waits, no log is read."""
    bench.wanted = {}
    await bench.run(HOUR)
    assert bench.log.asked == []


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 6))])
async def test_every_row_whatever_happens(bench: Bench, seed: int) -> None:
    """Rows with any delay up to fifteen minutes, in any order, of several jobs, through errors and kills:
    each is stored once and told of at least once."""
    chance = random.Random(seed)
    bench.wanted = {JOB: START, OTHER: None}
    rows = 200
    for number in range(rows):
        at = chance.uniform(0, 1200) // 1
        late = chance.random() < 0.3
        delay = chance.uniform(0, 895) if late else chance.choice([0.0, 5.0, 30.0])
        bench.log.add(number, at=at, delay=delay, job=chance.choice([JOB, OTHER]))

    def trouble(_page: int) -> None:
        if (throw := chance.random()) < 0.03:
            raise Killed
        if throw < 0.08:
            raise NotReadError(chance.choice([None, 10.0]))

    bench.log.trouble = trouble
    tell = bench.on_rows

    async def on_rows(told: Sequence[LogRow]) -> None:
        if chance.random() < 0.05:
            raise Killed
        if chance.random() < 0.05:
            raise ValueError("asked to fail")
        await tell(told)
        if chance.random() < 0.05:
            raise Killed

    bench.on_rows = on_rows  # type: ignore[method-assign]
    await bench.run(2700)
    assert set(bench.times_told()) == {f"row-{number}" for number in range(rows)}
    assert await bench.stored() == rows
    assert await bench.events.unwoken() == []


async def test_what_a_question_found_first_is_told_all_the_same(bench: Bench) -> None:
    """A new row that somebody's question stored before the reader came is told once; old ones are not."""
    await bench.run(100)
    old, new = event(1, at=bench.time.clock() - LATE * 3), event(2, at=bench.time.clock())
    bench.log.add(2, at=bench.time.passed)
    await bench.events.keep("jane", {JOB: [old, new]}, (START - LATE * 8, bench.time.clock()))
    await bench.run(200)
    assert bench.times_told() == {"row-2": 1}

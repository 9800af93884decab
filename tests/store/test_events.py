"""The copy of the provisioning log: each row once, found by person, told of until everybody knows."""

from __future__ import annotations

import asyncio
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select, text

from diagnosis.log import Action, Event, Result
from store.database import Database
from store.events import AT_ONCE, Events, Window
from store.log_rows import RowError, from_columns
from store.state import StateStorage
from store.tables_events import log_events, log_metadata
from tests.support.log_rows import JOB, START, renamed, row

OTHER = "Sf2Entra.c0117050.0002"


@pytest.fixture
def events(log_database: Database) -> Events:
    return Events(log_database, clock=lambda: START)


async def count(database: Database) -> int:
    async with database.engine.connect() as connection:
        return int((await connection.execute(select(func.count()).select_from(log_events))).scalar_one())


async def test_a_row_comes_back_as_it_was_read(events: Events) -> None:
    """Every field of an event comes back, also from a row that has hardly any."""
    bare = replace(row(2), event=Event("row-2", START, Action.OTHER, Result.UNKNOWN))
    await events.add([row(1), bare])
    assert await events.unwoken() == [bare, row(1)]


@pytest.mark.parametrize("name", ["J\x00ane", "J\ud800ane", "x" * 5000])
async def test_an_odd_row_stops_nothing(events: Events, name: str) -> None:
    """A text that a database or JSON can't hold does not keep the row, nor those beside it, from it."""
    odd = renamed(row(1), name)
    assert [one.event.id for one in await events.add([odd, row(2)])] == ["row-1", "row-2"]
    assert [one.event.id for one in await events.unwoken()] == ["row-1", "row-2"]


def test_a_row_that_cannot_be_read_says_nothing_of_anybody() -> None:
    """The error, which is logged with all that led to it, names a place and no value."""
    with pytest.raises(RowError, match="source") as caught:
        from_columns("job", '{"id": "1", "at": "Jane Doe", "action": "create", "source": "Jane Doe"}')
    assert "Jane" not in str(caught.value)
    assert caught.value.__context__ is None


async def test_each_row_is_kept_once(events: Events, log_database: Database) -> None:
    """Only rows that were not there come back, however often and beside whom they are added."""
    assert await events.add([row(1), row(2), row(1)]) == [row(1), row(2)]
    assert await events.add([row(2), renamed(row(1), "Somebody Else"), row(3)]) == [row(3)]
    many = [row(number) for number in range(10, 10 + 2 * AT_ONCE + 7)]
    both = await asyncio.gather(events.add(many), Events(log_database).add(many))
    assert sorted(one.event.id for new in both for one in new) == sorted(one.event.id for one in many)
    assert await count(log_database) == len(many) + 3


async def test_two_find_the_same_rows(events: Events, log_database: Database) -> None:
    """Whoever keeps the same rows at the same time, in whichever order: each is new to one of them."""
    theirs = Events(log_database, clock=lambda: START)
    for turn in range(3):
        rows = [row(turn * 1000 + number) for number in range(400)]
        ours, others = await asyncio.gather(events.add(rows), theirs.add(reversed(rows)))
        assert sorted(one.event.id for one in [*ours, *others]) == sorted(one.event.id for one in rows)
        assert [one for one in rows if one in ours] == ours


async def test_what_is_not_told_is_told_later(events: Events, log_database: Database) -> None:
    """Rows stay unwoken until they are marked, the oldest first; those added as woken never were."""
    many = [row(number) for number in range(6000)]
    await events.add(reversed(many))
    await events.add([row(-1)], woken=True)
    assert await events.unwoken(2) == many[:2]
    await events.mark_woken(one.event.id for one in many[:5999])
    assert await Events(log_database).unwoken() == many[5999:]


async def test_a_person_s_rows(events: Events) -> None:
    """Rows are found by id, by a part of one, and by all words of a name, in these jobs, newest first."""
    rows = {
        "jane": row(1, name="Jane DOE-Müller", hr_id="0021451"),
        "jane again": row(2, name="Jane Doe-Müller", hr_id="0021451"),
        "elsewhere": row(3, job=OTHER, name="Doe, Jane", hr_id="21451"),
        "percent": row(4, name="100% Jane_", hr_id="a_b"),
        "john": row(5, name="John Doe", hr_id="axb"),
    }
    await events.add(rows.values())
    names = {one.event.id: name for name, one in rows.items()}

    async def found(*jobs: str, limit: int = 10, **who: object) -> list[str]:
        people = await events.of_person(jobs or (JOB, OTHER), limit=limit, **who)  # type: ignore[arg-type]
        return [names[one.event.id] for one in people]

    assert await found(ids=["0021451"]) == ["jane again", "jane"]
    assert await found(ids=["0021451", "21451"], limit=2) == ["elsewhere", "jane again"]
    assert await found(names=[["jane", "MÜLLER"]]) == ["jane again", "jane"]
    assert await found(names=[["jane", "doe"]]) == ["elsewhere", "jane again", "jane"]
    assert await found(OTHER, names=[["jane", "doe"]]) == ["elsewhere"]
    assert await found(names=[["0%"], ["john"]]) == ["john", "percent"]
    assert await found(names=[["e_"]]) == await found(ids=["a_b"]) == await found(within="_") == ["percent"]
    assert await found(within="21451") == ["elsewhere", "jane again", "jane"]
    assert await found() == await found(names=[[]]) == await found("no such job", ids=["0021451"]) == []


async def test_how_far_a_job_is_read(events: Events) -> None:
    """A window replaces the one before it, and one that comes late changes nothing."""
    window = Window(JOB, START, START, START, START - timedelta(minutes=15))
    later = replace(window, read_to=START + timedelta(seconds=15), newest_at=START + timedelta(seconds=3))
    assert await events.windows() == {}
    for one in (window, later, window):
        await events.move(one)
    await events.move(replace(window, job_id=OTHER))
    assert await events.windows() == {JOB: later, OTHER: replace(window, job_id=OTHER)}


async def test_old_rows_go(events: Events, log_database: Database) -> None:
    """Rows older than they are kept are gone, however many, and nothing claims to have them."""
    await events.add(row(number, at=START - timedelta(days=31)) for number in range(AT_ONCE + 1))
    await events.add([row(-1, at=START - timedelta(days=29))])
    await events.move(Window(JOB, START, START, START, START - timedelta(days=40)))
    await events.prune(timedelta(days=30))
    assert await count(log_database) == 1
    assert (await events.windows())[JOB].covers_from == START - timedelta(days=30)


async def test_migrations_make_the_tables_the_code_expects(
    database: Database, log_database: Database
) -> None:
    """Tables, columns and indexes are those of `store.tables_events`; a second start changes nothing."""
    async with database.of_log() as again:
        await again.prepare()
    async with log_database.engine.connect() as connection:
        for name, expected in log_metadata.tables.items():
            columns, indexes = await connection.run_sync(
                lambda sync, name=name: (  # type: ignore[misc]
                    {column["name"] for column in inspect(sync).get_columns(name)},
                    {index["name"] for index in inspect(sync).get_indexes(name)},
                )
            )
            assert columns == {column.name for column in expected.columns}
            assert indexes == {index.name for index in expected.indexes}


async def test_what_looks_for_rows_finds_an_index(log_database: Database) -> None:
    """Neither untold rows nor a person's are looked for in the whole table (SQLite says how it looks)."""
    if log_database.shared:
        return
    async with log_database.engine.connect() as connection:
        for condition, index in {
            "woken = 0 ORDER BY at, id": "ix_log_events_unwoken",
            "job_id = 'a' AND source_id = 'b'": "ix_log_events_job_source",
        }.items():
            plan = text(f"EXPLAIN QUERY PLAN SELECT event FROM log_events WHERE {condition}")
            assert index in str((await connection.execute(plan)).all())


async def test_the_log_has_a_file_of_its_own(tmp_path: Path) -> None:
    """In SQLite the copy is beside the database, its owner's only; writing there blocks nobody here."""
    async with (
        await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.v1.db'}") as database,
        database.of_log() as of_log,
    ):
        await of_log.prepare()
        file = tmp_path / "bot.v1-log.db"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        async with of_log.begin():
            await StateStorage(database).write({"key": {"n": 1}})

"""Known issues in the database: kept once, ended at most once, and forgotten some time after their end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, insert, inspect, select
from sqlalchemy.exc import IntegrityError

from bot.retention import forget
from diagnosis.known_issues import KnownIssue
from store.database import Database
from store.handled import HandledActivities
from store.known_issues import KnownIssueStore
from store.state import StateStorage
from store.tables import known_issues

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
WRITER = "c0117050-7e4a-4a1e-8f00-0000000000a1"
ISSUE = KnownIssue(
    id="a" * 32,
    text="HR is fixing cost centres.",
    ends_at=START + timedelta(days=4),
    cause="skipped-scope-filter-false",
    job="WorkdayAD.c0117050.0001",
    everybody=True,
    written_at=START,
    written_by=WRITER,
)
OTHER = replace(
    ISSUE, id="b" * 32, cause=None, code="DuplicateTargetEntries", job=None, everybody=False,
    ends_at=START + timedelta(days=2),
)  # fmt: skip


def at(database: Database, when: datetime) -> KnownIssueStore:
    """The store at a moment that stands still."""
    return KnownIssueStore(database, clock=lambda: when)


async def test_comes_back_as_it_was_written(database: Database) -> None:
    """Every field comes back; the one that ends first comes first."""
    store = at(database, START)
    await store.add(ISSUE)
    await store.add(OTHER)

    assert await store.current() == (OTHER, ISSUE)


async def test_the_same_form_twice(database: Database) -> None:
    """A second one with the same id changes nothing."""
    store = at(database, START)
    assert await store.add(ISSUE)
    assert not await store.add(replace(ISSUE, text="Something else.", written_by="somebody else"))

    assert await store.current() == (ISSUE,)


async def test_ends_by_itself(database: Database) -> None:
    """It holds until its end and not at it."""
    await at(database, START).add(ISSUE)

    assert await at(database, ISSUE.ends_at - timedelta(seconds=1)).current() == (ISSUE,)
    assert await at(database, ISSUE.ends_at).current() == ()


async def test_ended_before_its_time(database: Database) -> None:
    """One that is ended no longer holds, and can't be ended again, nor can one that is not there."""
    store = at(database, START)
    await store.add(ISSUE)
    await store.add(OTHER)

    assert await store.end(ISSUE.id)
    assert not await store.end(ISSUE.id)
    assert not await store.end("f" * 32)
    assert not await at(database, OTHER.ends_at).end(OTHER.id)
    assert await store.current() == (OTHER,)


async def test_forgotten_after_its_end(database: Database) -> None:
    """The row goes once its end, planned or not, is longer ago than conversations are kept."""
    store = at(database, START)
    await store.add(ISSUE)
    await store.add(OTHER)
    await store.end(ISSUE.id)

    async def left() -> list[str]:
        async with database.engine.connect() as connection:
            return [row.id for row in await connection.execute(select(known_issues.c.id))]

    for days, ids in ((29, {ISSUE.id, OTHER.id}), (31, {OTHER.id}), (33, set())):
        later = at(database, START + timedelta(days=days))
        await forget(StateStorage(database), HandledActivities(database), timedelta(days=30), later)
        assert set(await left()) == ids


@pytest.mark.parametrize("concerns", [{"cause": None, "code": None}, {"cause": "x", "code": "y"}])
async def test_concerns_one_thing(database: Database, concerns: dict[str, str | None]) -> None:
    """The table takes a cause or an error code, and not both or neither."""
    values = {
        "id": "c" * 32, "text": "x", "everybody": False, "ends_at": START, "created_at": START,
        "created_by": WRITER,
    }  # fmt: skip
    with pytest.raises(IntegrityError):
        async with database.engine.begin() as connection:
            await connection.execute(insert(known_issues).values(values | concerns))


async def test_there_and_back(database: Database) -> None:
    """The migration can be taken back without touching other tables, and made again."""
    await at(database, START).add(ISSUE)

    def migrate(connection: Connection, revision: str) -> set[str]:
        config = Config()
        config.set_main_option("script_location", "store:migrations")
        config.attributes["connection"] = connection
        (command.downgrade if revision == "0002" else command.upgrade)(config, revision)
        return set(inspect(connection).get_table_names())

    async with database.engine.begin() as connection:
        before = set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))
        assert "known_issues" in before - await connection.run_sync(migrate, "0002")
        assert await connection.run_sync(migrate, "head") == before
    assert await at(database, START).current() == ()

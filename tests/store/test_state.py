"""The store: plain JSON, real ETags, a database that comes up by itself."""

import asyncio
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, insert, inspect, text
from sqlalchemy.exc import OperationalError

from store.database import Database, DatabaseError
from store.feedback import FeedbackStore
from store.handled import AT_ONCE, KEEP, HandledActivities, Reply
from store.schema import metadata
from store.state import ANY, NEW, NotPlainError, StateConflictError, StateStorage
from tests.support.databases import PostgresServer


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


async def test_an_item_comes_back_as_it_was_written(database: Database) -> None:
    """JSON goes in and the same JSON comes out, with an ETag, as a new object each time."""
    storage = StateStorage(database)
    item = {"text": "ü 😀 '\"", "list": [1, 2.5, None, True, {"a": []}]}
    etags = await storage.write({"key": item})
    (first,), (second,) = (await storage.read(["key"])).values(), (await storage.read(["key", "no"])).values()
    assert first == second == {**item, "e_tag": etags["key"]}
    first["list"].append("unsaved")
    assert (await storage.read(["key"]))["key"]["list"] == item["list"]


async def test_whoever_writes_waits_in_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a turn keeps is written once another transaction of this process is through, however long that
    one takes: SQLite itself would give up."""
    monkeypatch.setattr("store.database.BUSY_TIMEOUT_MS", 1)
    async with await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}") as opened:
        storage, opinions = StateStorage(opened), FeedbackStore(opened)
        given: dict[str, Any] = {
            "cause": None,
            "verdict": None,
            "level": None,
            "reason": None,
            "comment": None,
        }
        async with opened.begin():
            kept = asyncio.create_task(storage.write({"key": {"n": 1}}))
            rated = asyncio.create_task(opinions.keep("1", helpful=True, **given))
            for _ in range(50):
                await opened.ping()
        await asyncio.gather(kept, rated)
        assert "key" in await storage.read(["key"])
        assert await opinions.count(datetime(2026, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)) == (
            1,
            0,
        )


async def test_an_outdated_etag_is_refused(database: Database) -> None:
    """A write with an ETag that is no longer current raises and changes nothing."""
    storage = StateStorage(database)
    await storage.write({"key": {"n": 1, "e_tag": NEW}})
    read = (await storage.read(["key"]))["key"]
    await storage.write({"key": {**read, "n": 2}})
    for etag in (read["e_tag"], NEW, "made up"):
        with pytest.raises(StateConflictError):
            await storage.write({"other": {"n": 0}, "key": {"n": 3, "e_tag": etag}})
    assert {key: item["n"] for key, item in (await storage.read(["key", "other"])).items()} == {"key": 2}


async def test_without_an_etag_the_last_writer_wins(database: Database) -> None:
    """No ETag, or "*", overwrites."""
    storage = StateStorage(database)
    for item in ({"n": 1}, {"n": 2, "e_tag": ANY}, {"n": 3, "e_tag": None}):
        await storage.write({"key": item})
        assert (await storage.read(["key"]))["key"]["n"] == item["n"]


async def test_of_many_writers_one_wins(database: Database) -> None:
    """Of ten writers with the same ETag exactly one succeeds."""
    storage = StateStorage(database)
    await storage.write({"key": {"n": 0}})
    read = (await storage.read(["key"]))["key"]
    results = await asyncio.gather(
        *(storage.write({"key": {**read, "n": n}}) for n in range(10)), return_exceptions=True
    )
    assert sum(isinstance(result, StateConflictError) for result in results) == 9
    assert sum(isinstance(result, dict) for result in results) == 1


async def test_delete_and_prune(database: Database) -> None:
    """Deleted items are gone, unknown ones are no error, and old ones are pruned."""
    clock = Clock()
    storage = StateStorage(database, clock=clock)
    await storage.write({"a": {}, "old": {}})
    await storage.delete(["a", "unknown"])
    clock.now += timedelta(days=2)
    await storage.write({"new": {}})
    await storage.prune(timedelta(days=1))
    assert list(await storage.read(["a", "old", "new"])) == ["new"]


class Colour(StrEnum):
    """An enum that json would write as text and read back as another type."""

    RED = "red"


@pytest.mark.parametrize(
    "value",
    [object(), (1, 2), {1, 2}, b"x", Colour.RED, datetime(2026, 1, 1, tzinfo=UTC), float("nan"), {1: "x"}],
    ids=lambda value: type(value).__name__,
)
async def test_what_is_not_json_is_refused(database: Database, value: Any) -> None:
    """A value that JSON can't give back unchanged is refused, with its place where there is one."""
    with pytest.raises(NotPlainError, match="key"):
        await StateStorage(database).write({"key": {"a": [value]}})


async def test_replies_are_recalled_for_a_while(database: Database) -> None:
    """A reply is recalled while it is kept and not afterwards; then its row goes too."""
    clock = Clock()
    handled = HandledActivities(database, clock=clock)
    await handled.remember("key", Reply(200, {"card": "ü"}))
    await handled.remember("other", Reply(202))
    await handled.flush()
    assert await handled.recall("key") == Reply(200, {"card": "ü"})
    assert await handled.recall("unknown") is None
    assert await HandledActivities(database, clock=clock).recent() == {
        "key": Reply(200, {"card": "ü"}),
        "other": Reply(202),
    }
    clock.now += KEEP + timedelta(seconds=1)
    assert await handled.recall("key") is None
    assert await handled.recent() == {}
    await handled.remember("new", Reply(200))
    await handled.flush()
    clock.now -= KEEP
    assert list(await handled.recent()) == ["new"]
    await handled.close()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_replies_are_written_together(database: Database) -> None:
    """Replies of one moment are written in one go once it has passed; closing writes what is left."""
    moment = asyncio.Event()
    writers: list[asyncio.Task[Any] | None] = []

    async def wait(_: float) -> None:
        writers.append(asyncio.current_task())
        await moment.wait()

    handled, reader = HandledActivities(database, sleep=wait), HandledActivities(database)
    await handled.remember("one", Reply(200))
    await handled.remember("two", Reply(200))
    assert await reader.recent() == {}
    (writer,) = writers
    assert writer is not None
    moment.set()
    await writer
    assert list(await reader.recent()) == ["one", "two"]

    moment.clear()
    await handled.remember("three", Reply(200))
    assert len(await reader.recent()) == 2
    await handled.close()
    assert list(await reader.recent()) == ["one", "two", "three"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_many_replies_do_not_wait(database: Database) -> None:
    """A large group of replies is written without waiting for the moment to pass."""
    forever = asyncio.Event()
    handled = HandledActivities(database, sleep=lambda _: forever.wait())
    for number in range(AT_ONCE):
        await handled.remember(str(number), Reply(200))
    assert len(await handled.recent()) == AT_ONCE
    await handled.close()


async def test_a_broken_table_does_not_stop_a_turn(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """When replies can't be noted or recalled, that is logged and nothing is raised."""
    handled = HandledActivities(database)
    async with database.engine.begin() as connection:
        await connection.exec_driver_sql("DROP TABLE handled_activities")
    await handled.remember("key", Reply(200))
    await handled.close()
    assert await handled.recall("key") is None
    assert len(caplog.records) == 2


async def test_migrations_make_the_tables_the_code_expects(database: Database) -> None:
    """Tables and columns made by the migrations are those of `store.tables`."""
    expected = {
        table.name: sorted(column.name for column in table.columns) for table in metadata.sorted_tables
    }
    async with database.engine.connect() as connection:
        found = await connection.run_sync(
            lambda sync: {
                name: sorted(column["name"] for column in inspect(sync).get_columns(name))
                for name in inspect(sync).get_table_names()
                if name != "alembic_version"
            }
        )
    assert found == expected


async def test_the_file_is_private_and_ready_for_readers(tmp_path: Path) -> None:
    """A new SQLite file is its owner's only and in WAL mode; opening it again keeps what is in it."""
    file = tmp_path / "new.db"
    url = f"sqlite+aiosqlite:///{file}"
    async with await Database.open(url) as database:
        await StateStorage(database).write({"key": {"n": 1}})
        assert not database.shared
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    async with await Database.open(url) as database:
        await database.ping()
        assert (await StateStorage(database).read(["key"]))["key"]["n"] == 1


@pytest.mark.parametrize(
    "url", ["nonsense", "sqlite+aiosqlite:////no/such/folder/x.db", "nosuch+driver://user:pass-word@host/db"]
)
async def test_an_address_that_cannot_be_opened(url: str) -> None:
    """A database that can't be opened is a plain error without the password that names the setting."""
    with pytest.raises(DatabaseError, match="DATABASE_URL") as error:
        await Database.open(url)
    assert "pass-word" not in str(error.value)


@pytest.mark.parametrize(
    "url",
    ["sqlite:///x.db", "postgresql://u:pass-word@host/db", "postgresql+asyncpg://u:pass-word@host:x/db"],
)
def test_a_driver_that_does_not_do_is_named(url: str) -> None:
    """An address without the right driver, or with a port that is none, says how one begins."""
    with pytest.raises(DatabaseError, match=r"postgresql\+asyncpg://") as error:
        Database.at(url)
    assert "pass-word" not in str(error.value)


async def test_an_option_that_does_not_exist_is_said() -> None:
    """The option that other drivers have for TLS is refused with the one that this driver has."""
    with pytest.raises(DatabaseError, match="ssl=require"):
        await Database.open("postgresql+asyncpg://postgres@127.0.0.1:1/postgres?sslmode=require")


async def test_what_is_no_database_is_said(tmp_path: Path) -> None:
    """A file with other content is told from a folder that can't be written."""
    file = tmp_path / "notes.txt"
    file.write_text("milk, bread, " * 100)
    with pytest.raises(DatabaseError, match="no SQLite database"):
        await Database.open(f"sqlite+aiosqlite:///{file}")


async def test_a_newer_database_is_left_alone(database_url: str) -> None:
    """An older program does not start on a newer database, and says why in a sentence."""
    async with await Database.open(database_url) as database, database.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseError, match="newer version"):
        await Database.open(database_url)


async def test_the_oldest_database_comes_up_to_date(database_url: str) -> None:
    """What the first version wrote is still there after the migrations, and every table is as it is now."""
    oldest = Database.at(database_url)
    async with oldest, oldest.engine.begin() as connection:
        await connection.run_sync(_upgrade, "0001")
        row = {"key": "k", "json": '{"n": 1}', "etag": "e", "updated_at": datetime(2026, 11, 23, tzinfo=UTC)}
        await connection.execute(insert(metadata.tables["bot_state"]).values(row))
    async with await Database.open(database_url) as database:
        assert (await StateStorage(database).read(["k"]))["k"]["n"] == 1
        async with database.engine.connect() as connection:
            assert await connection.run_sync(_differences) == []


async def test_programs_that_start_together_make_the_tables_once(postgresql: PostgresServer) -> None:
    """Several that open the same empty database at once all find it up to date, the log's copy too."""

    async def start() -> None:
        async with await Database.open(url) as database, database.of_log() as beside:
            await beside.prepare()
            await StateStorage(database).read(["k"])

    await postgresql.run("CREATE DATABASE together")
    url = postgresql.url("together")
    await asyncio.gather(*(start() for _ in range(4)))


def _upgrade(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", "store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _differences(connection: Connection) -> list[Any]:
    """What alembic would still change; the copy of the log in PostgreSQL has tables of its own."""
    found: list[Any] = compare_metadata(MigrationContext.configure(connection), metadata)
    return [each for each in found if each[0] != "remove_table"]


async def test_a_server_that_is_down_is_an_error_of_the_database() -> None:
    """Whoever waits for the database to come back catches one kind of error, also while nothing listens."""
    database = Database.at("postgresql+asyncpg://postgres@127.0.0.1:1/postgres")
    with pytest.raises(OperationalError):
        await database.ping()
    with pytest.raises(DatabaseError, match="ConnectionRefusedError"):
        await database.prepare()

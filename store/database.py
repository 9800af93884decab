"""Opens the one database: creates the SQLite file and brings the tables up to date."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, Dialect, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

BUSY_TIMEOUT_MS = 5000
"""How long a SQLite writer waits for another one."""


_LOG_SCRIPTS = "store:log_migrations"


class DatabaseError(Exception):
    """The database can't be opened; the message is for people and holds no password."""


class Database:
    """One engine for the whole process; made by `Database.open`, which also runs the migrations."""

    def __init__(self, engine: AsyncEngine, *, scripts: str = "store:migrations") -> None:
        self.engine = engine
        sqlite = engine.dialect.name == "sqlite"
        self._in_line: AbstractAsyncContextManager[Any] = asyncio.Lock() if sqlite else nullcontext()
        self._scripts = scripts

    @property
    def shared(self) -> bool:
        """Whether other processes may write to it too (PostgreSQL); a SQLite file belongs to one process."""
        return self.engine.dialect.name != "sqlite"

    @classmethod
    async def open(cls, url: str) -> "Database":
        """Opens `sqlite+aiosqlite:///file.db` or `postgresql+…://…`. Raises DatabaseError."""
        database = cls.at(url)
        await database.prepare()
        return database

    @classmethod
    def at(cls, url: str | URL) -> "Database":
        """The database at this address, not touched yet: `prepare` comes before its first use."""
        try:
            parsed = make_url(url)
            # Parameters hold what people said; they have no place in a log or a traceback.
            remote = parsed.get_backend_name() != "sqlite"
            engine = create_async_engine(parsed, hide_parameters=True, pool_pre_ping=remote)
        except (SQLAlchemyError, ImportError, ValueError) as error:
            raise DatabaseError(
                f"DATABASE_URL can't be used: {type(error).__name__}. It is to begin with "
                "sqlite+aiosqlite:/// or postgresql+asyncpg://."
            ) from error
        if parsed.get_backend_name() == "sqlite":
            event.listen(engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(engine.sync_engine, "begin", _begin_sqlite)
        else:
            event.listen(engine.sync_engine, "do_connect", _connect)
        return cls(engine)

    def of_log(self) -> "Database":
        """Where the copy of the provisioning log is kept, not touched yet.

        PostgreSQL has it beside the other tables. In SQLite it is a file beside this one, so that whoever
        writes thousands of rows keeps nobody from writing here: `bot.db` has a `bot-log.db`.
        """
        if self.shared:
            return _Lent(self.engine, scripts=_LOG_SCRIPTS)
        url = self.engine.url
        file, colon, options = (url.database or "").partition("?")
        path = Path(file)
        if file and file != ":memory:":
            file = str(path.with_name(f"{path.stem}-log{path.suffix}"))
        beside = self.at(url.set(database=file + colon + options))
        beside._scripts = _LOG_SCRIPTS  # noqa: SLF001 - of the same class
        return beside

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.engine.dialect.name

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """One transaction that reads and then writes; an exception in it undoes all of it.

        In SQLite it is the only one that writes from its beginning on: one that reads first and wants to
        write later can find that somebody else has written meanwhile, and fails without waiting
        (https://www.sqlite.org/lang_transaction.html). Those of this process stand in line for it, as SQLite
        itself only looks again now and then, up to a tenth of a second apart.
        """
        async with self._in_line, self.engine.connect() as connection:
            await connection.execution_options(provisioning_writes=True)
            async with connection.begin():
                yield connection

    async def prepare(self) -> None:
        """Creates the SQLite file and runs the migrations that are due. Raises DatabaseError."""
        try:
            if not self.shared:
                _create_file(self.engine.url.database)
            async with self.engine.begin() as connection:
                await connection.run_sync(_migrate, self._scripts)
        except (SQLAlchemyError, OSError, CommandError) as error:
            await self.engine.dispose()
            raise DatabaseError(
                f"The database can't be opened: {_reason(error)}. Look at DATABASE_URL."
            ) from error

    async def holds(self, table: str) -> bool:
        """Whether this table is there; a SQLite file that is not there stays so. Raises what the driver
        raises."""
        if not self.shared and not _is_file(self.engine.url.database):
            return False
        async with self.engine.connect() as connection:
            return await connection.run_sync(lambda opened: inspect(opened).has_table(table))

    async def ping(self) -> None:
        """Reads once; raises what the driver raises if the database can't be read."""
        async with self.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Closes every connection."""
        await self.engine.dispose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class _Lent(Database):
    """The same database once more, for other tables: whoever opened it closes it."""

    async def close(self) -> None:
        """Leaves it open."""


def _is_file(name: str | None) -> bool:
    return Path((name or "").partition("?")[0]).is_file()


def _create_file(name: str | None) -> None:
    if name and name != ":memory:" and not name.startswith("file:"):
        # Others on the machine have no business in it: it remembers conversations.
        Path(name).touch(mode=0o600)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        # https://www.sqlite.org/wal.html: readers and one writer at a time do not wait for each other, and
        # with NORMAL only a checkpoint waits for the disk.
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", f"busy_timeout={BUSY_TIMEOUT_MS}"):
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        cursor.close()


def _connect(dialect: Dialect, _record: Any, arguments: Any, options: Any) -> Any:
    """Opens a connection; what stops it is an error of the driver, as everywhere else.

    SQLAlchemy translates what asyncpg raises in statements, but not while it connects: a server that is down
    or only just starting shows as ConnectionRefusedError, TimeoutError or CannotConnectNowError (observed,
    SQLAlchemy 2.0), which nobody who waits for the database to come back would catch.
    """
    driver: Any = dialect.loaded_dbapi
    try:
        return dialect.connect(*arguments, **options)
    except driver.Error:
        raise
    except Exception as error:
        raise driver.OperationalError(type(error).__name__) from error


_REASONS = {
    "CommandError": "a newer version of the bot has been at it; run that one",  # no such revision
    "FileNotFoundError": "there is no such folder or socket",
    "PermissionError": "the file or its folder may not be written",
    "SQLITE_CANTOPEN": "the file or its folder may not be written",
    "SQLITE_READONLY": "the file or its folder may not be written",
    "SQLITE_NOTADB": "the file is no SQLite database",
    "SQLITE_FULL": "the disk is full",
    "SQLITE_BUSY": "another process holds it; a SQLite file is for one process",
    "ConnectionRefusedError": "no server answers there",
    "TimeoutError": "no server answers there",
    "gaierror": "the server's name is not known",
    "InvalidPasswordError": "the server refuses user name or password",
    "InvalidAuthorizationSpecificationError": "the server refuses user name or password",
    "InvalidCatalogNameError": "the server has no database of that name",
    "TypeError": "the address has an option that does not exist; TLS is ssl=require",  # not sslmode
    "InsufficientPrivilegeError": "the user may not make tables there",
}


def _reason(error: Exception) -> str:
    """The kind of error, in words where it is a usual one; its text may hold what people said."""
    first: BaseException | None = error
    if isinstance(error, DBAPIError) and error.orig is not None:
        first = error.orig.__cause__ or error.orig
    # SQLite's own word for it, such as SQLITE_READONLY_DIRECTORY, without what is particular.
    code = "_".join(str(getattr(first, "sqlite_errorname", "")).split("_")[:2])
    kind = code or type(first).__name__
    return f"{_REASONS[kind]} ({kind})" if kind in _REASONS else kind


def _begin_sqlite(connection: Connection) -> None:
    # Python's driver begins a transaction only before a statement that writes; here SQLAlchemy says when
    # (https://docs.sqlalchemy.org/en/20/dialects/sqlite.html, "Serializable isolation").
    writes = connection.get_execution_options().get("provisioning_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(connection: Connection, scripts: str) -> None:
    config = Config()
    # As a package resource, so that an installed wheel finds its migrations too.
    config.set_main_option("script_location", scripts)
    config.attributes["connection"] = connection
    if connection.dialect.name == "postgresql":
        # Processes that start together must not migrate together; the number is arbitrary but ours.
        connection.execute(text("SELECT pg_advisory_xact_lock(704261)"))
    command.upgrade(config, "head")

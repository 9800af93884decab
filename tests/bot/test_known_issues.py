"""Known issues in memory: read seldom, never older than what was written here, and never in the way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.known_issues import REMEMBERED_SECONDS, KnownIssueBook
from diagnosis.known_issues import KnownIssue
from store.database import Database
from store.known_issues import KnownIssueStore

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
ISSUE = KnownIssue(
    id="a" * 32,
    text="HR is fixing cost centres.",
    ends_at=NOW + timedelta(days=4),
    cause="skipped-scope-filter-false",
    written_at=NOW,
    written_by="c0117050-7e4a-4a1e-8f00-0000000000a1",
)
OTHER = replace(ISSUE, id="b" * 32, ends_at=NOW + timedelta(days=5))


class Watched(KnownIssueStore):
    """The store, with how often it was read; a reading waits, with what it found, while `go` is cleared."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, clock=lambda: NOW)
        self.readings = 0
        self.go, self.found = asyncio.Event(), asyncio.Event()
        self.go.set()

    async def current(self) -> tuple[KnownIssue, ...]:
        self.readings += 1
        issues = await super().current()
        self.found.set()
        await self.go.wait()
        return issues


class Seconds:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_read_seldom(tmp_path: Path) -> None:
    """What was read counts for seconds; then what another process wrote is seen."""
    async with await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}") as database:
        store, seconds = Watched(database), Seconds()
        book = KnownIssueBook(store, monotonic=seconds)
        assert [await book.current() for _ in range(3)] == [(), (), ()]
        assert store.readings == 1

        await store.add(ISSUE)
        seconds.now = REMEMBERED_SECONDS - 0.1
        assert await book.current() == ()
        seconds.now = REMEMBERED_SECONDS
        assert await book.current() == (ISSUE,)


async def test_what_is_written_here_counts_at_once(tmp_path: Path) -> None:
    """A note is there, or gone, right after it was written or ended, also while it was being read."""
    async with await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}") as database:
        store = Watched(database)
        book = KnownIssueBook(store, monotonic=Seconds())
        assert await book.current() == ()
        assert await book.add(ISSUE)
        assert await book.current() == (ISSUE,)
        assert await book.add(ISSUE) is False

        store.go.clear()
        store.found.clear()
        await book.add(OTHER)
        slow = asyncio.create_task(book.current())
        await store.found.wait()
        assert await book.end(ISSUE.id)
        store.go.set()

        assert await slow == (ISSUE, OTHER)
        assert await book.current() == (OTHER,)


async def test_nothing_is_raised(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Without its table, and without an end to its work, the database is the reason for no notes."""
    async with await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}") as database:
        async with database.engine.begin() as connection:
            await connection.exec_driver_sql("DROP TABLE known_issues")
        store = Watched(database)
        book = KnownIssueBook(store, monotonic=Seconds())

        assert await book.current() is None
        assert await book.current() is None
        assert await book.add(ISSUE) is None
        assert await book.end(ISSUE.id) is None
    assert store.readings == 1
    assert [record.message for record in caplog.records] == [
        "known issues not read", "known issue not kept", "known issue not ended",
    ]  # fmt: skip
    assert "cost centres" not in caplog.text


async def test_a_database_that_does_not_answer(tmp_path: Path) -> None:
    """An answer waits for the notes no longer than it may."""
    async with await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}") as database:
        store = Watched(database)
        store.go.clear()

        assert await KnownIssueBook(store, wait=0.05).current() is None

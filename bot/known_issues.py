"""Known issues between the conversation and the database: remembered for seconds, and never in the way."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from diagnosis.known_issues import KnownIssue
from store.database import Database, DatabaseError
from store.known_issues import KnownIssueStore

T = TypeVar("T")

REMEMBERED_SECONDS = 5.0
"""Every answer asks for them; another process's notes are seen after that time at the latest."""
WAIT_SECONDS = 2.0
"""An answer waits no longer for them."""

log = logging.getLogger(__name__)


class KnownIssueBook:
    """The notes that hold. A database that can't be reached costs the notes, not the answer."""

    def __init__(
        self,
        store: KnownIssueStore,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wait: float = WAIT_SECONDS,
    ) -> None:
        self._store, self._monotonic, self._wait = store, monotonic, wait
        self._read: tuple[float, tuple[KnownIssue, ...] | None] | None = None
        self._changes = 0

    async def current(self) -> tuple[KnownIssue, ...] | None:
        """Those that hold now, as read at most seconds ago; None where they can't be read."""
        if self._read is not None and self._monotonic() < self._read[0]:
            return self._read[1]
        changes = self._changes
        found = await _tried(self._store.current(), "known issues not read", self._wait)
        if changes == self._changes:  # else what was read is older than what was written meanwhile
            self._read = self._monotonic() + REMEMBERED_SECONDS, found
        return found

    async def add(self, issue: KnownIssue) -> bool | None:
        """Keep one; False where one of its id was kept before, None where that is not possible now."""
        added = await _tried(self._store.add(issue), "known issue not kept", self._wait)
        self._changed()
        return added

    async def end(self, issue_id: str) -> bool | None:
        """End one; False where none of that id holds, None where that is not possible now."""
        ended = await _tried(self._store.end(issue_id), "known issue not ended", self._wait)
        self._changed()
        return ended

    def _changed(self) -> None:
        self._changes += 1
        self._read = None


async def read_once(url: str) -> tuple[KnownIssue, ...]:
    """The notes that hold, for a command: it creates and migrates nothing, and none is what can't be read."""
    try:
        database = Database.at(url)
    except DatabaseError:
        return ()
    if not _is_there(database):
        return ()
    async with database:
        return await _tried(KnownIssueStore(database).current(), "known issues not read", WAIT_SECONDS) or ()


def _is_there(database: Database) -> bool:
    """Whether opening it would create no file."""
    file = database.engine.url.database
    return database.shared or (file is not None and Path(file).is_file())


async def _tried(work: Awaitable[T], failed: str, seconds: float) -> T | None:
    try:
        async with asyncio.timeout(seconds):
            return await work
    except (SQLAlchemyError, OSError) as error:
        log.warning(failed, extra={"error": type(error).__name__})
        return None

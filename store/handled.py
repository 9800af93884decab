"""Which activities were handled already, and with what answer: none that comes again is handled twice."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Delete, delete, select
from sqlalchemy.exc import SQLAlchemyError

from store.database import Database
from store.tables import handled_activities
from store.upsert import insert_or_update

log = logging.getLogger(__name__)

KEEP = timedelta(minutes=15)
"""Teams repeats within seconds; an answer can hold a card, so it is not kept for longer than this."""
PRUNE_EVERY = timedelta(minutes=5)
GATHER_SECONDS = 0.5
"""How long replies are gathered for one write, where the database is this process's alone."""
AT_ONCE = 200
"""Replies that are written without waiting any longer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What an activity was answered with over HTTP: status, and a JSON body or None."""

    status: int
    body: Any = None


class HandledActivities:
    """Replies by the key of the activity they answered, kept for `KEEP`.

    A write of its own for each reply costs more than the rest of a short turn (observed). So a process that
    has the database for itself (SQLite) writes them in groups; what it answers meanwhile it knows anyway. If
    it is killed, it forgets the last `GATHER_SECONDS`: an activity that Teams sends again just then is
    handled twice. `close` writes what is left. Processes that share a database write at once.
    """

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._database, self._clock, self._sleep = database, clock, sleep
        self._shared = database.shared
        self._pruned_at = clock()
        self._gathered: dict[str, dict[str, Any]] = {}
        self._writing: asyncio.Task[None] | None = None
        self._one_at_a_time = asyncio.Lock()

    async def recent(self) -> dict[str, Reply]:
        """All in the database that are still kept, oldest first: what a process that starts needs to know."""
        table = handled_activities
        wanted = (
            select(table.c.key, table.c.status, table.c.body)
            .where(table.c.handled_at >= self._clock() - KEEP)
            .order_by(table.c.handled_at)
        )
        async with self._database.engine.connect() as connection:
            rows = (await connection.execute(wanted)).all()
        return {key: _reply(status, body) for key, status, body in rows}

    async def recall(self, key: str) -> Reply | None:
        """The reply to this activity, if it was handled in the last minutes, by this process or another."""
        table = handled_activities
        wanted = select(table.c.status, table.c.body).where(
            table.c.key == key, table.c.handled_at >= self._clock() - KEEP
        )
        try:
            async with self._database.engine.connect() as connection:
                row = (await connection.execute(wanted)).first()
        except SQLAlchemyError:
            # Rather one answer too many than none.
            log.warning("handled activities could not be read", exc_info=True)
            return None
        return None if row is None else _reply(*row)

    async def remember(self, key: str, reply: Reply) -> None:
        """Keeps the reply: at once where others share the database, else with those of the next moment."""
        body = None if reply.body is None else json.dumps(reply.body, ensure_ascii=False)
        row = {"key": key, "status": reply.status, "body": body, "handled_at": self._clock()}
        if self._shared:
            await self._write([row])
            return
        self._gathered[key] = row
        if len(self._gathered) >= AT_ONCE:
            await self.flush()
        elif self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_soon())

    async def flush(self) -> None:
        """Writes what was gathered."""
        async with self._one_at_a_time:
            rows, self._gathered = list(self._gathered.values()), {}
            if rows:
                await self._write(rows)

    async def close(self) -> None:
        """Writes what was gathered; nothing is to be kept afterwards."""
        if self._writing is not None:
            async with self._one_at_a_time:  # so that no write is cut off
                self._writing.cancel()
            await asyncio.gather(self._writing, return_exceptions=True)
        await self.flush()

    async def _write_soon(self) -> None:
        while self._gathered:
            await self._sleep(GATHER_SECONDS)
            await self.flush()

    async def _write(self, rows: list[dict[str, Any]]) -> None:
        """Writes replies, and now and then drops those that are too old."""
        now = self._clock()
        try:
            async with self._database.begin() as connection:
                await connection.execute(insert_or_update(self._database.dialect, handled_activities), rows)
                if now - self._pruned_at >= PRUNE_EVERY:
                    self._pruned_at = now
                    await connection.execute(self._too_old())
        except SQLAlchemyError:
            log.warning("handled activities could not be noted", exc_info=True, extra={"count": len(rows)})

    async def prune(self) -> None:
        """Drops the replies that are too old, also while nobody talks."""
        async with self._database.begin() as connection:
            await connection.execute(self._too_old())

    def _too_old(self) -> Delete:
        return delete(handled_activities).where(handled_activities.c.handled_at < self._clock() - KEEP)


def _reply(status: int, body: str | None) -> Reply:
    return Reply(status, None if body is None else json.loads(body))

"""The copy of the provisioning log: its rows, and how far each job's log is read."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, false, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from diagnosis.log import Event
from store.database import Database
from store.log_rows import LogRow, plain, read_rows, to_columns
from store.tables_events import log_events, log_people, log_windows
from store.upsert import insert_or_leave, insert_or_update

AT_ONCE = 500
"""Rows in one transaction: others who write wait for milliseconds."""
YOUNG = timedelta(minutes=15)
"""A row that is no older may not have been seen by the reader yet."""
_IDS = 5000
"""Parameters of one statement; PostgreSQL's protocol has room for 32,767, SQLite's for 32,766."""


@dataclass(frozen=True, slots=True)
class Window:
    """How far one job's log is read; all times in UTC.

    `newest_at` is the time of its newest row (not of the clock), `read_to` the end of the last window that
    was read to its end, `full_at` the end of the last one that looked for late rows too. From `covers_from`
    to `read_to` the copy has every row that Graph showed.
    """

    job_id: str
    newest_at: datetime
    read_to: datetime
    full_at: datetime
    covers_from: datetime


class Events:
    """Rows of the log under their own ids. Raises what the driver raises."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """`database` is that of the log (`Database.of_log`)."""
        self._database, self._clock = database, clock

    async def add(self, rows: Iterable[LogRow], *, woken: bool = False) -> list[LogRow]:
        """Keeps rows in transactions of at most `AT_ONCE`; gives back those that were not there yet."""
        unique = list({row.event.id: row for row in rows}.values())
        new: list[LogRow] = []
        for start in range(0, len(unique), AT_ONCE):
            new += await self._add(unique[start : start + AT_ONCE], woken=woken)
        return new

    async def _add(self, rows: Sequence[LogRow], *, woken: bool) -> list[LogRow]:
        # Windows overlap, so that most rows that are read again are known; writing one costs much more than
        # asking for it.
        known = await self._known([row.event.id for row in rows])
        seen_at = self._clock()
        values: dict[str, dict[str, Any]] = {}
        for number, row in enumerate(rows):
            if row.event.id not in known:
                values[row.event.id] = to_columns(row, seen_at, woken=woken)
            if number % 100 == 99:
                await asyncio.sleep(0)  # a row takes microseconds to write as JSON, 500 of them too many
        if not values:
            return []
        added = insert_or_leave(self._database.dialect, log_events).returning(log_events.c.id)
        # In the order of their ids: who finds the same rows in another order would else wait for us, and we
        # for them.
        ordered = [values[row_id] for row_id in sorted(values)]
        async with self._database.begin() as connection:
            inserted = set((await connection.execute(added, ordered)).scalars())
        return [row for row in rows if row.event.id in inserted]

    async def _known(self, ids: Sequence[str]) -> set[str]:
        wanted = select(log_events.c.id).where(log_events.c.id.in_(ids))
        async with self._database.engine.connect() as connection:
            return set((await connection.execute(wanted)).scalars())

    async def unwoken(self, limit: int = AT_ONCE) -> list[LogRow]:
        """Rows that not everybody has been told of, the oldest first."""
        columns = log_events.c
        wanted = (
            select(columns.job_id, columns.event)
            .where(columns.woken == false())
            .order_by(columns.at, columns.id)
            .limit(limit)
        )
        async with self._database.engine.connect() as connection:
            found = (await connection.execute(wanted)).all()
        return await read_rows(found)

    async def mark_woken(self, ids: Iterable[str]) -> None:
        """Everybody has been told of these rows."""
        every = list(ids)
        for start in range(0, len(every), _IDS):
            some = log_events.c.id.in_(every[start : start + _IDS])
            async with self._database.begin() as connection:
                await connection.execute(update(log_events).where(some).values(woken=True))

    async def of_person(
        self,
        job_ids: Sequence[str],
        *,
        ids: Sequence[str] = (),
        names: Sequence[Sequence[str]] = (),
        within: str | None = None,
        limit: int = 1500,
    ) -> list[LogRow]:
        """The newest rows of whoever has one of these ids in HR, or one that has `within` in it, or a name
        that holds every word of one of the groups in `names`, whatever its case; the newest first."""
        columns = log_events.c
        who: list[ColumnElement[bool]] = []
        if ids:
            who.append(columns.source_id.in_(ids))
        if within:
            who.append(columns.source_id.contains(within, autoescape=True))
        who += [
            and_(
                true(),
                *(columns.source_name.contains(plain(word).casefold(), autoescape=True) for word in words),
            )
            for words in names
            if words
        ]
        if not who or not job_ids:
            return []
        wanted = (
            select(columns.job_id, columns.event)
            .where(columns.job_id.in_(job_ids), or_(*who))
            .order_by(columns.at.desc(), columns.id.desc())
            .limit(limit)
        )
        async with self._database.engine.connect() as connection:
            found = (await connection.execute(wanted)).all()
        return await read_rows(found)

    async def windows(self) -> Mapping[str, Window]:
        """How far each job is read, by job id."""
        async with self._database.engine.connect() as connection:
            return {row.job_id: Window(*row) for row in await connection.execute(select(log_windows))}

    async def spans(self) -> Mapping[str, tuple[datetime, datetime]]:
        """From when until when every row is here, by job id."""
        return {job: (one.covers_from, one.read_to) for job, one in (await self.windows()).items()}

    async def of_whom(self, key: str) -> tuple[datetime, datetime] | None:
        """From when until when somebody's rows were read live and kept here; None if they never were."""
        wanted = select(log_people.c.covers_from, log_people.c.covers_to).where(log_people.c.key == key)
        async with self._database.engine.connect() as connection:
            found = (await connection.execute(wanted)).first()
        return None if found is None else (found[0], found[1])

    async def keep(
        self, key: str, rows: Mapping[str, Sequence[Event]], span: tuple[datetime, datetime]
    ) -> None:
        """Keeps what was read live of somebody, by job: all their rows in that time."""
        windows = await self.windows()
        old: list[LogRow] = []
        young: list[LogRow] = []
        for job, events in rows.items():
            window = windows.get(job)
            known_to = (span[1] if window is None else min(window.read_to, span[1])) - YOUNG
            for event in events:
                (old if event.at < known_to else young).append(LogRow(job, event))
        await self.add(old, woken=True)
        # The reader will find them here, and not take them for new: others who wait are still to be told.
        await self.add(young)
        values = {"key": key, "covers_from": span[0], "covers_to": span[1]}
        async with self._database.begin() as connection:
            await connection.execute(insert_or_update(self._database.dialect, log_people), values)

    async def move(self, window: Window) -> None:
        """This is how far the job is read now. A reader that comes late never moves it back."""
        columns = log_windows.c
        values = {name: getattr(window, name) for name in columns.keys()}  # noqa: SIM118 - it is no dict
        mine = (columns.job_id == window.job_id) & (columns.read_to <= window.read_to)
        async with self._database.begin() as connection:
            moved = await connection.execute(update(log_windows).where(mine).values(values))
            if not moved.rowcount:
                await connection.execute(insert_or_leave(self._database.dialect, log_windows), values)

    async def prune(self, keep: timedelta) -> None:
        """Deletes rows that are older than that, some at a time, and no longer claims to have them."""
        oldest = self._clock() - keep
        columns = log_events.c
        while True:
            some = select(columns.id).where(columns.at < oldest).limit(AT_ONCE)
            async with self._database.begin() as connection:
                await _claim(connection, oldest)
                gone = await connection.execute(delete(log_events).where(columns.id.in_(some)))
            if gone.rowcount < AT_ONCE:
                return


async def _claim(connection: AsyncConnection, oldest: datetime) -> None:
    for table in (log_windows, log_people):
        from_then = table.c.covers_from
        await connection.execute(update(table).where(from_then < oldest).values(covers_from=oldest))
    await connection.execute(delete(log_people).where(log_people.c.covers_to < oldest))

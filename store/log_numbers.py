"""The copy of the log in numbers: counted in the database from an index, no row is read for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Integer, case, cast, extract, func, select

from diagnosis.log import Result
from store.database import Database
from store.log_rows import LogRow, read_rows
from store.tables_events import log_events, log_windows

SPAN = timedelta(days=14)
"""How far back the hours go."""
MOST = 5000
"""Skipped rows that are looked at."""


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour of a job's log that has rows in it; `begins` is in UTC."""

    begins: datetime
    rows: int
    failures: int


@dataclass(frozen=True, slots=True)
class LogNumbers:
    """A job's log in numbers: the hours with rows in them, oldest first, failures of the last hour, the
    newest row's time, since when no row is missing, and until when it was read (UTC)."""

    hours: Sequence[Hour]
    failures_last_hour: int
    newest: datetime | None
    covers_from: datetime
    read_to: datetime


class LogCounts:
    """Counts rows of the copy. Raises what the driver raises."""

    def __init__(self, database: Database) -> None:
        """`database` is that of the log (`Database.of_log`)."""
        self._database = database

    async def numbers(self, job_ids: Sequence[str], now: datetime) -> Mapping[str, LogNumbers]:
        """The numbers of each job whose log is kept."""
        columns = log_events.c
        failed = func.sum(case((columns.result == Result.FAILURE.value, 1), else_=0))
        hour = self._hour()
        by_hour = (
            select(columns.job_id, hour, func.count(), failed)
            .where(columns.job_id.in_(job_ids), columns.at >= now - SPAN)
            .group_by(columns.job_id, hour)
            .order_by(columns.job_id, hour)
        )
        lately = (
            select(columns.job_id, failed)
            .where(columns.job_id.in_(job_ids), columns.at > now - timedelta(hours=1))
            .group_by(columns.job_id)
        )
        newest = (
            select(columns.job_id, func.max(columns.at))
            .where(columns.job_id.in_(job_ids))
            .group_by(columns.job_id)
        )
        windows = select(log_windows.c.job_id, log_windows.c.covers_from, log_windows.c.read_to)
        hours: dict[str, list[Hour]] = {}
        async with self._database.engine.connect() as connection:
            for job_id, begins, rows, failures in await connection.execute(by_hour):
                begun = datetime.fromtimestamp(int(begins) * 3600, UTC)
                hours.setdefault(job_id, []).append(Hour(begun, int(rows), int(failures or 0)))
            failing = {job_id: int(count or 0) for job_id, count in await connection.execute(lately)}
            last = {row[0]: row[1] for row in await connection.execute(newest)}
            read = [tuple(row) for row in await connection.execute(windows)]
        wanted = set(job_ids)
        return {
            job_id: LogNumbers(hours.get(job_id, []), failing.get(job_id, 0), last.get(job_id), begins, ends)
            for job_id, begins, ends in read
            if job_id in wanted
        }

    async def skipped(self, since: datetime) -> list[LogRow]:
        """Rows of people who were left out since then, the newest first."""
        columns = log_events.c
        query = (
            select(columns.job_id, columns.event)
            .where(columns.result == Result.SKIPPED.value, columns.at >= since)
            .order_by(columns.at.desc(), columns.id.desc())
            .limit(MOST)
        )
        async with self._database.engine.connect() as connection:
            found = (await connection.execute(query)).all()
        return await read_rows(found)

    def _hour(self) -> ColumnElement[Any]:
        """Whole hours since 1970, as each database says it."""
        at = log_events.c.at
        if self._database.shared:
            return cast(func.floor(extract("epoch", at) / 3600), Integer)
        return cast(func.strftime("%s", at), Integer) // 3600

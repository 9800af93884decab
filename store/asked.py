"""What was asked: about whom, how it stood, whether it is done. For lists and numbers, not for answers."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import Database
from store.tables_asked import asked, not_understood
from store.upsert import insert_or_leave, insert_or_update

MOST = 2000
"""Rows that are read at once; a list shows far fewer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one answer said, as enumerations' values. Times in UTC.

    `expect` is None for a question that named no change. Of somebody who leaves neither id is given, so that
    the table does not say who that is.
    """

    key: str
    outcome: str
    hr_id: str | None = None
    entra_id: str | None = None
    job_id: str | None = None
    expect: str | None = None
    starts_at: datetime | None = None
    cause: str | None = None
    owner: str | None = None
    field: str | None = None
    leaving: bool = False
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept(Asked):
    """The same with what happened since: asked how often, done when, brought to the helpdesk when."""

    first_at: datetime
    last_at: datetime
    times: int = 1
    done_at: datetime | None = None
    escalated_at: datetime | None = None


_COLUMNS = tuple(one.name for one in fields(Kept))
_DONE = "done"
_FIELD = 128
"""Characters of a field's name that the column holds."""


def key_of(hr_id: str | None, entra_id: str | None, expect: str | None) -> str | None:
    """The key of a person and what was expected for them; None for somebody who is known by no id.

    A new account and nothing in particular are the same question.
    """
    who = f"hr:{hr_id.strip().casefold()}" if hr_id else f"entra:{entra_id.casefold()}" if entra_id else None
    if who is None:
        return None
    return hashlib.sha256(f"{who}\n{expect or 'create'}".encode()).hexdigest()


class AskedStore:
    """One row a person and change. Raises what the driver raises."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def note(self, answers: Iterable[Asked]) -> None:
        """Keep what these answers said, in one transaction."""
        now = self._clock()
        # In one order, as two processes that note the same people would else wait for each other.
        ordered = sorted(answers, key=lambda answer: answer.key)
        async with self._database.begin() as connection:
            if self._database.shared:
                known = {key for answer in ordered for key in (answer.key, _by_account(answer)) if key}
                rows = select(asked.c.key).where(asked.c.key.in_(sorted(known))).order_by(asked.c.key)
                await connection.execute(rows.with_for_update())
            for answer in ordered:
                await self._note(connection, answer, now)

    async def _note(self, connection: AsyncConnection, answer: Asked, now: datetime) -> None:
        query = select(asked).where(asked.c.key == answer.key)
        if self._database.shared:
            query = query.with_for_update()
        before = (await connection.execute(query)).first()
        if before is None and (other := _by_account(answer)) is not None:
            # Until now the person was known by the account alone.
            before = (await connection.execute(select(asked).where(asked.c.key == other))).first()
            await connection.execute(delete(asked).where(asked.c.key == other))
        done = answer.outcome == _DONE
        row = {
            **asdict(answer),
            "field": answer.field and answer.field[:_FIELD],
            "first_at": now,
            "last_at": now,
            "times": 1,
        }
        row |= {"done_at": now if done else None, "escalated_at": None}
        if before is not None and (done or before.done_at is None):
            row |= {"first_at": before.first_at, "times": before.times + 1}
            row |= {"escalated_at": before.escalated_at}
            row["done_at"] = before.done_at or row["done_at"]
            if done and before.cause is not None:
                # What stood in the way stays known, for the week in numbers.
                row |= {"cause": before.cause, "owner": before.owner}
            if not answer.leaving:
                row["starts_at"] = row["starts_at"] or before.starts_at
        await connection.execute(insert_or_update(self._database.dialect, asked), row)

    async def escalated(
        self, hr_id: str | None, entra_id: str | None, connection: AsyncConnection | None = None
    ) -> None:
        """Somebody asked the helpdesk about this person, in the caller's transaction if there is one."""
        if hr_id is None and entra_id is None:
            return
        who = or_(asked.c.hr_id == (hr_id or ""), asked.c.entra_id == (entra_id or ""))
        statement = update(asked).where(who, asked.c.escalated_at.is_(None))
        statement = statement.values(escalated_at=self._clock())
        if connection is not None:
            await connection.execute(statement)
            return
        async with self._database.begin() as own:
            await own.execute(statement)

    async def waiting(self, since: datetime) -> tuple[Kept, ...]:
        """Who was asked about since then and is not done, those who leave apart; the newest first."""
        query = (
            select(asked)
            .where(asked.c.done_at.is_(None), asked.c.last_at >= since, asked.c.leaving.is_(False))
            .order_by(asked.c.last_at.desc(), asked.c.key)
            .limit(MOST)
        )
        return await self._read(query)

    async def between(self, begins: datetime, ends: datetime) -> tuple[Kept, ...]:
        """What was asked or came to be done from one time to the other."""
        inside = or_(
            asked.c.first_at.between(begins, ends),
            asked.c.last_at.between(begins, ends),
            asked.c.done_at.between(begins, ends),
        )
        return await self._read(select(asked).where(inside).order_by(asked.c.first_at, asked.c.key))

    async def missed(self, language: str, count: int = 1) -> None:
        """So many more messages in this language (two letters) were not understood."""
        today = self._clock().date()
        here = (not_understood.c.day == today) & (not_understood.c.language == language)
        row = {"day": today, "language": language, "messages": 0}
        async with self._database.begin() as connection:
            await connection.execute(insert_or_leave(self._database.dialect, not_understood), row)
            await connection.execute(
                update(not_understood).where(here).values(messages=not_understood.c.messages + count)
            )

    async def misses(self, first: date, last: date) -> Mapping[str, int]:
        """How many messages were not understood from one day to another, both included, by language."""
        query = (
            select(not_understood.c.language, func.sum(not_understood.c.messages))
            .where(not_understood.c.day >= first, not_understood.c.day <= last)
            .group_by(not_understood.c.language)
            .order_by(not_understood.c.language)
        )
        async with self._database.engine.connect() as connection:
            return {language: int(count) for language, count in await connection.execute(query)}

    async def prune(self, keep: timedelta) -> None:
        """Forgets who was not asked about for longer than that."""
        too_old = self._clock() - keep
        async with self._database.begin() as connection:
            await connection.execute(delete(asked).where(asked.c.last_at < too_old))
            await connection.execute(delete(not_understood).where(not_understood.c.day < too_old.date()))

    async def _read(self, query: Select[Any]) -> tuple[Kept, ...]:
        async with self._database.engine.connect() as connection:
            return tuple(_kept(row) for row in await connection.execute(query))


def _by_account(answer: Asked) -> str | None:
    """The key of the same question while the person was known by the account alone."""
    return key_of(None, answer.entra_id, answer.expect) if answer.hr_id and answer.entra_id else None


def _kept(row: Row[Any]) -> Kept:
    return Kept(**{name: getattr(row, name) for name in _COLUMNS})

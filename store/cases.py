"""The helpdesk's cases: numbered, changed by one at a time, found again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.case import OPEN, Case, Entry, State
from store.case_rows import case_of, case_row, entry_of, entry_row, names_of
from store.database import Database
from store.tables_cases import case_history, case_numbers, cases

_OPEN = cases.c.state.in_(sorted(state.value for state in OPEN))
_URGENT_FIRST = (cases.c.urgency.desc(), cases.c.created_at, cases.c.number)
"""`urgent` comes after `normal` in the alphabet."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases a list shows; what is None does not matter.

    `overdue` are those that nobody had by that moment and that were made before it.
    """

    assignee: str | None = None
    requester: str | None = None
    unclaimed: bool = False
    overdue: datetime | None = None
    cause: str | None = None
    open: bool = True


@dataclass(frozen=True, slots=True)
class Counted:
    """Cases of a span of time; how long those took that were claimed and resolved in it."""

    opened: int
    open_now: int
    to_claim: tuple[timedelta, ...]
    to_resolve: tuple[timedelta, ...]


class CaseStore:
    """Cases with their histories. Raises what the driver raises.

    Whatever writes takes the connection of a transaction that the caller opened with `Database.begin`.
    """

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def create(
        self, connection: AsyncConnection, case: Case, history: Iterable[Entry]
    ) -> tuple[Case, bool]:
        """Keep a new case under the next number; or the open one of the same `open_key`, and False."""
        there = select(cases).where(or_(cases.c.id == case.id, cases.c.open_key == case.open_key))
        # The row of the next number is locked before anything is looked for: whoever makes the same case at
        # the same time waits here, and finds it then.
        taken = (
            update(case_numbers)
            .values(next=case_numbers.c.next + 1)
            .where(case_numbers.c.id == 1)
            .returning(case_numbers.c.next)
        )
        number = (await connection.execute(taken)).scalar_one() - 1
        found = (await connection.execute(there.order_by(cases.c.number).limit(1))).first()
        if found is not None:
            given_back = update(case_numbers).values(next=number).where(case_numbers.c.id == 1)
            await connection.execute(given_back)
            return case_of(found), False
        numbered = replace(case, number=number)
        await connection.execute(insert(cases), case_row(numbered))
        await self._add(connection, case.id, history)
        return numbered, True

    async def save(self, connection: AsyncConnection, case: Case, history: Iterable[Entry] = ()) -> bool:
        """Keep a changed case, whose version is one more than the one read; False if that is outdated."""
        same = (cases.c.id == case.id) & (cases.c.version == case.version - 1)
        saved = await connection.execute(update(cases).where(same).values(**case_row(case)))
        if saved.rowcount != 1:
            return False
        await self._add(connection, case.id, history)
        return True

    async def other_open(self, connection: AsyncConnection, case: Case, open_key: str) -> Case | None:
        """Another open case of the same requester, person and question."""
        query = select(cases).where(cases.c.open_key == open_key, cases.c.id != case.id)
        row = (await connection.execute(query)).first()
        return None if row is None else case_of(row)

    async def _add(self, connection: AsyncConnection, case_id: str, history: Iterable[Entry]) -> None:
        rows = [entry_row(case_id, entry) for entry in history]
        if rows:
            await connection.execute(insert(case_history), rows)

    async def get(self, case_id: str, connection: AsyncConnection | None = None) -> Case | None:
        """A case by its id, as the caller's transaction sees it if there is one."""
        if connection is None:
            return await self._one(cases.c.id == case_id)
        row = (await connection.execute(select(cases).where(cases.c.id == case_id))).first()
        return None if row is None else case_of(row)

    async def numbered(self, number: int) -> Case | None:
        """A case by the number that people say."""
        return await self._one(cases.c.number == number)

    async def open_with(self, open_key: str) -> Case | None:
        """The open case of this requester, person and question."""
        return await self._one(cases.c.open_key == open_key)

    async def _one(self, which: ColumnElement[bool]) -> Case | None:
        async with self._database.engine.connect() as connection:
            row = (await connection.execute(select(cases).where(which).limit(1))).first()
        return None if row is None else case_of(row)

    async def history(
        self, case_id: str, connection: AsyncConnection | None = None, *, last: int | None = None
    ) -> tuple[Entry, ...]:
        """What was done in a case, oldest first; only the `last` entries, if that is said.

        As the caller's transaction sees it, if there is one.
        """
        query = select(case_history).where(case_history.c.case_id == case_id)
        query = query.order_by(case_history.c.seq.desc())
        if last is not None:
            query = query.limit(last)
        if connection is not None:
            rows = (await connection.execute(query)).all()
        else:
            async with self._database.engine.connect() as own:
                rows = (await own.execute(query)).all()
        return tuple(entry_of(row) for row in reversed(rows))

    async def entry(self, case_id: str, seq: int) -> Entry | None:
        """One entry of a history."""
        query = select(case_history).where(case_history.c.case_id == case_id, case_history.c.seq == seq)
        async with self._database.engine.connect() as connection:
            row = (await connection.execute(query)).first()
        return None if row is None else entry_of(row)

    async def listed(self, wanted: Wanted, *, skip: int = 0, count: int = 10) -> tuple[Case, ...]:
        """Cases of a list, the urgent and old ones first."""
        query = select(cases).where(*_conditions(wanted)).order_by(*_URGENT_FIRST)
        async with self._database.engine.connect() as connection:
            rows = (await connection.execute(query.offset(skip).limit(count))).all()
        return tuple(case_of(row) for row in rows)

    async def count(self, wanted: Wanted) -> int:
        """How many cases a list has."""
        query = select(func.count()).select_from(cases).where(*_conditions(wanted))
        async with self._database.engine.connect() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def counted(self, begins: datetime, ends: datetime) -> Counted:
        """How many cases were opened, claimed and resolved in that time, and how many are open."""

        async def spans(column: Column[Any]) -> tuple[timedelta, ...]:
            query = select(cases.c.created_at, column).where(column >= begins, column < ends)
            return tuple(at - created for created, at in await connection.execute(query))

        async def many(*where: ColumnElement[bool]) -> int:
            query = select(func.count()).select_from(cases).where(*where)
            return int((await connection.execute(query)).scalar_one())

        async with self._database.engine.connect() as connection:
            made = (cases.c.created_at >= begins, cases.c.created_at < ends)
            return Counted(
                opened=await many(*made),
                open_now=await many(_OPEN),
                to_claim=await spans(cases.c.claimed_at),
                to_resolve=await spans(cases.c.resolved_at),
            )

    async def causes(self, wanted: Wanted) -> tuple[tuple[str, int], ...]:
        """The causes in a list, and in how many of its cases each leads; the most frequent first."""
        how_many = func.count()
        query = (
            select(cases.c.cause, how_many)
            .where(*_conditions(wanted), cases.c.cause.is_not(None))
            .group_by(cases.c.cause)
            .order_by(how_many.desc(), cases.c.cause)
        )
        async with self._database.engine.connect() as connection:
            return tuple((cause, n) for cause, n in await connection.execute(query))

    async def next_unclaimed(self, after: Case | None = None) -> Case | None:
        """The case to take next: the oldest urgent one that nobody has, then the oldest; not `after`."""
        query = select(cases).where(cases.c.state == State.NEW.value)
        if after is not None:
            query = query.where(cases.c.id != after.id)
        async with self._database.engine.connect() as connection:
            row = (await connection.execute(query.order_by(*_URGENT_FIRST).limit(1))).first()
        return None if row is None else case_of(row)

    async def search(self, typed: str, *, requester: str | None = None, most: int = 25) -> tuple[Case, ...]:
        """Cases by number, or by each word in the person's or requester's name or the cause; newest first.

        With `requester`, only that person's own, and not by the cause: it is the helpdesk's to know.
        """
        words = typed.casefold().split()[:6]
        numbers = [word.removeprefix("#") for word in words]
        named = next(
            (int(word) for word in numbers if word.isascii() and word.isdigit() and len(word) < 9), None
        )
        if named is not None:
            where: list[ColumnElement[bool]] = [cases.c.number == named]
        else:
            where = [cases.c.words.contains(word, autoescape=True) for word in words]
        query = select(cases).order_by(cases.c.number.desc())
        if requester is not None:
            where.append(cases.c.requester_id == requester)
        else:
            query = query.limit(most)
        async with self._database.engine.connect() as connection:
            found = tuple(case_of(row) for row in await connection.execute(query.where(*where)))
        if requester is not None and named is None:
            found = tuple(case for case in found if all(word in names_of(case).casefold() for word in words))
        return found[:most]

    async def due(self, *, most: int = 100) -> tuple[Case, ...]:
        """Cases whose moment has come, the longest due first."""
        query = select(cases).where(cases.c.due_at <= self._clock()).order_by(cases.c.due_at, cases.c.number)
        async with self._database.engine.connect() as connection:
            return tuple(case_of(row) for row in await connection.execute(query.limit(most)))

    async def prune(self, keep: timedelta) -> None:
        """Forgets cases that nobody touched for so long, with their histories."""
        too_old = cases.c.updated_at < self._clock() - keep
        async with self._database.begin() as connection:
            gone = select(cases.c.id).where(too_old)
            await connection.execute(delete(case_history).where(case_history.c.case_id.in_(gone)))
            await connection.execute(delete(cases).where(too_old))


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = [_OPEN] if wanted.open else []
    if wanted.assignee is not None:
        where.append(cases.c.assignee_id == wanted.assignee)
    if wanted.requester is not None:
        where.append(cases.c.requester_id == wanted.requester)
    if wanted.unclaimed:
        where.append(cases.c.state == State.NEW.value)
    if wanted.overdue is not None:
        where += [cases.c.state == State.NEW.value, cases.c.created_at < wanted.overdue]
    if wanted.cause is not None:
        where.append(cases.c.cause == wanted.cause)
    return where

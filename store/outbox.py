"""The outbox: what is to be told is written with the change it tells of, and goes once it was delivered.

Whoever is killed in between loses nothing: the row is still there. Only a message that was under way just
then is sent a second time.
"""

import asyncio
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import Database
from store.tables_sending import outbox


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell. What it says is worked out when it is sent; here is only what it is about.

    `kind` names who renders it, `to` is a contact's key, `about` the subject (`watch:<id>`, `case:<id>`).
    `data` is small plain JSON. `message` is the key of the message that is updated, posted anew where there
    is none. `thread` is the key of a remembered message in whose thread it is posted. While one with the same
    `once` waits, another one is superfluous. `not_before` delays it without holding up others.
    """

    kind: str
    to: str
    about: str
    data: Mapping[str, Any] = field(default_factory=dict)
    message: str | None = None
    thread: str | None = None
    once: str | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """A notice that one sender has taken, and how often it was: no two claims have the same number."""

    seq: int
    notice: Notice
    attempts: int
    created_at: datetime


async def enqueue(connection: AsyncConnection, notices: Iterable[Notice], *, now: datetime) -> None:
    """Write notices in the transaction of the change that they tell of. Ring the outbox after the commit."""
    postgres = connection.dialect.name == "postgresql"
    for notice in notices:
        values = {
            "kind": notice.kind,
            "to_key": notice.to,
            "about": notice.about,
            "data": json.dumps(notice.data, ensure_ascii=False, separators=(",", ":")),
            "message": notice.message,
            "thread": notice.thread,
            "once": notice.once,
            "due_at": notice.not_before or now,
            "attempts": 0,
            "created_at": now,
        }
        if notice.once is None:
            await connection.execute(insert(outbox), values)
        elif postgres:
            # The row that waits is locked until this change is committed: a sender that took it before would
            # tell what was true before the change, and nobody what is true after it.
            there = {"once": postgresql.insert(outbox).excluded.once}
            waits = postgresql.insert(outbox).on_conflict_do_update(index_elements=["once"], set_=there)
            await connection.execute(waits, values)
        else:
            await connection.execute(sqlite.insert(outbox).on_conflict_do_nothing(), values)


class Outbox:
    """Hands out notices, one at a time to each sender, in order for each contact."""

    CLAIM = timedelta(seconds=45)
    """How long a sender may take; a notice whose sender is gone by then is handed out again."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock
        self._rung = asyncio.Event()

    async def add(self, *notices: Notice) -> None:
        """Write notices in a transaction of their own, and ring."""
        async with self._database.begin() as connection:
            await enqueue(connection, notices, now=self._clock())
        self.ring()

    def ring(self) -> None:
        """There is something new: senders of this process look at once."""
        self._rung.set()

    async def heard(self, seconds: float) -> None:
        """Wait until somebody rings, at most so long: other processes write, too."""
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            return
        self._rung.clear()

    async def claim(self, holder: str, *, kinds: Iterable[str] = ()) -> Claimed | None:
        """The next notice that may go, of these kinds or any; None while there is none.

        An earlier one to the same contact that waits for another attempt holds the later ones up, so that
        nobody reads the answer before the question. From now on, an equal `once` makes a notice of its own.
        """
        now, wanted = self._clock(), tuple(kinds)
        earlier = outbox.alias("earlier")
        # What nobody sends any more, as its setting was taken away, would hold up everything after it.
        ours = (earlier.c.kind.in_(wanted),) if wanted else ()
        first = ~exists().where(
            earlier.c.to_key == outbox.c.to_key, earlier.c.seq < outbox.c.seq, earlier.c.due_at <= now, *ours
        )
        free = (
            outbox.c.due_at <= now,
            or_(outbox.c.retry_at.is_(None), outbox.c.retry_at <= now),
            or_(outbox.c.claimed_until.is_(None), outbox.c.claimed_until <= now),
        )
        query = select(outbox.c.seq).where(*free, first)
        if wanted:
            query = query.where(outbox.c.kind.in_(wanted))
        query = query.order_by(outbox.c.seq).limit(1)
        if self._database.shared:
            query = query.with_for_update(skip_locked=True)
        if not self._database.shared and await self._none(query):
            return None  # in SQLite, those who only look must not stand in the way of those who write
        async with self._database.begin() as connection:
            seq = (await connection.execute(query)).scalar_one_or_none()
            if seq is None:
                return None
            taken = (
                update(outbox)
                .where(outbox.c.seq == seq, *free)
                .values(
                    claimed_by=holder,
                    claimed_until=now + self.CLAIM,
                    attempts=outbox.c.attempts + 1,
                    once=None,
                )
                .returning(outbox)
            )
            row = (await connection.execute(taken)).first()
        if row is None:
            return None
        notice = Notice(
            kind=row.kind,
            to=row.to_key,
            about=row.about,
            data=json.loads(row.data),
            message=row.message,
            thread=row.thread,
        )
        return Claimed(row.seq, notice, row.attempts, row.created_at)

    async def _none(self, query: Select[tuple[int]]) -> bool:
        async with self._database.engine.connect() as connection:
            return (await connection.execute(query)).first() is None

    async def done(self, claimed: Claimed, connection: AsyncConnection | None = None) -> None:
        """It was delivered, or there is nothing to deliver any more."""
        gone = delete(outbox).where(outbox.c.seq == claimed.seq)
        if connection is not None:
            await connection.execute(gone)
            return
        async with self._database.begin() as own:
            await own.execute(gone)

    async def later(self, claimed: Claimed, seconds: float) -> None:
        """It did not go; try again after so long."""
        again = (
            update(outbox)
            .where(*_still(claimed))
            .values(retry_at=self._clock() + timedelta(seconds=seconds), claimed_until=None, claimed_by=None)
        )
        async with self._database.begin() as connection:
            await connection.execute(again)

    async def keep(self, claimed: Claimed) -> bool:
        """Take a while longer; False where that has taken so long already that somebody else has it."""
        longer = update(outbox).where(*_still(claimed)).values(claimed_until=self._clock() + self.CLAIM)
        async with self._database.begin() as connection:
            return (await connection.execute(longer)).rowcount > 0

    async def release(self, holder_prefix: str = "") -> None:
        """Hand out again what senders that are gone had taken: all of them, or those whose name begins so."""
        gone = update(outbox).where(outbox.c.claimed_by.is_not(None))
        if holder_prefix:
            gone = gone.where(outbox.c.claimed_by.startswith(holder_prefix, autoescape=True))
        async with self._database.begin() as connection:
            await connection.execute(gone.values(claimed_until=None, claimed_by=None))

    async def prune(self, keep: timedelta) -> None:
        """Forgets what was due longer ago than that: whoever would send it is switched off."""
        async with self._database.begin() as connection:
            await connection.execute(delete(outbox).where(outbox.c.due_at < self._clock() - keep))

    async def waiting(self) -> int:
        """How many notices are due and not delivered."""
        due = select(func.count()).select_from(outbox).where(outbox.c.due_at <= self._clock())
        async with self._database.engine.connect() as connection:
            return int((await connection.execute(due)).scalar_one())


def _still(claimed: Claimed) -> tuple[ColumnElement[bool], ...]:
    """Nobody has taken it since."""
    return (outbox.c.seq == claimed.seq, outbox.c.attempts == claimed.attempts)

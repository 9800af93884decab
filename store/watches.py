"""Watches in the database: kept, woken by rows of the log, taken when due, saved with what they tell."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from sqlalchemy import and_, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import ColumnElement

from store.database import Database
from store.outbox import Notice, enqueue
from store.tables_watches import watch_keys, watches
from store.watch_rows import (
    by_kind,
    known_by,
    put_keys,
    read,
    read_to_change,
    row_of,
    same_among,
    save,
    wake_all,
)
from store.watched import Added, Full, State, Watch, WatchKey, keys_of

Also: TypeAlias = Callable[[AsyncConnection], Awaitable[Iterable[Notice]]]
"""Writes more in the transaction of a change, and says who is to be told of it."""

_ACTIVE = watches.c.state == State.ACTIVE.value


class Watches:
    """One row a watch, and one a key. Raises what the driver raises."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def add(
        self, watch: Watch, keys: frozenset[WatchKey] = frozenset(), *, most: int | None = None
    ) -> Added | Full:
        """Keep a watch; the owner's own for the same person is renewed instead.

        `keys` are those that were learned about the person besides the question's. `most` is how many one
        owner may have. Two presses at once make one watch.
        """
        try:
            return await self._add(watch, keys, most)
        except IntegrityError:
            return await self._add(watch, keys, most)

    async def _add(self, watch: Watch, keys: frozenset[WatchKey], most: int | None) -> Added | Full:
        async with self._database.begin() as connection:
            others = await read_to_change(connection, watches.c.owner == watch.owner, _ACTIVE)
            other = await same_among(connection, others, keys_of(watch.person) | keys)
            if other is not None:
                renewed = replace(watch, id=other.id, version=other.version)
                return Added(await save(connection, renewed, keys) or renewed, renewed=True)
            if most is not None and len(others) >= most:
                return Full(most)
            await connection.execute(insert(watches), row_of(watch))
            await put_keys(connection, watch, keys)
        return Added(watch)

    async def get(self, watch_id: str) -> Watch | None:
        """One watch, whatever has become of it."""
        async with self._database.engine.connect() as connection:
            found = await read(connection, watches.c.id == watch_id)
        return found[0] if found else None

    async def mine(self, asker: str) -> tuple[Watch, ...]:
        """Somebody's own that still wait, those that end first before the others."""
        async with self._database.engine.connect() as connection:
            return await read(connection, _own(asker), _ACTIVE)

    async def about(self, asker: str, keys: frozenset[WatchKey]) -> Watch | None:
        """Somebody's own watch of the person who is known by these keys."""
        async with self._database.engine.connect() as connection:
            return await same_among(connection, await read(connection, _own(asker), _ACTIVE), keys)

    async def waiting_since(self) -> datetime | None:
        """Since when somebody waits; None while nobody does."""
        first = select(func.min(watches.c.asked_at)).where(_ACTIVE)
        async with self._database.engine.connect() as connection:
            found: datetime | None = (await connection.execute(first)).scalar_one_or_none()
        return found

    async def active(self) -> int:
        """How many wait, of all."""
        query = select(func.count()).select_from(watches).where(_ACTIVE)
        async with self._database.engine.connect() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def starting(self, since: datetime, until: datetime) -> tuple[Watch, ...]:
        """Those that wait for a change that takes effect between the two moments."""
        async with self._database.engine.connect() as connection:
            waiting = await read(connection, _ACTIVE)
        return tuple(
            one
            for one in waiting
            if one.expectation.changed_at is not None and since <= one.expectation.changed_at < until
        )

    # What ends them

    async def stop(self, asker: str, watch_id: str | None = None) -> tuple[Watch, ...]:
        """Stop one of somebody's own, or all of them; returns those that were stopped by this."""
        which = (watches.c.id == watch_id,) if watch_id is not None else ()
        return await self._end(State.STOPPED, _own(asker), _ACTIVE, *which)

    async def end(self, watch_id: str, state: State = State.ENDED) -> bool:
        """End one for a reason of ours; False where it had ended."""
        return bool(await self._end(state, watches.c.id == watch_id, _ACTIVE))

    async def cases(self) -> frozenset[str]:
        """The cases whose people are followed."""
        followed = select(watches.c.for_case).where(watches.c.for_case.is_not(None), _ACTIVE)
        async with self._database.engine.connect() as connection:
            return frozenset((await connection.execute(followed)).scalars())

    async def end_case(self, case_id: str) -> None:
        """The case is closed: nothing follows it any more."""
        await self._end(State.STOPPED, watches.c.for_case == case_id, _ACTIVE)

    async def lose(self, asker: str, *undelivered: str) -> tuple[Watch, ...]:
        """Nothing reaches the asker: their watches wait for them, also those whose message was refused."""
        refused = and_(
            watches.c.id.in_(undelivered), watches.c.state.in_([State.DONE.value, State.EXPIRED.value])
        )
        return await self._end(State.UNREACHABLE, _own(asker), or_(_ACTIVE, refused))

    async def revive(
        self,
        asker: str,
        also: Callable[[AsyncConnection, Iterable[Watch]], Awaitable[Iterable[Notice]]] | None = None,
    ) -> tuple[Watch, ...]:
        """The asker is back: what was lost goes on, and is looked at soon. Returns those that go on.

        Where there is another watch of the same person by now, or the time is over, it stays ended. `also`
        writes in the same transaction, so that coming back is told once.
        """
        now = self._clock()
        lost_ones = (_own(asker), watches.c.state == State.UNREACHABLE.value)
        async with self._database.engine.connect() as looking:
            if not await read(looking, *lost_ones):
                return ()
        async with self._database.begin() as connection:
            lost = await read_to_change(connection, *lost_ones)
            going = list(await read(connection, _own(asker), _ACTIVE))
            revived = []
            for watch in lost:
                known = (await known_by(connection, [watch.id]))[watch.id]
                over = watch.until <= now or await same_among(connection, going, known) is not None
                state = State.EXPIRED if over else State.ACTIVE
                fresh = replace(
                    watch, state=state, ended_at=now if over else None, due_at=None if over else now, looks=0
                )
                saved = await save(connection, fresh)
                if saved is not None and not over:
                    revived.append(saved)
                    going.append(saved)
            if also is not None and revived:
                await enqueue(connection, await also(connection, revived), now=now)
        return tuple(revived)

    async def _end(self, state: State, *where: ColumnElement[bool]) -> tuple[Watch, ...]:
        now = self._clock()
        async with self._database.begin() as connection:
            ending = await read_to_change(connection, *where)
            ended = [replace(one, state=state, ended_at=now, due_at=None) for one in ending]
            return tuple([saved for one in ended if (saved := await save(connection, one)) is not None])

    # What moves them

    async def wake(self, keys: Iterable[WatchKey], connection: AsyncConnection | None = None) -> int:
        """Rows of the log that name somebody so have come: their watches are looked at now.

        In the caller's transaction if there is one. Whoever looks at one just then finds it changed, and
        looks again. Returns how many there are.
        """
        if connection is None:
            async with self._database.begin() as own:
                return await self.wake(keys, own)
        found: set[str] = set()
        for kind, values in by_kind(keys):
            named = (watch_keys.c.kind == kind.value, watch_keys.c.value.in_(values))
            found |= set((await connection.execute(select(watch_keys.c.watch_id).where(*named))).scalars())
        return await wake_all(connection, found, self._clock())

    async def due(self, most: int, *, seconds: float) -> tuple[Watch, ...]:
        """Take watches that are to be looked at, for so many seconds; nobody else gets them meanwhile."""
        now = self._clock()
        free = or_(watches.c.claimed_until.is_(None), watches.c.claimed_until <= now)
        next_ones = (
            select(watches.c.id)
            .where(_ACTIVE, watches.c.due_at <= now, free)
            .order_by(watches.c.due_at, watches.c.person_key, watches.c.id)
            .limit(most)
        )
        if self._database.shared:
            next_ones = next_ones.with_for_update(skip_locked=True)
        async with self._database.begin() as connection:
            ids = list((await connection.execute(next_ones)).scalars())
            if not ids:
                return ()
            taken = update(watches).where(watches.c.id.in_(ids))
            await connection.execute(taken.values(claimed_until=now + timedelta(seconds=seconds)))
            return await read(connection, watches.c.id.in_(ids))

    async def release(self, *ids: str) -> None:
        """Hand out again what processes that are gone had taken to look at, or only these watches."""
        taken = update(watches).where(watches.c.claimed_until.is_not(None)).values(claimed_until=None)
        if ids:
            taken = taken.where(watches.c.id.in_(ids))
        async with self._database.begin() as connection:
            await connection.execute(taken)

    async def settle(
        self,
        watch: Watch,
        notices: Iterable[Notice] = (),
        *,
        keys: frozenset[WatchKey] = frozenset(),
        also: Also | None = None,
    ) -> Watch | None:
        """Save what came of a look, with what is told of it; None where the watch was changed meanwhile.

        Then nothing is told: whoever changed it has made it due again or ended it.
        """
        async with self._database.begin() as connection:
            saved = await save(connection, watch, keys, still=_ACTIVE)
            if saved is not None:
                more = () if also is None else await also(connection)
                await enqueue(connection, [*notices, *more], now=self._clock())
        return saved

    async def reopen(self, watch: Watch, due_at: datetime) -> None:
        """What was said to be done is not, after all: it goes on, unless somebody has asked anew."""
        try:
            async with self._database.begin() as connection:
                await save(connection, replace(watch, state=State.ACTIVE, ended_at=None, due_at=due_at))
        except IntegrityError:
            return

    # What is forgotten

    async def prune(self, keep: timedelta) -> None:
        """Forgets watches that ended longer ago than that."""
        await self._delete(watches.c.ended_at < self._clock() - keep)

    async def forget(self, asker: str) -> None:
        """Forgets everything of one asker."""
        await self._delete(watches.c.asker == asker.lower())

    async def _delete(self, which: ColumnElement[bool]) -> None:
        async with self._database.begin() as connection:
            ids = select(watches.c.id).where(which)
            await connection.execute(delete(watch_keys).where(watch_keys.c.watch_id.in_(ids)))
            await connection.execute(delete(watches).where(which))


def _own(asker: str) -> ColumnElement[bool]:
    return watches.c.owner == f"user:{asker.lower()}"

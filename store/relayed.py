"""Messages that were passed on: which one became which, whose they are, and whether an answer is awaited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy import Row, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import Database
from store.tables_relay import relayed_messages

_MOST = 20


class Direction(StrEnum):
    """Which way a message goes."""

    TO_REQUESTER = "to_requester"
    TO_THREAD = "to_thread"


@dataclass(frozen=True, slots=True)
class Source:
    """The message that somebody wrote: its conversation and its activity id."""

    conversation_id: str
    activity_id: str


@dataclass(frozen=True, slots=True)
class RelayedMessage:
    """One message passed on. What stands at the other end is remembered under `key` (`store.messages`).

    `source` is None where there is no message that could be edited, as in an answer written into a card.
    `settled_at` is when its reader turned to something else in the same chat.
    """

    id: str
    case_id: str
    direction: Direction
    author_id: str
    to: str
    passed_at: datetime
    source: Source | None = None
    delivered_at: datetime | None = None
    settled_at: datetime | None = None
    deleted_at: datetime | None = None

    @property
    def key(self) -> str:
        """The key of the message at the other end."""
        return relayed_key(self.id)


def relayed_key(relayed_id: str) -> str:
    """The key under which a message that was passed on is remembered."""
    return f"relay:{relayed_id}"


class RelayedMessages:
    """One row a message. Raises what the driver raises. The words of a message are never here."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def add(self, connection: AsyncConnection, message: RelayedMessage) -> bool:
        """Keep one; False where its id, or the message it was made from, is there already."""
        row = {
            "id": message.id,
            "case_id": message.case_id,
            "direction": message.direction.value,
            "author_id": message.author_id,
            "to_key": message.to,
            "source_conversation": message.source.conversation_id if message.source else None,
            "source_activity": message.source.activity_id if message.source else None,
            "passed_at": message.passed_at,
        }
        insert = postgresql.insert if self._database.dialect == "postgresql" else sqlite.insert
        added = insert(relayed_messages).values(row).on_conflict_do_nothing()
        return (await connection.execute(added)).rowcount > 0

    async def get(self, relayed_id: str) -> RelayedMessage | None:
        """One by its id."""
        query = select(relayed_messages).where(relayed_messages.c.id == relayed_id)
        async with self._database.engine.connect() as connection:
            row = (await connection.execute(query)).first()
        return None if row is None else _message(row)

    async def made_from(self, source: Source) -> RelayedMessage | None:
        """The one that was made from this message."""
        here = relayed_messages.c.source_conversation == source.conversation_id
        this = relayed_messages.c.source_activity == source.activity_id
        async with self._database.engine.connect() as connection:
            row = (await connection.execute(select(relayed_messages).where(here, this))).first()
        return None if row is None else _message(row)

    async def arrived(self, to: str, since: datetime) -> tuple[RelayedMessage, ...]:
        """Those that were delivered to somebody since then and still stand there, the newest first."""
        table = relayed_messages
        query = (
            select(table)
            .where(table.c.to_key == to, table.c.delivered_at >= since, table.c.deleted_at.is_(None))
            .order_by(table.c.delivered_at.desc(), table.c.id)
            .limit(_MOST)
        )
        async with self._database.engine.connect() as connection:
            return tuple(_message(row) for row in await connection.execute(query))

    async def delivered(self, relayed_id: str) -> None:
        """It stands at the other end now."""
        table = relayed_messages
        first = (table.c.id == relayed_id) & table.c.delivered_at.is_(None)
        async with self._database.begin() as connection:
            await connection.execute(update(table).where(first).values(delivered_at=self._clock()))

    async def settle(self, to: str) -> None:
        """Whoever got these has turned to something else."""
        table = relayed_messages
        here = (table.c.to_key == to) & table.c.delivered_at.is_not(None) & table.c.settled_at.is_(None)
        async with self._database.begin() as connection:
            await connection.execute(update(table).where(here).values(settled_at=self._clock()))

    async def mark_deleted(self, connection: AsyncConnection, relayed_id: str, *, deleted: bool) -> bool:
        """The message it was made from was deleted, or is back; False where that was known."""
        table = relayed_messages
        before = table.c.deleted_at.is_(None) if deleted else table.c.deleted_at.is_not(None)
        marked = update(table).where(table.c.id == relayed_id, before)
        changed = await connection.execute(marked.values(deleted_at=self._clock() if deleted else None))
        return changed.rowcount > 0

    async def prune(self, keep: timedelta) -> None:
        """Forgets what was passed on longer ago than that: edits no longer follow then."""
        async with self._database.begin() as connection:
            old = relayed_messages.c.passed_at < self._clock() - keep
            await connection.execute(delete(relayed_messages).where(old))


def _message(row: Row[tuple[object, ...]]) -> RelayedMessage:
    written = row.source_conversation is not None and row.source_activity is not None
    return RelayedMessage(
        id=row.id,
        case_id=row.case_id,
        direction=Direction(row.direction),
        author_id=row.author_id,
        to=row.to_key,
        passed_at=row.passed_at,
        source=Source(row.source_conversation, row.source_activity) if written else None,
        delivered_at=row.delivered_at,
        settled_at=row.settled_at,
        deleted_at=row.deleted_at,
    )

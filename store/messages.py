"""Remembered messages: which message in which conversation shows what, so that it can be updated."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import Database
from store.tables_sending import messages
from store.upsert import insert_or_update

KEEP = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a message stands. A channel's thread has a conversation id of its own: `19:…;messageid=…`."""

    conversation_id: str
    activity_id: str


class Messages:
    """One row a message, under a key such as `case:<id>:card`. Raises what the driver raises."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def get(self, key: str) -> Posted | None:
        """Where the message stands."""
        async with self._database.engine.connect() as connection:
            row = (await connection.execute(select(messages).where(messages.c.key == key))).first()
        return None if row is None else Posted(row.conversation_id, row.activity_id)

    async def keys_in(self, conversation_id: str) -> tuple[str, ...]:
        """The keys of all messages remembered in a conversation, the newest first."""
        found = (
            select(messages.c.key)
            .where(messages.c.conversation_id == conversation_id)
            .order_by(messages.c.posted_at.desc(), messages.c.key)
        )
        async with self._database.engine.connect() as connection:
            return tuple((await connection.execute(found)).scalars())

    async def find(self, conversation_id: str, activity_id: str) -> str | None:
        """The key of a message."""
        here = (messages.c.conversation_id == conversation_id) & (messages.c.activity_id == activity_id)
        async with self._database.engine.connect() as connection:
            return (
                await connection.execute(select(messages.c.key).where(here).limit(1))
            ).scalar_one_or_none()

    async def put(self, key: str, posted: Posted, connection: AsyncConnection | None = None) -> None:
        """Remember where a message stands now, in the caller's transaction if there is one."""
        row = {
            "key": key,
            "conversation_id": posted.conversation_id,
            "activity_id": posted.activity_id,
            "posted_at": self._clock(),
        }
        statement = insert_or_update(self._database.dialect, messages)
        if connection is not None:
            await connection.execute(statement, row)
            return
        async with self._database.begin() as own:
            await own.execute(statement, row)

    async def forget(self, key: str, connection: AsyncConnection | None = None) -> None:
        """The message is gone; said in the caller's transaction if there is one."""
        gone = delete(messages).where(messages.c.key == key)
        if connection is not None:
            await connection.execute(gone)
            return
        async with self._database.begin() as own:
            await own.execute(gone)

    async def prune(self, keep: timedelta) -> None:
        """Forgets messages of long ago."""
        too_old = self._clock() - max(keep, KEEP)
        async with self._database.begin() as connection:
            await connection.execute(delete(messages).where(messages.c.posted_at < too_old))

"""Where people and channels can be reached: the newest conversation reference of each."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import Database
from store.tables_sending import contacts
from store.upsert import insert_or_update

KEEP = timedelta(days=180)
"""A contact that nobody used for so long is forgotten, however short other data are kept."""
_NAME = 200
"""Characters of a name that the column holds; Entra's have up to 256."""
AGAIN = timedelta(minutes=5)
"""After so long a channel that refused is tried again."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person's personal chat, or a channel.

    `key` is `user:<Entra object id>` or `channel:<19:…@thread.tacv2>`; `reference` a conversation reference
    as Teams writes it (serviceUrl, channelId, bot, user, conversation). `blocked_at` is when Teams last said
    that the bot may not write there.
    """

    key: str
    reference: Mapping[str, Any]
    locale: str | None = None
    time_zone: str | None = None
    name: str | None = None
    blocked_at: datetime | None = None


def user_key(entra_id: str) -> str:
    """The key of a person's personal chat."""
    return f"user:{entra_id.lower()}"


def channel_key(channel_id: str) -> str:
    """The key of a channel, whichever of its threads the id names."""
    return f"channel:{channel_id.partition(';')[0]}"


class Contacts:
    """One row a person or channel. Raises what the driver raises."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def note(self, contact: Contact) -> bool:
        """Keep where somebody is now; True if they could not be reached before."""
        blocked = select(contacts.c.blocked_at).where(contacts.c.key == contact.key)
        row = {
            "key": contact.key,
            "reference": json.dumps(contact.reference, ensure_ascii=False),
            "locale": contact.locale,
            "time_zone": contact.time_zone,
            "name": contact.name[:_NAME] if contact.name else None,
            "blocked_at": None,
            "noted_at": self._clock(),
        }
        async with self._database.begin() as connection:
            before = (await connection.execute(blocked)).scalar_one_or_none()
            await connection.execute(insert_or_update(self._database.dialect, contacts), row)
        return before is not None

    async def get(self, key: str) -> Contact | None:
        """Where somebody was last."""
        async with self._database.engine.connect() as connection:
            row = (await connection.execute(select(contacts).where(contacts.c.key == key))).first()
        if row is None:
            return None
        return Contact(
            key=row.key,
            reference=json.loads(row.reference),
            locale=row.locale,
            time_zone=row.time_zone,
            name=row.name,
            blocked_at=row.blocked_at,
        )

    async def block(self, key: str) -> None:
        """Note that nothing can be sent there until somebody is heard from again."""
        gone = update(contacts).where(contacts.c.key == key).values(blocked_at=self._clock())
        async with self._database.begin() as connection:
            await connection.execute(gone)

    def silent(self, contact: Contact) -> bool:
        """Whether nothing is to be sent there now.

        Who blocked the bot is heard from once they are back. A channel is not: where the app is added to its
        team again, Teams says so of the team's first channel alone. So a channel is tried again.
        """
        if contact.blocked_at is None:
            return False
        return not contact.key.startswith("channel:") or self._clock() < contact.blocked_at + AGAIN

    async def unblock(self, key: str, connection: AsyncConnection) -> None:
        """Something has arrived there; said in the caller's transaction."""
        await connection.execute(update(contacts).where(contacts.c.key == key).values(blocked_at=None))

    async def prune(self, keep: timedelta) -> None:
        """Forgets who was not heard from for long."""
        too_old = self._clock() - max(keep, KEEP)
        async with self._database.begin() as connection:
            await connection.execute(delete(contacts).where(contacts.c.noted_at < too_old))

"""Conversation memory in the database, as plain JSON with ETags, behind the Bot Framework's `Storage`."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from botbuilder.core import Storage
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from store.database import Database
from store.tables import bot_state
from store.upsert import insert_or_leave, insert_or_update

ETAG = "e_tag"
NEW = "new"
"""As `e_tag` in a write: the item must not exist yet."""
ANY = "*"
"""As `e_tag` in a write (or none at all): the last writer wins."""


class StateConflictError(Exception):
    """Somebody else wrote the item since it was read; nothing of this write was kept."""


class NotPlainError(TypeError):
    """State holds something that JSON has no word for, so it could not be read back."""


class StateStorage(Storage):
    """Items are JSON objects; each read adds `e_tag`, and a write with that `e_tag` fails if it is outdated.

    The SDK's storages write with jsonpickle: whoever can write the store can then run code in the bot, and a
    class that moved comes back as a dict (read in botbuilder 4.17.1). Here only JSON goes in and out.
    """

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database, self._clock = database, clock

    async def read(self, keys: list[str]) -> dict[str, dict[str, Any]]:
        """The items that exist, each with its `e_tag`; every call returns new objects."""
        wanted = select(bot_state.c.key, bot_state.c.json, bot_state.c.etag).where(bot_state.c.key.in_(keys))
        async with self._database.engine.connect() as connection:
            rows = (await connection.execute(wanted)).all()
        return {key: {**json.loads(text), ETAG: etag} for key, text, etag in rows}

    async def write(self, changes: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
        """Writes all items or none, and returns their new ETags.

        Raises NotPlainError for what isn't JSON, StateConflictError when an item changed since it was read.
        """
        ready = {key: (item.get(ETAG), to_json(key, item)) for key, item in changes.items()}
        etags = {key: uuid4().hex for key in ready}
        async with self._database.begin() as connection:
            for key, (expected, text) in ready.items():
                await self._write_one(connection, key, expected, text, etags[key])
        return etags

    async def _write_one(
        self, connection: AsyncConnection, key: str, expected: str | None, text: str, etag: str
    ) -> None:
        row = {"key": key, "etag": etag, "json": text, "updated_at": self._clock()}
        dialect = self._database.dialect
        if expected in (None, ANY):
            await connection.execute(insert_or_update(dialect, bot_state), row)
            return
        if expected == NEW:
            result = await connection.execute(insert_or_leave(dialect, bot_state), row)
        else:
            same = (bot_state.c.key == key) & (bot_state.c.etag == expected)
            result = await connection.execute(update(bot_state).where(same).values(**row))
        if result.rowcount != 1:
            raise StateConflictError(f"{key} was changed meanwhile")

    async def delete(self, keys: Iterable[str]) -> None:
        """Deletes items; one that isn't there is no error."""
        async with self._database.begin() as connection:
            await connection.execute(delete(bot_state).where(bot_state.c.key.in_(list(keys))))

    async def delete_all(self, prefix: str) -> None:
        """Deletes every item whose key begins so."""
        async with self._database.begin() as connection:
            await connection.execute(
                delete(bot_state).where(bot_state.c.key.startswith(prefix, autoescape=True))
            )

    async def prune(self, older_than: timedelta) -> None:
        """Deletes what nobody touched for that long. The host does so at its start and every hour."""
        async with self._database.begin() as connection:
            await connection.execute(
                delete(bot_state).where(bot_state.c.updated_at < self._clock() - older_than)
            )


def to_json(key: str, item: Mapping[str, Any]) -> str:
    """The item as JSON text without its `e_tag`; raises NotPlainError naming the place that isn't plain."""
    plain = {name: value for name, value in item.items() if name != ETAG}
    _check(plain, key)
    try:
        return json.dumps(plain, allow_nan=False, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    except ValueError as error:
        raise NotPlainError(f"{key}: {error}") from error


def _check(value: Any, place: str) -> None:
    # By exact type: json.dumps would let tuples, enums and number keys through, changed.
    if isinstance(value, dict):
        for name, part in value.items():
            if type(name) is not str:
                raise NotPlainError(f"{place} has a key of type {type(name).__name__}; JSON keys are text")
            _check(part, f"{place}.{name}")
    elif type(value) is list:
        for number, part in enumerate(value):
            _check(part, f"{place}[{number}]")
    elif value is not None and type(value) not in (str, int, float, bool):
        raise NotPlainError(f"{place} is a {type(value).__name__}; state holds only plain JSON values")

"""Passes messages on between a requester and the helpdesk, and takes care that edits and deletions follow.

Whatever is passed on is written to the outbox in the transaction that also changes the case: a kill loses
nothing, and the same message is never passed on twice.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Protocol
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from diagnosis.text import Text
from followup.relay import (
    REMEMBERED,
    Author,
    CaseRef,
    Words,
    case_of_card,
    chats_of,
    deleted,
    edited,
    passed_on,
    undelivered,
)
from store.contacts import user_key
from store.database import Database
from store.messages import Messages
from store.outbox import Outbox, enqueue
from store.relayed import Direction, RelayedMessage, RelayedMessages, Source

log = logging.getLogger(__name__)

Carry = Callable[[AsyncConnection], Awaitable[None]]
"""Writes what is passed on, in the transaction of the change."""


class Cases(Protocol):
    """As much of the cases as passing messages on takes."""

    async def find(self, case_id: str) -> CaseRef | None:
        """A case; None where it is no longer kept."""
        ...

    async def say(self, case: CaseRef, author: Author, direction: Direction, carry: Carry) -> Text | None:
        """Somebody says something in a case. `carry` runs in the same transaction as what that changes.

        Why it may not be said, where it may not: nothing is written then.
        """
        ...


@dataclass(frozen=True, slots=True)
class Passed:
    """What came of passing a message on. `refused` says why not; `again` that it was passed on before."""

    again: bool = False
    refused: Text | None = None


@dataclass(frozen=True, slots=True)
class Talks:
    """The cases to which something that a requester types could belong, the newest first.

    `fresh` are those whose helpdesk said the last thing in the chat.
    """

    fresh: tuple[CaseRef, ...] = ()
    older: tuple[CaseRef, ...] = ()


class Relay:
    """Both ways. Raises what the database's driver raises."""

    def __init__(
        self, database: Database, outbox: Outbox, cases: Cases, *, clock: Callable[[], datetime]
    ) -> None:
        self._database, self._outbox, self._cases, self._clock = database, outbox, cases, clock
        self._messages = Messages(database, clock=clock)
        self.relayed = RelayedMessages(database, clock=clock)

    async def case(self, case_id: str) -> CaseRef | None:
        """A case by its id."""
        return await self._cases.find(case_id)

    async def case_of_thread(self, conversation_id: str) -> CaseRef | None:
        """The case whose card began this thread of a channel."""
        for key in await self._messages.keys_in(conversation_id):
            if (case_id := case_of_card(key)) is not None:
                return await self._cases.find(case_id)
        return None

    async def talks(self, requester: str) -> Talks:
        """What of the helpdesk's messages stands in a person's chat and could be answered."""
        now = self._clock()
        arrived = await self.relayed.arrived(user_key(requester), now - REMEMBERED)
        chats = chats_of(arrived, now)
        return Talks(await self._open(chats.fresh), await self._open(chats.older))

    async def settle(self, requester: str) -> None:
        """A person turned to something else: the helpdesk's message is no longer the newest in their chat."""
        await self.relayed.settle(user_key(requester))

    async def to_requester(
        self,
        case: CaseRef,
        agent: Author,
        words: Words,
        *,
        source: Source | None = None,
        once: str | None = None,
    ) -> Passed:
        """The helpdesk's words go to the requester's chat. `source` is the message they were written in.

        Without one, `once` names the form they were typed into: pressed twice, they go once.
        """
        to = user_key(case.requester)
        return await self._pass(case, Direction.TO_REQUESTER, to, agent, words, source, once)

    async def to_thread(
        self,
        case: CaseRef,
        requester: Author,
        words: Words,
        *,
        source: Source | None = None,
        once: str | None = None,
    ) -> Passed:
        """The requester's words go to the case's thread."""
        return await self._pass(case, Direction.TO_THREAD, case.channel, requester, words, source, once)

    async def edit(self, source: Source, author: Author, words: Words) -> bool:
        """A message was edited, or brought back: so is what was made from it. False where that is nothing."""
        found = await self._made_from(source, author)
        if found is None:
            return False
        if not words.text:
            return await self.delete(source, author)
        message, case = found
        async with self._database.begin() as connection:
            await self.relayed.mark_deleted(connection, message.id, deleted=False)
            await enqueue(connection, [edited(case, message, author, words)], now=self._clock())
        self._outbox.ring()
        return True

    async def delete(self, source: Source, author: Author) -> bool:
        """A message was deleted: so is what was made from it. False where that is nothing."""
        found = await self._made_from(source, author)
        if found is None:
            return False
        message, case = found
        async with self._database.begin() as connection:
            if await self.relayed.mark_deleted(connection, message.id, deleted=True):
                await enqueue(connection, [deleted(case, message, author)], now=self._clock())
        self._outbox.ring()
        return True

    async def still_there(self, relayed_id: str) -> bool:
        """Whether the message that something was made from was not deleted meanwhile."""
        message = await self.relayed.get(relayed_id)
        return message is not None and message.deleted_at is None

    async def not_delivered(self, case_id: str, direction: Direction) -> None:
        """The other side can't be reached; those who wrote are told, unless they can't be reached either."""
        case = await self._cases.find(case_id)
        if case is not None:
            await self._outbox.add(undelivered(case, direction))

    async def _made_from(self, source: Source, author: Author) -> tuple[RelayedMessage, CaseRef] | None:
        message = await self.relayed.made_from(source)
        if message is None or message.author_id != author.id:
            return None
        case = await self._cases.find(message.case_id)
        return None if case is None else (message, case)

    async def _pass(
        self,
        case: CaseRef,
        direction: Direction,
        to: str,
        author: Author,
        words: Words,
        source: Source | None,
        once: str | None,
    ) -> Passed:
        now, again = self._clock(), False
        name = sha256(f"{once}\n{words.text}".encode()).hexdigest()[:32] if once else uuid4().hex
        message = RelayedMessage(name, case.id, direction, author.id, to, now, source)

        async def carry(connection: AsyncConnection) -> None:
            nonlocal again
            again = not await self.relayed.add(connection, message)
            if not again:
                await enqueue(connection, [passed_on(case, message, author, words)], now=now)

        if await self._known(message):
            return Passed(again=True)
        refused = await self._cases.say(case, author, direction, carry)
        if refused is not None:
            return Passed(refused=refused)
        self._outbox.ring()
        if not again:
            log.info("message passed on", extra={"case": case.id, "direction": direction.value})
        return Passed(again=again)

    async def _known(self, message: RelayedMessage) -> bool:
        if message.source is not None:
            return await self.relayed.made_from(message.source) is not None
        return await self.relayed.get(message.id) is not None

    async def _open(self, case_ids: tuple[str, ...]) -> tuple[CaseRef, ...]:
        found = [await self._cases.find(case_id) for case_id in case_ids]
        return tuple(case for case in found if case is not None and case.open)

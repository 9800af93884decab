"""Sends what the outbox holds: workers with one message each under way, in order, at Teams' pace."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy.exc import SQLAlchemyError

from bot.connector import DeliveryError
from bot.credentials import TokenError
from bot.sending.pace import Pace
from store.contacts import Contact, Contacts
from store.database import Database
from store.messages import Messages, Posted
from store.outbox import Claimed, Notice, Outbox

log = logging.getLogger(__name__)

WORKERS = 16
"""Messages under way at once; each that is under way at a kill may come twice."""
LOOKS_EVERY_SECONDS = 1.0
ENDS_WITHIN_SECONDS = 5.0
"""How long a stop waits for what is just being sent."""
FRESH_SECONDS = 15.0
"""A claim that is older is renewed before the message goes."""
LONGEST_WAIT_SECONDS = 600.0
GIVES_UP_AFTER = 200
"""Attempts: more than a day of an outage."""
_BROKEN_ATTEMPTS = 10
"""Attempts at a notice that can't be rendered; that is a fault of ours and may end with an update."""
_WAITS = frozenset({None, 401, 408, 409, 412, 429, 500, 502, 503, 504})
_GONE = frozenset({404, 410})
_CANNOT_DELETE = frozenset({405, 501})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message ready to go. `summary` is the toast and names nobody.

    `delete` takes the old message away; where the client can't delete, `card` takes its place.
    """

    card: Mapping[str, Any]
    summary: str = "Provisioning Bot"
    delete: bool = False


class NotNowError(Exception):
    """What the notice says can't be worked out at the moment, as Graph does not answer; later it can."""


class Renderer(Protocol):
    """Works out what a kind of notice says, at the moment it is sent."""

    async def render(self, notice: Notice, contact: Contact) -> Outgoing | None:
        """The message as it may be said now; None where there is nothing to say any more.

        Raises NotNowError where that can't be told just now.
        """
        ...

    async def delivered(self, notice: Notice) -> None:
        """It has arrived. Must bear to hear it twice."""
        ...

    async def unreachable(self, notice: Notice) -> None:
        """The bot may not write there: blocked, uninstalled, or never met."""
        ...


class Channel(Protocol):
    """The part of the host that delivers. All raise what `bot.connector.DELIVERY_ERRORS` names."""

    async def post(
        self, contact: Contact, card: Mapping[str, Any], summary: str, *, thread: str | None = None
    ) -> Posted | None:
        """Post a card to a contact, or into a thread of it; where it stands, if the channel says."""
        ...

    async def replace(self, contact: Contact, posted: Posted, card: Mapping[str, Any], summary: str) -> None:
        """Update a message."""
        ...

    async def take_away(self, contact: Contact, posted: Posted) -> None:
        """Delete a message."""
        ...


class Sender:
    """Delivers notices until it is stopped. `renderers` are by `Notice.kind`."""

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        contacts: Contacts,
        messages: Messages,
        channel: Channel,
        renderers: Mapping[str, Renderer],
        *,
        holder: str,
        pace: Pace,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
        counted: Callable[[str, str], object] = lambda kind, result: None,
        lost: Callable[[str], object] = lambda contact: None,
        workers: int = WORKERS,
    ) -> None:
        self._database, self._outbox = database, outbox
        self._contacts, self._messages = contacts, messages
        self._channel, self._renderers = channel, renderers
        self._holder, self._pace, self._sleep, self._counted = holder, pace, sleep, counted
        self._lost, self._workers, self._monotonic = lost, workers, monotonic
        self._running: list[asyncio.Task[None]] = []
        self._sending: set[asyncio.Task[Any] | None] = set()
        self._gone: set[int] = set()
        self._stopping = False

    def start(self) -> None:
        """Begin to deliver."""
        self._stopping = False
        self._running = [
            asyncio.create_task(self._work(f"{self._holder}/{number}")) for number in range(self._workers)
        ]

    async def stop(self) -> None:
        """End: what is just being sent is sent and noted, and everything else can be had by others at once.

        What Teams has not answered by then may still arrive, and comes again then.
        """
        self._stopping = True
        for worker in self._running:
            if worker not in self._sending:
                worker.cancel()
        if self._running:
            await asyncio.wait(self._running, timeout=ENDS_WITHIN_SECONDS)
        for worker in self._running:
            worker.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running = []
        try:
            await self._outbox.release(f"{self._holder}/")
        except SQLAlchemyError as error:
            log.warning("what was taken was not given back", extra={"error": type(error).__name__})

    async def run_once(self) -> int:
        """Deliver what may go now, one after the other; how many notices were dealt with."""
        dealt = 0
        while (claimed := await self._claim(f"{self._holder}/once")) is not None:
            await self._deal_with(claimed)
            dealt += 1
        return dealt

    async def _work(self, name: str) -> None:
        while not self._stopping:
            try:
                claimed = await self._claim(name)
                if claimed is None:
                    await self._outbox.heard(LOOKS_EVERY_SECONDS)
                else:
                    await self._deal_with(claimed)
            except SQLAlchemyError as error:
                log.warning("the outbox could not be read", extra={"error": type(error).__name__})
                await self._sleep(LOOKS_EVERY_SECONDS)
            except Exception:  # nobody would notice that a worker is gone
                log.exception("a notice could not be dealt with")
                await self._sleep(LOOKS_EVERY_SECONDS)

    async def _claim(self, name: str) -> Claimed | None:
        return await self._outbox.claim(name, kinds=self._renderers)

    async def _deal_with(self, claimed: Claimed) -> None:
        """One notice: delivered, put off, or given up."""
        notice, began = claimed.notice, self._monotonic()
        renderer = self._renderers[notice.kind]
        if claimed.seq in self._gone:
            return  # it went before its claim ended, and whoever sent it is just noting that
        contact = await self._contacts.get(notice.to)
        if contact is None or self._contacts.silent(contact):
            await self._cannot_reach(claimed, renderer)
            return
        try:
            outgoing = await renderer.render(notice, contact)
        except asyncio.CancelledError:
            raise
        except SQLAlchemyError:
            raise
        except NotNowError:
            await self._put_off(claimed, None)
            return
        except Exception:
            log.exception(
                "a notice could not be rendered", extra={"kind": notice.kind, "about": notice.about}
            )
            await self._put_off(claimed, None, most=_BROKEN_ATTEMPTS)
            return
        if outgoing is None:
            await self._outbox.done(claimed)
            self._counted(notice.kind, "nothing")
            return
        wait = self._pace.take(contact.key)
        if wait < 0:
            await self._outbox.later(claimed, -wait)
            return
        if wait > 0:
            await self._sleep(wait)
        if self._monotonic() - began > FRESH_SECONDS and not await self._outbox.keep(claimed):
            return  # working out what it says took so long that another sender has it
        worker = asyncio.current_task()
        self._sending.add(worker)
        try:
            await self._send(claimed, contact, outgoing, renderer)
        finally:
            self._sending.discard(worker)

    async def _send(self, claimed: Claimed, contact: Contact, outgoing: Outgoing, renderer: Renderer) -> None:
        notice = claimed.notice
        try:
            posted = await self._deliver(notice, contact, outgoing)
        except DeliveryError as error:
            await self._failed(claimed, contact, renderer, error)
            return
        except TokenError:
            await self._put_off(claimed, None)
            return
        self._gone.add(claimed.seq)
        try:
            while not await self._noted(claimed, contact, posted, renderer):
                await self._sleep(LOOKS_EVERY_SECONDS)
        finally:
            self._gone.discard(claimed.seq)
        self._counted(notice.kind, "delivered")
        self._outbox.ring()

    async def _noted(
        self, claimed: Claimed, contact: Contact, posted: Posted | None, renderer: Renderer
    ) -> bool:
        """Note that a message went; False while the database can't be reached, or it would go once more."""
        message = claimed.notice.message
        try:
            # First what follows from it: killed in between, it comes twice, but nothing is left undone.
            await renderer.delivered(claimed.notice)
        except SQLAlchemyError as error:
            log.warning("what follows from a message is not noted", extra={"error": type(error).__name__})
            return False
        except Exception:  # it has gone all the same
            log.exception("what follows from a message was not done", extra={"kind": claimed.notice.kind})
        try:
            async with self._database.begin() as connection:
                await self._outbox.done(claimed, connection)
                if contact.blocked_at is not None:
                    await self._contacts.unblock(contact.key, connection)
                if message is not None and posted is not None:
                    await self._messages.put(message, posted, connection)
        except SQLAlchemyError as error:
            log.warning("a message that went could not be noted", extra={"error": type(error).__name__})
            return False
        return True

    async def _deliver(self, notice: Notice, contact: Contact, outgoing: Outgoing) -> Posted | None:
        """Update the message, or post it: where there is none, or it is gone (404)."""
        posted = await self._messages.get(notice.message) if notice.message is not None else None
        if posted is not None:
            try:
                if outgoing.delete and await self._taken_away(contact, posted):
                    return None
                await self._channel.replace(contact, posted, outgoing.card, outgoing.summary)
            except DeliveryError as error:
                if error.status not in _GONE or outgoing.delete:
                    if outgoing.delete and error.status in _GONE:
                        return None
                    raise
            else:
                return None
        elif outgoing.delete:
            return None
        thread = await self._messages.get(notice.thread) if notice.thread is not None else None
        place = thread.conversation_id if thread is not None else None
        return await self._channel.post(contact, outgoing.card, outgoing.summary, thread=place)

    async def _taken_away(self, contact: Contact, posted: Posted) -> bool:
        """Delete a message; False in a client that can't: there the card says that it was deleted."""
        try:
            await self._channel.take_away(contact, posted)
        except DeliveryError as error:
            if error.status not in _CANNOT_DELETE:
                raise
            return False
        return True

    async def _failed(
        self, claimed: Claimed, contact: Contact, renderer: Renderer, error: DeliveryError
    ) -> None:
        if error.status == 403 or error.status in _GONE:
            await self._contacts.block(contact.key)
            await self._cannot_reach(claimed, renderer)
        elif error.status in _WAITS:
            if error.status == 429:
                self._pace.hold(contact.key, error.retry_after or 1.0)
            await self._put_off(claimed, error.retry_after)
        else:
            log.error("a notice was refused", extra={"kind": claimed.notice.kind, "status": error.status})
            await self._outbox.done(claimed)
            self._counted(claimed.notice.kind, "refused")

    async def _cannot_reach(self, claimed: Claimed, renderer: Renderer) -> None:
        self._lost(claimed.notice.to)
        # First what follows from it: killed in between, it is found out once more.
        await renderer.unreachable(claimed.notice)
        await self._outbox.done(claimed)
        self._counted(claimed.notice.kind, "unreachable")

    async def _put_off(self, claimed: Claimed, seconds: float | None, *, most: int = GIVES_UP_AFTER) -> None:
        if claimed.attempts >= most:
            log.error("a notice was given up", extra={"kind": claimed.notice.kind})
            await self._outbox.done(claimed)
            self._counted(claimed.notice.kind, "given_up")
            return
        growing = min(LONGEST_WAIT_SECONDS, 2.0 ** min(claimed.attempts, 12))
        spread = random.uniform(0.5, 1.0)  # noqa: S311  spreading load, not a secret
        await self._outbox.later(claimed, seconds if seconds is not None else growing * spread)
        self._counted(claimed.notice.kind, "later")

"""What goes on when no turn runs: where people can be reached, and sending what they are to be told."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from uuid import uuid4

from aiohttp import web
from prometheus_client import Counter
from sqlalchemy.exc import SQLAlchemyError

from bot.host import Host
from bot.sending.channel_contacts import channel_contacts
from bot.sending.contact_book import ContactBook
from bot.sending.deliveries import Deliveries
from bot.sending.pace import Pace
from bot.sending.sender import Renderer, Sender
from store.contacts import Contacts
from store.leases import Leases
from store.messages import Messages
from store.outbox import Outbox

log = logging.getLogger(__name__)

ALIVE_SECONDS = 12.0
"""A process that did not say for so long that it lives is taken for gone."""
SAYS_SO_EVERY_SECONDS = 4.0
Loop = Callable[[], Awaitable[None]]
"""Runs until it is cancelled."""


class FollowUp:
    """The parts that outlive a turn, for one process. Renderers and loops are added before it starts."""

    def __init__(
        self,
        host: Host,
        *,
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        runs: bool = True,
    ) -> None:
        database, settings = host.database, host.settings
        self.holder = f"{socket.gethostname()[:40]}:{os.getpid()}:{uuid4().hex[:8]}"
        self.leases = Leases(database, holder=self.holder, clock=clock)
        self.contacts = Contacts(database, clock=clock)
        self.messages = Messages(database, clock=clock)
        self.outbox = Outbox(database, clock=clock)
        host.forgets += [self.leases, self.contacts, self.messages, self.outbox]
        self.channels = channel_contacts(settings, self.contacts, settings.helpdesk_channels)
        self.book = ContactBook(
            self.contacts, locale=settings.locale, time_zone=settings.time_zone, helpdesk=self.channels
        )
        self.deliveries = Deliveries(host.connectors)
        self.renderers: dict[str, Renderer] = {}
        self.loops: list[Loop] = []
        self.left_over: list[Callable[[], Awaitable[None]]] = [self.outbox.release, self.leases.clear]
        """Give back what a process before this one had taken when it ended."""
        self.taken: list[Callable[[], Awaitable[None]]] = []
        """Give back what any process has taken beside notices; whoever lives must bear that."""
        sent = Counter(
            "bot_notices", "Messages that nobody waited for, by kind and result.", ("kind", "result"),
            registry=host.metrics.registry,
        )  # fmt: skip
        self.shares: list[Callable[[int], None]] = []
        """Hear how many processes there are, whenever that was counted."""
        self._pace = Pace(monotonic=time.monotonic)
        self.sender = Sender(
            database,
            self.outbox,
            self.contacts,
            self.messages,
            self.deliveries,
            self.renderers,
            holder=self.holder,
            pace=self._pace,
            sleep=sleep,
            counted=lambda kind, result: sent.labels(kind, result).inc(),
            lost=self.book.lost,
        )
        self._shared, self._sleep, self._runs = database.shared, sleep, runs
        self._running: list[asyncio.Task[None]] = []

    async def running(self, _: web.Application) -> AsyncIterator[None]:
        """Runs between the host's start and its stop."""
        if self._runs:
            await self.start()
        yield
        await self.stop()

    async def start(self) -> None:
        """Begin. A process that has the database for itself takes over at once what it left when it ended."""
        if not self._shared:
            for release in (*self.left_over, *self.taken):
                await release()
        await self.channels.begin()
        self._running = [asyncio.create_task(self._kept_up(loop)) for loop in (self._alive, *self.loops)]
        self.sender.start()

    async def stop(self) -> None:
        """End, and let others know."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running = []
        await self.sender.stop()
        try:
            await self.leases.release(f"process:{self.holder}")
        except SQLAlchemyError as error:
            log.warning("could not say that this process ends", extra={"error": type(error).__name__})

    async def _kept_up(self, loop: Loop) -> None:
        """One loop, begun again if it breaks: nobody would notice that it is gone."""
        while True:
            try:
                await loop()
            except Exception:
                log.exception("a background loop broke")
            await self._sleep(SAYS_SO_EVERY_SECONDS)

    async def _alive(self) -> None:
        """Say that this process lives, and share the pace with the others that do."""
        while True:
            try:
                await self.leases.hold(f"process:{self.holder}", ALIVE_SECONDS)
                if self._shared:
                    self._pace.share = max(1, await self.leases.holders("process:"))
                    for share in self.shares:
                        share(self._pace.share)
                    await self._take_over()
            except SQLAlchemyError as error:
                log.warning("could not say that this process lives", extra={"error": type(error).__name__})
            await self._sleep(SAYS_SO_EVERY_SECONDS)

    async def _take_over(self) -> None:
        """What processes had taken that are silent by now need not wait until their claims end.

        Where one of them lives after all, whoever saves a watch second finds it changed, and a sender asks
        before it sends what it took long ago.
        """
        for name in await self.leases.ended("process:"):
            await self.outbox.release(f"{name.removeprefix('process:')}/")
            for release in self.taken:
                await release()
            await self.leases.forget(name)
            log.warning("took over from a process that is gone", extra={"holder": name})

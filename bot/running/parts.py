"""What runs for those who run the provisioning: alerts, lists, the week in numbers, the webhook."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from prometheus_client import CollectorRegistry, Counter
from sqlalchemy.exc import SQLAlchemyError

from bot.follow_up import FollowUp
from bot.running.alert_messages import AlertMessages, ReadConcerned, concerned_in
from bot.running.asked_book import AskedBook
from bot.running.list_messages import KIND as LIST
from bot.running.list_messages import ListMessages
from bot.running.list_names import ListNames, NamesInLog, no_log
from bot.running.lists import Lists, ReadCases, ReadUpcoming, no_cases, nobody
from bot.settings import Settings
from bot.webhook.post import Webhook
from bot.webhook.sender import WebhookSender
from bot.webhook.signature import keys_of
from dialogs.answers import Answers
from followup.alerting import KIND as ALERT
from followup.alerting import Address, Alerting, Numbers, no_numbers
from followup.duties import Duties, Duty
from followup.kinds import ListKind
from followup.schedule import Daily, Due, Schedule, Weekly
from followup.thresholds import EVERY
from graph.tenant import Tenant
from store.alerts import AlertStore
from store.asked import AskedStore
from store.concerned import ConcernedStore
from store.database import Database
from store.feedback import FeedbackStore
from store.outbox import Notice

log = logging.getLogger(__name__)

LOOKS_EVERY_SECONDS = 20.0
LEASE, LEASE_SECONDS = "duties", 60.0
"""One process at a time looks; another one takes over a minute after it is gone."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What is read from the copy of the log; without one, nothing."""

    numbers: Numbers = no_numbers
    names: NamesInLog = no_log
    upcoming: ReadUpcoming = nobody


@dataclass(frozen=True, slots=True)
class Channels:
    """Keys of the contacts that alerts and lists go to; None for nobody. HR's own gets the worklist."""

    helpdesk: str | None = None
    hr: str | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """Numbers from other parts of the bot."""

    cases: ReadCases = no_cases
    concerned: ReadConcerned | None = None
    copy: Copy = field(default_factory=Copy)


class Running:
    """Wires these parts into what outlives a turn. Make it before the follow-up starts."""

    def __init__(
        self,
        *,
        settings: Settings,
        database: Database,
        follow_up: FollowUp,
        tenant: Tenant,
        answers: Answers,
        book: AskedBook,
        channels: Channels,
        beside: Beside,
        clock: Callable[[], datetime],
        registry: CollectorRegistry,
    ) -> None:
        self._settings, self._follow_up, self._clock = settings, follow_up, clock
        self._channels, self.book = channels, book
        asked = AskedStore(database, clock=clock)
        zone = ZoneInfo(settings.time_zone)
        self.lists = Lists(
            asked,
            FeedbackStore(database, clock=clock),
            ListNames(book.names, tenant.name_of, beside.copy.names),
            answers,
            book,
            days=settings.morning_list_days,
            zone=zone,
            clock=clock,
            upcoming=beside.copy.upcoming,
            cases=beside.cases,
        )
        store = AlertStore(database, clock=clock)
        address = Address(channels.helpdesk, settings.webhook_url is not None)
        told = settings.alerts and (address.channel is not None or address.webhook)
        self.alerting = (
            Alerting(tenant.job_statuses, beside.copy.numbers, store, address, clock=clock) if told else None
        )
        duties = self._duties()
        self.duties = Duties(duties, store, zone=zone, clock=clock)
        concerned = beside.concerned or concerned_in(ConcernedStore(database))
        follow_up.renderers[ALERT] = AlertMessages(
            tenant, answers, concerned, settings, store=store, outbox=follow_up.outbox, clock=clock
        )
        follow_up.renderers[LIST] = ListMessages(self.lists, settings)
        follow_up.loops.append(book.run)
        if self.alerting is not None or duties:
            follow_up.loops.append(self._watch)
        webhook = self._webhook(registry)
        if webhook is not None:
            follow_up.loops.append(webhook.run)

    def _duties(self) -> Sequence[Duty]:
        settings, channels = self._settings, self._channels
        found: list[Duty] = []

        def add(kind: ListKind, schedule: Schedule | None, channel: str | None) -> None:
            if schedule is not None and channel is not None:
                found.append(Duty(kind.value, schedule, _to(channel, kind), self._prepares(kind)))

        morning, work, week = settings.morning_list, settings.worklist, settings.digest
        add(ListKind.MORNING, Daily.parse(morning) if morning else None, channels.helpdesk)
        add(ListKind.WORKLIST, Weekly.parse(work) if work else None, channels.hr or channels.helpdesk)
        add(ListKind.DIGEST, Weekly.parse(week) if week else None, channels.helpdesk)
        return found

    def _prepares(self, kind: ListKind) -> Callable[[Due], Awaitable[None]]:
        async def prepare(_: Due) -> None:
            if kind is not ListKind.DIGEST:
                await self.lists.look_again(kind)

        return prepare

    def _webhook(self, registry: CollectorRegistry) -> WebhookSender | None:
        settings = self._settings
        if settings.webhook_url is None or settings.webhook_secret is None:
            return None
        counted = Counter(
            "bot_webhook_attempts", "Attempts to deliver an event, by what became of it.", ("fate",),
            registry=registry,
        )  # fmt: skip
        webhook = Webhook(
            settings.webhook_url.get_secret_value(),
            keys_of(settings.webhook_secret.get_secret_value()),
            allow_private=settings.webhook_allow_private,
            clock=self._clock,
        )
        return WebhookSender(
            self._follow_up.outbox,
            webhook,
            holder=f"{self._follow_up.holder}/webhook",
            counted=counted,
        )

    async def run_once(self, *, alerts: bool = True) -> int:
        """Do what is due, if no other process does; how many notices were written. Raises what the driver
        raises."""
        if not await self._follow_up.leases.hold(LEASE, LEASE_SECONDS):
            return 0
        written = await self.alerting.run_once() if self.alerting is not None and alerts else 0
        written += await self.duties.run_once()
        if written:
            self._follow_up.outbox.ring()
        return written

    async def _watch(self) -> None:
        """Look for what is due until cancelled."""
        read_at = -EVERY.total_seconds()
        try:
            while True:
                alerts = time.monotonic() - read_at >= EVERY.total_seconds()
                if alerts:
                    read_at = time.monotonic()
                try:
                    await self.run_once(alerts=alerts)
                except SQLAlchemyError as error:
                    log.warning("duties not done", extra={"error": type(error).__name__})
                await asyncio.sleep(LOOKS_EVERY_SECONDS)
        finally:
            with suppress(SQLAlchemyError):
                await self._follow_up.leases.release(LEASE)


def _to(channel: str, kind: ListKind) -> Callable[[Due], Sequence[Notice]]:
    def notices(due: Due) -> Sequence[Notice]:
        data = {"list": kind.value, "ends": due.at.isoformat()}
        return (Notice(LIST, channel, f"list:{kind}", data),)

    return notices

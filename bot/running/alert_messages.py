"""An alert as the helpdesk's channel reads it, with the job as it is when the message goes."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.sending.sender import Outgoing
from bot.settings import Settings
from cards.alerts import SUMMARY_BEGAN, SUMMARY_ENDED, Alert, Concerned, alert_card
from cards.blocks import to_json
from cards.words import Words
from diagnosis.gaps import Unavailable
from diagnosis.job_health import JobHealth, JobsRead, health
from followup.alerts import FALLING, ON
from followup.trouble import Trouble
from store.alerts import AlertStore
from store.concerned import ConcernedStore
from store.contacts import Contact
from store.outbox import Notice, Outbox

log = logging.getLogger(__name__)

LATELY = timedelta(days=14)
"""Who was asked about within so long counts as waiting."""
TRIES_AGAIN = timedelta(minutes=10)
"""After the channel could not be reached: the app may not be in its team yet."""

ReadConcerned = Callable[[str, datetime], Awaitable[Concerned]]
"""How many wait for a job now. Raises what the database's driver raises."""


class Jobs(Protocol):
    """The part of `graph.tenant.Tenant` that an alert needs."""

    async def job_statuses(self, job_ids: Any = None) -> JobsRead: ...


class Portal(Protocol):
    """The part of `dialogs.answers.Answers` that an alert needs."""

    def provisioning_logs(self, service_principal_id: str) -> str: ...


def concerned_in(store: ConcernedStore) -> ReadConcerned:
    """Counts the people who were asked about, the watches of them, and the cases."""

    async def concerned(job_id: str, now: datetime) -> Concerned:
        people, watches, cases = await store.of_job(job_id, now - LATELY)
        return Concerned(people=people, watches=watches, cases=cases)

    return concerned


class AlertMessages:
    """Renders notices of the kind `alert`; see `bot.sending.sender.Renderer`."""

    def __init__(
        self,
        jobs: Jobs,
        portal: Portal,
        concerned: ReadConcerned,
        settings: Settings,
        *,
        store: AlertStore,
        outbox: Outbox,
        clock: Callable[[], datetime],
    ) -> None:
        self._jobs, self._portal, self._concerned = jobs, portal, concerned
        self._store, self._outbox, self._clock = store, outbox, clock
        self._words = Words(settings.locale, settings.time_zone)

    async def render(self, notice: Notice, contact: Contact) -> Outgoing | None:
        """The card; what can't be read now is left out. None where what could not be told is over."""
        data = notice.data
        alert = Alert(
            trouble=Trouble(data["trouble"]),
            job_id=data["job_id"],
            job_name=data["job_name"],
            since=datetime.fromisoformat(data["since"]),
            numbers={name: int(value) for name, value in data["numbers"].items()},
            ended=datetime.fromisoformat(data["ended"]) if data["ended"] else None,
        )
        if data.get("again") and not await self._goes_on(alert):
            return None
        now, health_now = await self._now(alert)
        card = alert_card(
            alert,
            self._words,
            health=health_now,
            concerned=await self._concerned(alert.job_id, now) if alert.ended is None else None,
            logs=self._portal.provisioning_logs(data["service_principal_id"]),
        )
        summary = SUMMARY_BEGAN if alert.ended is None else SUMMARY_ENDED
        return Outgoing(to_json(card), self._words.say(summary))

    async def _now(self, alert: Alert) -> tuple[datetime, JobHealth | None]:
        found = await self._jobs.job_statuses([alert.job_id])
        if isinstance(found.jobs, Unavailable) or not found.jobs:
            return found.now, None
        return found.now, health(found.jobs, found.now)[0]

    async def _goes_on(self, alert: Alert) -> bool:
        return any(
            (row.job_id, row.kind, row.since) == (alert.job_id, alert.trouble, alert.since)
            and row.phase in (ON, FALLING)
            for row in await self._store.all()
        )

    async def delivered(self, notice: Notice) -> None:
        """Nothing follows from it."""

    async def unreachable(self, notice: Notice) -> None:
        """The log says it, as nobody else can be told; while the trouble goes on, it is tried again."""
        if not notice.data.get("again"):
            log.error("an alert could not be delivered: is the app in the helpdesk's channel?")
        if notice.data["ended"] is not None:
            return
        later = self._clock() + TRIES_AGAIN
        data = {**notice.data, "again": True}
        await self._outbox.add(replace(notice, data=data, not_before=later, once=f"{notice.message}:again"))

"""Takes events out of the outbox and posts them until they are delivered, or given up after a day."""

from __future__ import annotations

import asyncio
import logging

from prometheus_client import Counter
from sqlalchemy.exc import SQLAlchemyError

from bot.webhook.post import Attempt, Fate, Webhook, next_wait
from followup.webhook_events import KIND
from store.outbox import Claimed, Outbox

log = logging.getLogger(__name__)

WORKERS = 3
"""Events under way at once in one process; a receiver that hangs holds up only so many."""
LOOK_EVERY_SECONDS = 5.0
"""Other processes write to the outbox too, and waits end."""


class WebhookSender:
    """Delivers what waits in the outbox for the webhook."""

    def __init__(
        self,
        outbox: Outbox,
        webhook: Webhook,
        *,
        holder: str,
        counted: Counter | None = None,
    ) -> None:
        self._outbox, self._webhook, self._holder, self._counted = outbox, webhook, holder, counted

    async def run_once(self) -> bool:
        """Try one event; False where none is due. Raises what the driver raises."""
        claimed = await self._outbox.claim(self._holder, kinds=(KIND,))
        if claimed is None:
            return False
        data = claimed.notice.data
        attempt = await self._webhook.post(str(data["id"]), data["payload"])
        await self._settle(claimed, str(data["id"]), attempt)
        return True

    async def run(self) -> None:
        """Deliver until cancelled."""
        try:
            async with asyncio.TaskGroup() as workers:
                for _ in range(WORKERS):
                    workers.create_task(self._work())
        finally:
            await self._webhook.aclose()

    async def _work(self) -> None:
        while True:
            try:
                while await self.run_once():
                    pass
            except SQLAlchemyError as error:
                log.warning("outbox not read for the webhook", extra={"error": type(error).__name__})
            await self._outbox.heard(LOOK_EVERY_SECONDS)

    async def _settle(self, claimed: Claimed, event_id: str, attempt: Attempt) -> None:
        noted = {"event": event_id, "attempts": claimed.attempts, "why": attempt.why}
        wait = next_wait(claimed.attempts, attempt.wait) if attempt.fate is Fate.LATER else None
        if attempt.fate is Fate.DELIVERED:
            log.info("webhook delivered", extra=noted)
            await self._outbox.done(claimed)
        elif wait is not None:
            log.warning("webhook not delivered, tried again later", extra=noted)
            await self._outbox.later(claimed, wait.total_seconds())
        else:
            log.error("webhook given up", extra=noted)
            await self._outbox.done(claimed)
        if self._counted is not None:
            fate = Fate.REFUSED if attempt.fate is Fate.LATER and wait is None else attempt.fate
            self._counted.labels(str(fate)).inc()

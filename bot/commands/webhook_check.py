"""Tries the webhook's address with a signed event of type `test`, for `doctor`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from bot.settings import Settings
from bot.webhook.address import hint_for
from bot.webhook.post import Fate, Webhook
from bot.webhook.signature import keys_of
from followup.webhook_events import TEST, written


async def try_webhook(settings: Settings, *, clock: Callable[[], datetime]) -> tuple[bool, str] | None:
    """Whether the address takes events, and what it said; None where no address is set."""
    if settings.webhook_url is None or settings.webhook_secret is None:
        return None
    webhook = Webhook(
        settings.webhook_url.get_secret_value(),
        keys_of(settings.webhook_secret.get_secret_value()),
        allow_private=settings.webhook_allow_private,
        clock=clock,
    )
    async with webhook as opened:
        event = {"type": TEST, "timestamp": written(clock()), "data": {}}
        attempt = await opened.post(f"evt_{uuid4().hex}", event)
    if attempt.fate is Fate.DELIVERED:
        return True, f"The address in WEBHOOK_URL took a test event ({attempt.why})."
    why = f"{attempt.why}{hint_for(attempt.why)}"
    return False, f"The address in WEBHOOK_URL did not take a test event: {why}."

"""Where a card goes that is made outside of a turn: in the place of an older one, or below as a new one."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Protocol

from botbuilder.schema import ConversationReference

from bot.connector import DELIVERY_ERRORS

log = logging.getLogger(__name__)


class Messenger(Protocol):
    """The part of the host that delivers outside of a turn."""

    async def update_card(
        self, reference: ConversationReference, activity_id: str, card: Mapping[str, Any]
    ) -> bool: ...

    async def send_card(self, reference: ConversationReference, card: Mapping[str, Any]) -> str | None: ...


class Placing:
    """Puts cards where they belong."""

    def __init__(self, messenger: Messenger) -> None:
        self._messenger = messenger

    async def put(
        self, card: Mapping[str, Any], reference: ConversationReference, message: str | None
    ) -> None:
        """Update the message, or send a new one where it is gone or there is none."""
        try:
            if message is None or not await self._messenger.update_card(reference, message, card):
                await self._messenger.send_card(reference, card)
        except DELIVERY_ERRORS as error:
            log.warning("a card could not be delivered", extra={"error": type(error).__name__})

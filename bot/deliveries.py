"""Delivers cards outside of a turn to contacts: new ones, updates, deletions. Each is tried once.

Not by the SDK's `continue_conversation`, which replies to an id that it makes up and hides errors (observed,
botbuilder 4.17.1). Whoever calls tries again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from botbuilder.schema import Activity, ActivityTypes, ChannelAccount, ConversationAccount

from bot.connector import Connector, Connectors, DeliveryError
from dialogs.raw_card import card_attachment
from store.contacts import Contact
from store.messages import Posted


class Deliveries:
    """The way to contacts. Everything raises what `bot.connector.DELIVERY_ERRORS` names."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors

    async def post(
        self, contact: Contact, card: Mapping[str, Any], summary: str, *, thread: str | None = None
    ) -> Posted | None:
        """Post a card to a contact, or into a thread of it; where it stands, if the channel says."""
        client = await self._client(contact)
        place = thread or contact.reference["conversation"]["id"]
        message = _message(contact, place, card, summary)
        sent = await client.conversations.send_to_conversation(place, message, once=True)
        return Posted(place, sent.id) if sent.id is not None else None

    async def replace(self, contact: Contact, posted: Posted, card: Mapping[str, Any], summary: str) -> None:
        """Update a message."""
        client = await self._client(contact)
        message = _message(contact, posted.conversation_id, card, summary)
        message.id = posted.activity_id
        await client.conversations.update_activity(
            posted.conversation_id, posted.activity_id, message, once=True
        )

    async def take_away(self, contact: Contact, posted: Posted) -> None:
        """Delete a message."""
        client = await self._client(contact)
        await client.conversations.delete_activity(posted.conversation_id, posted.activity_id, once=True)

    async def _client(self, contact: Contact) -> Connector:
        service_url = contact.reference.get("serviceUrl")
        if not isinstance(service_url, str):
            raise DeliveryError("the contact has no service URL", 404)
        return await self._connectors.create(service_url)


def _message(contact: Contact, place: str, card: Mapping[str, Any], summary: str) -> Activity:
    reference = contact.reference
    conversation = reference["conversation"]
    return Activity(
        type=ActivityTypes.message,
        channel_id=reference.get("channelId"),
        service_url=reference.get("serviceUrl"),
        from_property=_account(reference.get("bot")),
        recipient=_account(reference.get("user")) if contact.key.startswith("user:") else None,
        conversation=ConversationAccount(
            id=place,
            conversation_type=conversation.get("conversationType"),
            is_group=conversation.get("isGroup"),
        ),
        attachments=[card_attachment(card)],
        summary=summary,
    )


def _account(known: Any) -> ChannelAccount | None:
    if not isinstance(known, Mapping):
        return None
    return ChannelAccount(id=known.get("id"), name=known.get("name"))

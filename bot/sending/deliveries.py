"""Delivers cards outside of a turn to contacts: new ones, updates, deletions. Each is tried once.

Not by the SDK's `continue_conversation`, which replies to an id that it makes up and hides errors (observed,
botbuilder 4.17.1). Whoever calls tries again.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from botbuilder.schema import Activity, ActivityTypes, ChannelAccount, ConversationAccount

from bot.connector import Connector, Connectors, DeliveryError
from dialogs.raw_card import card_attachment
from store.contacts import Contact
from store.messages import Posted

NOT_OFFERED = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED})
"""What a client answers to a request that it does not know, as the chat page does to a deletion (501)."""


class Deliveries:
    """The way to contacts. Everything raises what `bot.connector.DELIVERY_ERRORS` names."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors

    async def post(
        self, contact: Contact, card: Mapping[str, Any], summary: str, *, thread: str | None = None
    ) -> Posted | None:
        """Post a card to a contact, or into a thread of it; where it stands, if the channel says.

        In a channel a card without a thread begins one, and so does one whose thread is gone.
        """
        client = await self._client(contact)
        place = thread or contact.reference["conversation"]["id"]
        if thread is None and contact.key.startswith("channel:"):
            return await self._begin_thread(client, contact, card, summary)
        message = _message(contact, place, card, summary)
        try:
            sent = await client.conversations.send_to_conversation(place, message, once=True)
        except DeliveryError as error:
            if thread is None or error.status != HTTPStatus.NOT_FOUND:
                raise
            return await self.post(contact, card, summary)
        return Posted(place, sent.id) if sent.id is not None else None

    async def _begin_thread(
        self, client: Connector, contact: Contact, card: Mapping[str, Any], summary: str
    ) -> Posted | None:
        """A new thread of a channel. It is a conversation of its own, in which answers are then posted.

        A message that is sent to the channel's own id begins a thread as well, in clients that can't make
        conversations; its id then names the thread.
        """
        channel = channel_id_of(contact)
        message = _message(contact, channel, card, summary)
        tenant_id = contact.reference["conversation"].get("tenantId")
        try:
            thread = await client.conversations.create_in_channel(
                channel, message, tenant_id=tenant_id, bot=contact.reference.get("bot"), once=True
            )
        except DeliveryError as error:
            if error.status not in NOT_OFFERED:
                raise
            sent = await client.conversations.send_to_conversation(channel, message, once=True)
            return Posted(f"{channel};messageid={sent.id}", sent.id) if sent.id is not None else None
        first = thread.activity_id or (thread.conversation_id or "").partition(";messageid=")[2]
        return Posted(thread.conversation_id or f"{channel};messageid={first}", first) if first else None

    async def replace(self, contact: Contact, posted: Posted, card: Mapping[str, Any], summary: str) -> None:
        """Update a message."""
        client = await self._client(contact)
        message = _message(contact, posted.conversation_id, card, summary)
        message.id = posted.activity_id
        await client.conversations.update_activity(
            posted.conversation_id, posted.activity_id, message, once=True
        )

    async def take_away(self, contact: Contact, posted: Posted) -> None:
        """Delete a message. A client that can't delete answers with one of `NOT_OFFERED`."""
        client = await self._client(contact)
        await client.conversations.delete_activity(posted.conversation_id, posted.activity_id, once=True)

    async def _client(self, contact: Contact) -> Connector:
        service_url = contact.reference.get("serviceUrl")
        if not isinstance(service_url, str):
            raise DeliveryError("the contact has no service URL", 404)
        return await self._connectors.create(service_url)


def channel_id_of(contact: Contact) -> str:
    """The channel itself, whichever of its threads the reference is to."""
    return str(contact.reference["conversation"]["id"]).partition(";")[0]


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

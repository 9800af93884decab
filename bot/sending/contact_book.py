"""Notes where people and channels can be reached, from every activity that comes in."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

from botbuilder.schema import Activity, ActivityTypes
from sqlalchemy.exc import SQLAlchemyError

from bot.sending.channel_contacts import ChannelContacts
from dialogs.asker import asker_of
from store.contacts import Contact, Contacts, channel_key, user_key

log = logging.getLogger(__name__)

WRITES_EVERY_SECONDS = 60.0
"""The same contact is written again after so long: it may have been blocked by another process."""
_REMEMBERED = 4096


class ContactBook:
    """Keeps `Contacts` up to date at the cost of one write a minute for each person who talks."""

    def __init__(
        self,
        contacts: Contacts,
        *,
        locale: str,
        time_zone: str,
        helpdesk: ChannelContacts | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._contacts, self._monotonic = contacts, monotonic
        self._helpdesk = helpdesk
        self._locale, self._time_zone = locale, time_zone
        self._written: OrderedDict[str, tuple[Contact, float]] = OrderedDict()

    async def note(self, activity: Activity) -> Contact | None:
        """Note who or which channel an activity is from; the contact if it could not be reached before.

        Also where this process has not heard of it yet: another one may have been killed between noting that
        somebody is back and doing what follows from it.
        """
        contact = self._contact(activity)
        if contact is None:
            return None
        if self._helpdesk is not None:
            await self._helpdesk.learn(contact.reference)
        now = self._monotonic()
        known = self._written.get(contact.key)
        if not _shows_the_place(activity) and not await self._same_place(contact, known):
            return None
        if known is not None and known[0] == contact and now - known[1] < WRITES_EVERY_SECONDS:
            return None
        try:
            back = await self._contacts.note(contact)
        except SQLAlchemyError as error:
            log.warning("a contact could not be noted", extra={"error": type(error).__name__})
            return None
        self._written[contact.key] = (contact, now)
        self._written.move_to_end(contact.key)
        if len(self._written) > _REMEMBERED:
            self._written.popitem(last=False)
        return contact if back or known is None else None

    async def elsewhere(self, activity: Activity) -> bool:
        """Whether this is a personal chat of Teams, but not the sender's own with the bot: others read it.

        Teams calls any chat of two people personal. The id of such a one begins with `19:`
        (https://learn.microsoft.com/graph/api/chat-get), that of a chat with the bot with `a:`.
        """
        contact = self._contact(activity)
        if activity.channel_id != "msteams" or contact is None or not contact.key.startswith("user:"):
            return False
        here, known = str(contact.reference["conversation"]["id"]), self._written.get(contact.key)
        try:
            own = known[0] if known is not None else await self._contacts.get(contact.key)
        except SQLAlchemyError:
            own = None
        if own is None:
            return here.startswith("19:")
        return bool(own.reference["conversation"]["id"] != here)

    def lost(self, key: str) -> None:
        """Nothing could be sent there: the next activity from there says that it can be again."""
        self._written.pop(key, None)

    async def gone(self, activity: Activity) -> None:
        """The app was removed: nothing can be sent there."""
        contact = self._contact(activity)
        if contact is not None:
            self._written.pop(contact.key, None)
            await self._contacts.block(contact.key)

    async def _same_place(self, contact: Contact, known: tuple[Contact, float] | None) -> bool:
        try:
            before = known[0] if known is not None else await self._contacts.get(contact.key)
        except SQLAlchemyError:
            return False
        return before is not None and before.reference["conversation"] == contact.reference["conversation"]

    def _contact(self, activity: Activity) -> Contact | None:
        asker = asker_of(activity, locale=self._locale, time_zone=self._time_zone)
        kind = getattr(activity.conversation, "conversation_type", None)
        if kind == "personal" and asker.entra_id is not None:
            name = getattr(activity.from_property, "name", None)
            return Contact(
                user_key(asker.entra_id),
                reference_of(activity, activity.conversation.id),
                asker.locale,
                asker.time_zone,
                name if isinstance(name, str) else None,
            )
        channel = channel_of(activity)
        if kind == "channel" and channel is not None:
            return Contact(
                channel_key(channel), reference_of(activity, channel), self._locale, self._time_zone
            )
        return None


def _shows_the_place(activity: Activity) -> bool:
    """Whether the activity can only come from where the bot itself is spoken to.

    Teams calls any chat of two people personal: a button on a card that somebody handed on comes from there,
    and so do the message extension's invokes. What is sent to that chat, a stranger reads.
    """
    if activity.type in (ActivityTypes.installation_update, ActivityTypes.conversation_update):
        return True
    said = isinstance(activity.text, str) and bool(activity.text.strip())
    return bool(activity.type == ActivityTypes.message and said and activity.value is None)


def reference_of(activity: Activity, conversation_id: str) -> Mapping[str, Any]:
    """A conversation reference as Teams writes it.

    Not the SDK's: its conversation account loses the tenant, which Teams calls `tenantId` (observed,
    botbuilder 4.17.1).
    """
    data = activity.channel_data if isinstance(activity.channel_data, dict) else {}
    tenant = data.get("tenant")
    tenant_id = tenant.get("id") if isinstance(tenant, dict) else None
    conversation = {
        "id": conversation_id,
        "conversationType": getattr(activity.conversation, "conversation_type", None),
        "tenantId": tenant_id,
        "isGroup": getattr(activity.conversation, "is_group", None),
    }
    return {
        "serviceUrl": activity.service_url,
        "channelId": activity.channel_id,
        "bot": _account(activity.recipient),
        "user": _account(activity.from_property),
        "conversation": {name: value for name, value in conversation.items() if value is not None},
    }


def channel_of(activity: Activity) -> str | None:
    """The id of the channel an activity comes from; of the team's first one where it names only a team."""
    data = activity.channel_data if isinstance(activity.channel_data, dict) else {}
    for part in ("channel", "team"):
        named = data.get(part)
        found = named.get("id") if isinstance(named, dict) else None
        if isinstance(found, str) and found:
            return found
    return None


def _account(account: Any) -> dict[str, str]:
    known = {
        "id": getattr(account, "id", None),
        "name": getattr(account, "name", None),
        "aadObjectId": getattr(account, "aad_object_id", None),
    }
    return {name: value for name, value in known.items() if isinstance(value, str)}

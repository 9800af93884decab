"""Where the helpdesk's channels are reached before anybody has mentioned the bot there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.sending.channel_address import ChannelAddress
from bot.settings import Settings
from store.contacts import Contact, Contacts, channel_key


class ChannelContacts:
    """Makes channels reachable: by the cloud's usual address, then by the one that Teams itself writes from.

    Teams has an address (serviceUrl) for each region and says it with each activity. One that the bot has not
    heard from a channel is the same as for everybody else in that tenant.
    """

    def __init__(
        self,
        contacts: Contacts,
        channels: Iterable[ChannelAddress],
        *,
        bot_id: str | None,
        tenant_id: str | None,
        service_url: str | None,
        locale: str,
        time_zone: str,
    ) -> None:
        self._contacts, self._bot_id = contacts, bot_id
        self._locale, self._time_zone = locale, time_zone
        self._tenant_id, self._usual = tenant_id, service_url
        self._guessed: dict[str, ChannelAddress] = {channel_key(channel.id): channel for channel in channels}
        """Channels of which no activity has told the address yet."""

    async def begin(self) -> None:
        """Give each channel an address that has none."""
        for key, channel in tuple(self._guessed.items()):
            known = await self._contacts.get(key)
            if known is not None and known.reference.get("serviceUrl") != self._usual:
                del self._guessed[key]
            elif known is None and self._usual:
                await self._note(key, channel, self._usual, None)

    async def learn(self, reference: Mapping[str, Any]) -> None:
        """Take the address from the conversation reference of any activity of Teams, once a channel."""
        if not self._guessed or reference.get("channelId") != "msteams":
            return
        address = reference.get("serviceUrl")
        if not isinstance(address, str):
            return
        bot = reference.get("bot")
        conversation = reference.get("conversation")
        tenant = conversation.get("tenantId") if isinstance(conversation, Mapping) else None
        self._tenant_id = self._tenant_id or tenant
        for key, channel in tuple(self._guessed.items()):
            await self._note(key, channel, address, bot)
            self._guessed.pop(key, None)

    async def _note(self, key: str, channel: ChannelAddress, service_url: str, bot: Any) -> None:
        reference = {
            "channelId": "msteams",
            "serviceUrl": service_url,
            "bot": bot or {"id": f"28:{self._bot_id or 'bot'}", "name": "Provisioning Bot"},
            "conversation": {
                "id": channel.id,
                "isGroup": True,
                "conversationType": "channel",
                "tenantId": channel.tenant_id or self._tenant_id,
            },
        }
        await self._contacts.note(Contact(key, reference, self._locale, self._time_zone))


def channel_contacts(
    settings: Settings, contacts: Contacts, channels: Iterable[ChannelAddress]
) -> ChannelContacts:
    """Those of these channels, as the settings would reach them."""
    return ChannelContacts(
        contacts,
        channels,
        bot_id=settings.app_id,
        tenant_id=settings.app_tenant_id,
        service_url=settings.usual_service_url,
        locale=settings.locale,
        time_zone=settings.time_zone,
    )

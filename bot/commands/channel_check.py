"""`doctor` on the helpdesk's channels: whether cases could be posted there."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import aiohttp

from bot.commands.check import Check
from bot.connector import REQUEST_TIMEOUT, Connectors, DeliveryError
from bot.credentials import TokenError, bot_tokens
from bot.sending.channel_address import ChannelAddress
from bot.sending.channel_contacts import channel_contacts
from bot.sending.deliveries import NOT_OFFERED, Deliveries
from bot.settings import Settings
from cards.blocks import to_json
from cards.message import message_card
from cards.words import Words
from diagnosis.text import Text, _
from graph.errors import GraphError, NotPermitted, NotThere
from graph.tenant import Tenant
from store.contacts import Contact, Contacts, channel_key
from store.database import Database, DatabaseError

NAME = "Helpdesk channel"
LOST = "Nobody can ask the helpdesk from a card; who needs help is told to ask the helpdesk."
_GRAPH_LOST = "doctor cannot tell a private channel before it posts there."
_ADD = "Add the app to the team, and mention the bot in the channel once."


async def check_channels(settings: Settings, tenant: Tenant, *, post: bool) -> list[Check]:
    """Each channel that is set: whether it is one in which bots may post, and whether a test arrives."""
    channels = settings.helpdesk_channels
    if not channels:
        return [Check(NAME, None, "HELPDESK_CHANNEL is empty.", lost=LOST, required=False)]
    checks: list[Check] = []
    for number, channel in enumerate(channels, 1):
        name = NAME if len(channels) == 1 else f"{NAME} {number}"
        checks += [replace(check, name=name) for check in await _check(settings, tenant, channel, post=post)]
    return checks


async def _check(settings: Settings, tenant: Tenant, channel: ChannelAddress, *, post: bool) -> list[Check]:
    allowed = settings.allowed_tenants
    if channel.tenant_id and allowed and channel.tenant_id not in allowed:
        return [_failed("The channel is in a tenant that the bot does not serve (ALLOWED_TENANTS).")]
    kind = await _kind(tenant, channel)
    if kind.ok is False:
        return [kind]
    if not post:
        says = "Whether a card arrives was not tried (--no-post)."
        return [kind, Check(NAME, None, says, lost=LOST, required=False)]
    if not settings.anonymous and not settings.has_identity:
        says = "Whether a card arrives was not tried, as the bot has no identity yet."
        return [kind, Check(NAME, None, says, lost=LOST, required=False)]
    return [kind, await _test(settings, channel)]


def _failed(says: str) -> Check:
    return Check(NAME, False, says, lost=LOST)


async def _kind(tenant: Tenant, channel: ChannelAddress) -> Check:
    """Private channels are refused: bots are not heard there, nor can they post.

    https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations
    """
    if channel.group_id is None:
        says = "What kind of channel it is can be read only if HELPDESK_CHANNEL is a link to it."
        return Check(NAME, None, says, lost=_GRAPH_LOST, required=False)
    try:
        read = await tenant.channel(channel.group_id, channel.id)
    except NotThere:
        return _failed("Microsoft Graph knows no such channel in that team.")
    except NotPermitted:
        says = "What kind of channel it is could not be read: the bot lacks Channel.ReadBasic.All."
        return Check(NAME, None, says, lost=_GRAPH_LOST, required=False)
    except GraphError as error:
        return Check(NAME, None, _say(error.plain), lost=_GRAPH_LOST, required=False)
    match read.membership_type:
        case "private":
            return _failed("It is a private channel, in which bots cannot post. Choose a standard channel.")
        case "standard":
            return Check(NAME, True, "It is a standard channel.")
        case "shared":
            says = "It is a shared channel; not every client shows bots there. A standard one is safer."
        case _:
            says = "It is a kind of channel that doctor does not know."
    return Check(NAME, None, says, lost=LOST, required=False)


async def _test(settings: Settings, channel: ChannelAddress) -> Check:
    """Post a card and take it back; where messages can't be deleted, it says that the test has passed."""
    try:
        contact = await _contact(settings, channel)
    except DatabaseError as error:
        return _failed(str(error))
    if contact is None:
        says = f"Where Teams is to be reached is not known yet. {_ADD}"
        return Check(NAME, None, says, lost=LOST)
    async with aiohttp.ClientSession(timeout=REQUEST_TIMEOUT) as session:
        connectors = Connectors(
            session=lambda: session,
            tokens=bot_tokens(settings),
            hosts=settings.reply_hosts,
            sleep=asyncio.sleep,
        )
        try:
            await _post_and_delete(Deliveries(connectors), contact)
        except TokenError as error:
            return _failed(str(error))
        except DeliveryError as error:
            return _failed(_refusal(error.status))
    return Check(NAME, True, "A test card arrived.")


async def _post_and_delete(deliveries: Deliveries, contact: Contact) -> None:
    words, summary = Words("en-US", "UTC"), "Test of the bot"
    posted = await deliveries.post(contact, _card(_TESTING, words), summary)
    if posted is None:
        return
    try:
        await deliveries.take_away(contact, posted)
    except DeliveryError as error:
        if error.status not in NOT_OFFERED:
            raise
        await deliveries.replace(contact, posted, _card(_PASSED, words), summary)


async def _contact(settings: Settings, channel: ChannelAddress) -> Contact | None:
    async with await Database.open(settings.database_url.get_secret_value()) as database:
        contacts = Contacts(database)
        await channel_contacts(settings, contacts, (channel,)).begin()
        return await contacts.get(channel_key(channel.id))


def _refusal(status: int | None) -> str:
    match status:
        case 401:
            return "Teams does not accept the bot's token: MicrosoftAppId is not the bot of the app package."
        case 403:
            return f"Teams refuses: the bot is not in that team, or the channel is private. {_ADD}"
        case 400 | 404:
            return f"Teams knows no such channel for this bot. {_ADD}"
        case None:
            return "Teams could not be reached."
        case _:
            return f"Teams answered with the status {status}."


def _card(line: str, words: Words) -> dict[str, object]:
    return to_json(message_card(line, words, details=(_WHY,), way_out=False))


def _say(plain: Text) -> str:
    return Words("en-US", "UTC").say(plain)


_TESTING = _("Test of the helpdesk channel")
_PASSED = _("Test of the helpdesk channel: passed")
_WHY = _("Cases that people hand over to the helpdesk will be posted here. You can delete this message.")

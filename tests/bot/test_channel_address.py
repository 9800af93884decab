"""The helpdesk's channel: named by id or link, and reachable before the bot was mentioned there."""

import pytest

from bot.sending.channel_address import ChannelAddress, parse_channel
from bot.sending.channel_contacts import ChannelContacts
from bot.settings import SettingsError, load_settings
from store.contacts import Contact, Contacts, channel_key
from store.database import Database

CHANNEL = "19:0fab5a9b_c0d3-x@thread.tacv2"
TEAM, TENANT = "0fab5a9b-0000-4000-8000-0000000000c2", "0fab5a9b-0000-4000-8000-000000000001"
LINK = (
    f"https://teams.microsoft.com/l/channel/19%3A0fab5a9b_c0d3-x%40thread.tacv2/Help%20desk?groupId={TEAM}"
    f"&tenantId={TENANT.upper()}"
)
USUAL, OWN = "https://smba.trafficmanager.net/teams/", "https://smba.trafficmanager.net/emea/"


@pytest.mark.parametrize(
    ("given", "address"),
    [
        (CHANNEL, ChannelAddress(CHANNEL)),
        (f" {CHANNEL}\n", ChannelAddress(CHANNEL)),
        (LINK, ChannelAddress(CHANNEL, TEAM, TENANT)),
        (
            LINK.replace("teams.microsoft.com", "gov.teams.microsoft.us"),
            ChannelAddress(CHANNEL, TEAM, TENANT),
        ),
        (
            f"https://teams.microsoft.com/l/message/{CHANNEL}/1700000000000?groupId={TEAM}",
            ChannelAddress(CHANNEL, TEAM),
        ),
    ],
)
def test_a_channel_is_read_from_its_id_or_a_link(given: str, address: ChannelAddress) -> None:
    """Both forms give the channel's id, and a link its team and tenant."""
    assert parse_channel(given) == address


@pytest.mark.parametrize(
    "given",
    ["helpdesk", "19:meeting_x@thread.v2", "19:a b@thread.tacv2", "http://teams.microsoft.com/l/channel/x/y",
     "https://teams.microsoft.com/l/team/19%3Ax%40thread.tacv2/x", "https://[", f"{CHANNEL};messageid=1"],
)  # fmt: skip
def test_what_is_no_channel_is_refused(given: str) -> None:
    """A chat, a team or a word is no channel; the message names the setting and not the value."""
    with pytest.raises(SettingsError, match="HELPDESK_CHANNEL") as refused:
        load_settings(env_file=None, HELPDESK_CHANNEL=given)
    assert given not in str(refused.value)


def test_the_setting_is_an_address() -> None:
    """The setting takes a link, and without it there is no channel."""
    assert load_settings(env_file=None, HELPDESK_CHANNEL=LINK).helpdesk_channels == (
        ChannelAddress(CHANNEL, TEAM, TENANT),
    )
    assert load_settings(env_file=None).helpdesk_channels == ()


def channels(database: Database, service_url: str | None = USUAL) -> ChannelContacts:
    """What a process makes of the setting."""
    return ChannelContacts(
        Contacts(database),
        (ChannelAddress(CHANNEL),),
        bot_id="a-bot",
        tenant_id=TENANT,
        service_url=service_url,
        locale="en-GB",
        time_zone="Europe/London",
    )


async def test_a_channel_is_reached_by_the_usual_address_first(database: Database) -> None:
    """Before anything was heard the channel has the cloud's address, the bot's id and the tenant."""
    await channels(database).begin()
    contact = await Contacts(database).get(channel_key(CHANNEL))
    assert contact is not None
    assert contact.reference["serviceUrl"] == USUAL
    assert contact.reference["bot"]["id"] == "28:a-bot"
    assert contact.reference["conversation"] == {
        "id": CHANNEL, "isGroup": True, "conversationType": "channel", "tenantId": TENANT,
    }  # fmt: skip


@pytest.mark.parametrize("usual", [USUAL, None])
async def test_any_activity_tells_the_address(database: Database, usual: str | None) -> None:
    """The address of the first activity replaces the usual one, also after a restart, and only once."""
    for address in (OWN, "https://smba.trafficmanager.net/amer/"):
        helpdesk = channels(database, usual)
        await helpdesk.begin()
        await helpdesk.learn({"channelId": "webchat", "serviceUrl": "https://x.example"})
        await helpdesk.learn({"channelId": "msteams", "serviceUrl": address, "bot": {"id": "28:b"}})
    contact = await Contacts(database).get(channel_key(CHANNEL))
    assert contact is not None
    assert (contact.reference["serviceUrl"], contact.reference["bot"]) == (OWN, {"id": "28:b"})


async def test_what_the_channel_itself_told_stays(database: Database) -> None:
    """A channel in which the bot was mentioned keeps the address of that activity."""
    told = Contact(channel_key(CHANNEL), {"serviceUrl": OWN, "conversation": {"id": CHANNEL}})
    await Contacts(database).note(told)
    helpdesk = channels(database)
    await helpdesk.begin()
    await helpdesk.learn({"channelId": "msteams", "serviceUrl": USUAL})
    assert await Contacts(database).get(told.key) == told

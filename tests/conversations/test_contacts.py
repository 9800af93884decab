"""Where people can be reached is noted from where they speak to the bot, and from nowhere else."""

from __future__ import annotations

from store.contacts import Contact, channel_key, user_key
from tests.support.talk import ALEX, Talking

ALEX_KEY = user_key(ALEX.aad_object_id)


async def alex(talk: Talking) -> Contact | None:
    """Where Alex can be reached."""
    return await talk.follow_up.contacts.get(ALEX_KEY)


async def test_whoever_speaks_can_be_reached(talk: Talking) -> None:
    """A message in the personal chat notes the chat, the language and the time zone."""
    await talk.ask("hello")
    found = await alex(talk)
    assert found is not None
    assert found.reference["conversation"]["id"] == talk.teams.conversation
    assert found.reference["serviceUrl"] == talk.connector.url
    assert (found.locale, found.time_zone, found.name) == ("en-US", "Europe/Berlin", ALEX.name)


async def test_a_card_handed_on_notes_nothing(talk: Talking) -> None:
    """A button pressed in a chat of two people, which Teams calls personal too, does not move the contact."""
    elsewhere = {"id": "19:two-people@unq.gbl.spaces", "conversationType": "personal"}
    data = {"v": 1, "verb": "something_else"}
    value = {"action": {"type": "Action.Execute", "verb": "something_else", "data": data}}
    invoke = talk.teams.activity("invoke", name="adaptiveCard/action", value=value, conversation=elsewhere)
    submit = talk.teams.activity("message", value=data, conversation=elsewhere)
    for activity in (invoke, submit):
        await talk.teams.post(activity)
    assert await alex(talk) is None
    await talk.ask("hello")
    for activity in (invoke, submit):
        await talk.teams.post({**activity, "id": f"{activity['id']}1"})
    found = await alex(talk)
    assert found is not None
    assert found.reference["conversation"]["id"] == talk.teams.conversation


async def test_removed_and_installed_again(talk: Talking) -> None:
    """Once the app is removed nothing is sent there; installed again, it is."""
    await talk.teams.open_chat()
    await talk.teams.install("remove")
    found = await alex(talk)
    assert found is not None
    assert found.blocked_at is not None
    await talk.teams.install("add")
    found = await alex(talk)
    assert found is not None
    assert found.blocked_at is None


async def test_a_channel_is_noted_without_its_thread(talk: Talking) -> None:
    """Mentioned in a thread, the bot knows the channel, not the person's chat."""
    async with talk.as_user(ALEX, channel=True) as channel:
        await channel.ask("hello")
    found = await talk.follow_up.contacts.get(channel_key("19:operations@thread.tacv2"))
    assert found is not None
    assert found.reference["conversation"]["id"] == "19:operations@thread.tacv2"
    assert await alex(talk) is None

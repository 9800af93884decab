"""Posts in a channel: a thread of its own, answers in it, and messages that are taken back."""

import pytest

from bot.connector import DELIVERY_ERRORS, DeliveryError
from bot.sending.deliveries import Deliveries
from store.contacts import Contact, channel_key
from tests.bot.conftest import CARD, Running

CHANNEL = "19:0fab5a9b@thread.tacv2"


def channel(running: Running) -> Contact:
    """A channel as the bot keeps it."""
    conversation = {"id": CHANNEL, "isGroup": True, "conversationType": "channel", "tenantId": "a-tenant"}
    reference = {
        "channelId": "msteams",
        "serviceUrl": running.connector.url,
        "bot": {"id": "28:bot", "name": "Provisioning Bot"},
        "conversation": conversation,
    }
    return Contact(channel_key(CHANNEL), reference)


@pytest.fixture
def deliveries(running: Running) -> Deliveries:
    """The way to contacts."""
    return Deliveries(running.host.connectors)


async def test_a_card_begins_a_thread(running: Running, deliveries: Deliveries) -> None:
    """A post in a channel makes a thread there, and its ids are those that Teams answered."""
    posted = await deliveries.post(channel(running), CARD, "A case")
    (sent,) = running.connector.sent
    assert posted is not None
    assert (posted.conversation_id, posted.activity_id) == (f"{CHANNEL};messageid={sent.id}", sent.id)
    assert (sent.conversation, sent.card) == (posted.conversation_id, CARD)
    assert (sent.activity["summary"], sent.activity["from"]["id"]) == ("A case", "28:bot")


async def test_an_answer_stands_in_its_thread(running: Running, deliveries: Deliveries) -> None:
    """What is said in a thread is sent to the thread's own conversation, also to update it."""
    first = await deliveries.post(channel(running), CARD, "")
    assert first is not None
    await deliveries.post(channel(running), CARD, "", thread=first.conversation_id)
    await deliveries.replace(channel(running), first, CARD, "")
    _, answer, update = running.connector.sent
    assert (answer.method, answer.conversation, answer.reply_to) == ("POST", first.conversation_id, None)
    assert (update.method, update.conversation) == ("PUT", first.conversation_id)
    assert update.id == first.activity_id


async def test_a_client_that_cannot_make_conversations(running: Running, deliveries: Deliveries) -> None:
    """Where conversations can't be made, the card goes to the channel itself and its id names the thread."""
    running.connector.knows_creating = False
    posted = await deliveries.post(channel(running), CARD, "")
    (sent,) = running.connector.sent
    assert posted is not None
    assert sent.conversation == CHANNEL
    assert (posted.conversation_id, posted.activity_id) == (f"{CHANNEL};messageid={sent.id}", sent.id)


async def test_a_thread_that_is_gone_begins_anew(running: Running, deliveries: Deliveries) -> None:
    """An answer whose thread was deleted stands in a thread of its own."""
    running.connector.fail(404)
    posted = await deliveries.post(channel(running), CARD, "", thread=f"{CHANNEL};messageid=1")
    (sent,) = running.connector.sent
    assert posted is not None
    assert posted.conversation_id == sent.conversation == f"{CHANNEL};messageid={sent.id}"


async def test_a_refused_post_is_not_tried_another_way(running: Running, deliveries: Deliveries) -> None:
    """A channel that refuses the bot is not written to in another way."""
    running.connector.fail(403)
    with pytest.raises(DELIVERY_ERRORS):
        await deliveries.post(channel(running), CARD, "")
    assert running.connector.sent == []


async def test_a_message_is_deleted_where_that_is_possible(running: Running, deliveries: Deliveries) -> None:
    """A message is deleted; a client that can't delete says so."""
    posted = await deliveries.post(channel(running), CARD, "")
    assert posted is not None
    await deliveries.take_away(channel(running), posted)
    assert running.connector.sent[-1].method == "DELETE"
    running.connector.knows_deleting = False
    with pytest.raises(DeliveryError) as refused:
        await deliveries.take_away(channel(running), posted)
    assert refused.value.status == 501

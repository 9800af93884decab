"""Shows "is typing" from the start of a turn until the bot speaks or the turn ends, however it ends."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity, ActivityTypes, DeliveryModes

from bot.connector import DELIVERY_ERRORS, Connector
from bot.tasks import Tasks

log = logging.getLogger(__name__)

EVERY_SECONDS = 3.0
"""Teams shows the indicator for a few seconds only."""


@asynccontextmanager
async def typing_while(
    context: TurnContext, tasks: Tasks, *, every: float = EVERY_SECONDS
) -> AsyncIterator[None]:
    """Types while the block runs, if the turn answers a message; never delays the block and never fails it.

    A turn that speaks before it waits for anything shows none: it would arrive beside the words.

    The SDK's middleware types forever once a turn has failed (observed, botbuilder 4.17.1).
    """
    activity = context.activity
    if activity.type != ActivityTypes.message or activity.delivery_mode == DeliveryModes.expect_replies:
        yield
        return
    done = asyncio.Event()

    async def stop_at_first_word(_: TurnContext, sent: list[Activity], send: Any) -> None:
        if any(each.type == ActivityTypes.message for each in sent):
            done.set()
        await send()

    context.on_send_activities(stop_at_first_word)
    tasks.start(_type_until(done, context, every))
    try:
        yield
    finally:
        # The request under way may end by itself: cancelling it would cost its connection.
        done.set()


async def _type_until(done: asyncio.Event, context: TurnContext, every: float) -> None:
    client: Connector = context.turn_state[BotAdapter.BOT_CONNECTOR_CLIENT_KEY]
    reference = TurnContext.get_conversation_reference(context.activity)
    typing = TurnContext.apply_conversation_reference(Activity(type=ActivityTypes.typing), reference)
    while not done.is_set():
        try:
            await client.conversations.send_to_conversation(reference.conversation.id, typing, once=True)
        except DELIVERY_ERRORS as error:
            log.info("typing indicator not shown", extra={"error": type(error).__name__})
            return
        try:
            async with asyncio.timeout(every):
                await done.wait()
        except TimeoutError:
            continue

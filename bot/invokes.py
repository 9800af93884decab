"""Answers to invokes: what a click on Action.Execute gets back."""

import asyncio
from collections.abc import Mapping
from typing import Any

from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityTypes

from dialogs.raw_card import ADAPTIVE_CARD
from store.handled import Reply

# The kinds of answer to adaptiveCard/action; this page spells the card's differently from what Teams takes:
# https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
MESSAGE = "application/vnd.microsoft.activity.message"
ERROR = "application/vnd.microsoft.error"

EARLY = "provisioning.early"
"""Where a turn finds the future that answers its invoke before the turn ends."""


class _Answer(InvokeResponse):
    """An invoke response that `send_activity` hands on without copying the card in it."""

    def __deepcopy__(self, memo: dict[int, Any]) -> "_Answer":
        return self


async def answer_invoke(turn_context: TurnContext, body: Mapping[str, Any], status: int = 200) -> None:
    """Answers the invoke of this turn over HTTP with a JSON body; the last answer of a turn counts."""
    answer = _Answer(status=status, body=dict(body))
    await turn_context.send_activity(Activity(type=ActivityTypes.invoke_response, value=answer))


async def answer_now(turn_context: TurnContext, body: Mapping[str, Any]) -> None:
    """Answers the invoke at once while the turn goes on, for work that a click should not wait for."""
    await answer_invoke(turn_context, body)
    early: asyncio.Future[Reply] | None = turn_context.turn_state.get(EARLY)
    if early is not None and not early.done():
        early.set_result(Reply(200, dict(body)))


def card_body(card: Mapping[str, Any]) -> dict[str, Any]:
    """The answer to an Action.Execute that replaces the card in place."""
    return {"statusCode": 200, "type": ADAPTIVE_CARD, "value": card}


def message_body(text: str) -> dict[str, Any]:
    """The answer to an Action.Execute that shows a line of text; not empty, as Teams then sends it again."""
    return {"statusCode": 200, "type": MESSAGE, "value": text}


def error_body(code: str, message: str, status: int = 500) -> dict[str, Any]:
    """The answer to an Action.Execute that failed: `status` stands in the body, HTTP itself stays 200."""
    return {"statusCode": status, "type": ERROR, "value": {"code": code, "message": message}}

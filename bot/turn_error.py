"""What happens when a turn fails: the stack goes to the log, a kind sentence with a number to the person."""

import logging

from botbuilder.core import TurnContext
from botbuilder.schema import ActivityTypes
from sqlalchemy.exc import SQLAlchemyError

from bot.adapter import OnTurn
from bot.connector import DELIVERY_ERRORS
from bot.invoke_kinds import neutral_body
from bot.invokes import answer_invoke, error_body

log = logging.getLogger(__name__)


class TurnFailed:
    """The adapter's `on_turn_error`; `clear_state` forgets where the talk was, so that it can start anew."""

    def __init__(self, clear_state: OnTurn) -> None:
        self._clear_state = clear_state

    async def __call__(self, context: TurnContext, error: Exception) -> None:
        """Logs, clears, tells. Raises nothing that sending or the store may raise."""
        activity = context.activity
        number = activity.id or "unknown"
        log.error("turn failed", exc_info=error, extra={"activity": number, "kind": activity.type})
        try:
            await self._clear_state(context)
        except SQLAlchemyError:
            log.exception("state not cleared after a failed turn", extra={"activity": number})
        sentence = (
            "Sorry, something went wrong on my side and I lost my place. Please ask again. "
            f"If it keeps happening, give your helpdesk this number: {number}"
        )
        try:
            if activity.type == ActivityTypes.invoke:
                action = activity.name == "adaptiveCard/action"
                body = error_body("TurnFailed", sentence) if action else neutral_body(activity.name, sentence)
                await answer_invoke(context, body)
            elif activity.type == ActivityTypes.message:
                await context.send_activity(sentence)
        except DELIVERY_ERRORS:
            log.warning("the person could not be told", exc_info=True, extra={"activity": number})

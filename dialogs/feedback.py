"""Did this help? Takes what was pressed, and asks for a reason where it did not. Keeps nobody's name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import uuid4

from botbuilder.core import StatePropertyAccessor, TurnContext

from cards.actions import Feedback, Reason
from cards.feedback import reason_card, thanks_card
from diagnosis.text import _
from dialogs.reply import Reply, Taken

_REMEMBERED = 10


@dataclass(frozen=True, slots=True)
class Opinion:
    """One feedback as it is kept: which cause was shown how surely to which level, and what was said of it.

    `row` is a random key; `reason` comes later than the opinion itself, under the same key.
    """

    row: str
    helpful: bool
    cause: str | None
    verdict: str | None
    level: str | None
    reason: str | None = None
    comment: str | None = None


class Feedbacks:
    """Hands opinions on to `keep`; `rated` remembers a few cards, so that a second click counts once."""

    def __init__(self, keep: Callable[[Opinion], Awaitable[None]], rated: StatePropertyAccessor) -> None:
        self._keep = keep
        self._rated = rated

    async def press(self, context: TurnContext, reply: Reply, action: Feedback) -> Taken:
        """Keep one press of a button."""
        words, card_id = reply.words, context.activity.reply_to_id
        if action.row is not None:
            reason = action.reason or Reason.OTHER
            await self._keep(_opinion(action, action.row, reason.value))
            return Taken(words.say(_("Thank you.")), thanks_card(words), in_place=True)
        rated = list(await self._rated.get(context) or [])
        if card_id in rated:
            return Taken(words.say(_("You have told me already. Thank you.")))
        if card_id:
            await self._rated.set(context, [*rated, card_id][-_REMEMBERED:])
        row = uuid4().hex
        await self._keep(_opinion(action, row))
        if action.helpful:
            return Taken(words.say(_("Thank you.")))
        about = action.model_copy(update={"row": row, "reason": None, "comment": None})
        return Taken(words.say(_("Thank you. What was wrong?")), reason_card(about, words))


def _opinion(action: Feedback, row: str, reason: str | None = None) -> Opinion:
    return Opinion(
        row=row,
        helpful=action.helpful,
        cause=action.cause,
        verdict=action.verdict,
        level=action.level.value if action.level else None,
        reason=reason,
        comment=action.comment if reason else None,
    )

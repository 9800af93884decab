"""The answer to a file consent card, as Teams sends it: an invoke `fileConsent/invoke`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from botbuilder.core import TurnContext

from access.policy import Place
from bot.connector import DELIVERY_ERRORS
from bot.invokes import answer_now
from cards.evidence_file import parse_consent
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.evidence_file import EvidenceFiles
from dialogs.reply import Reply

log = logging.getLogger(__name__)


async def on_consent(
    context: TurnContext, asker: Asker, answers: Answers, files: EvidenceFiles, clock: Callable[[], datetime]
) -> None:
    """Answer at once, as reading and storing take longer than Teams waits for it; then do as was said."""
    await answer_now(context, {})
    activity = context.activity
    asker, role = await answers.known(asker)

    async def take_away() -> None:
        # Teams leaves the card as it was, with both buttons; the invoke names it in `replyToId`.
        if not activity.reply_to_id or asker.place is not Place.PRIVATE:
            return
        try:
            await context.delete_activity(activity.reply_to_id)
        except DELIVERY_ERRORS as error:
            log.warning("a consent card is still there", extra={"error": type(error).__name__})

    consent = parse_consent(activity.value)
    await files.settle(context, Reply(asker, role, clock()), consent, take_away=take_away)

"""A list as the helpdesk's channel reads it, made when the message goes."""

from __future__ import annotations

import logging
from datetime import datetime

from bot.running.lists import Lists
from bot.sending.sender import Outgoing
from bot.settings import Settings
from cards.blocks import to_json
from cards.words import Words
from diagnosis.text import _
from followup.kinds import ListKind
from store.contacts import Contact
from store.outbox import Notice

log = logging.getLogger(__name__)

KIND = "list"

_SUMMARY = {
    ListKind.MORNING: _("Starters who are not ready"),
    ListKind.WORKLIST: _("Who waits for HR"),
    ListKind.DIGEST: _("The week in numbers"),
}


class ListMessages:
    """Renders notices of the kind `list`; see `bot.sending.sender.Renderer`."""

    def __init__(self, lists: Lists, settings: Settings) -> None:
        self._lists = lists
        self._words = Words(settings.locale, settings.time_zone)

    async def render(self, notice: Notice, contact: Contact) -> Outgoing | None:
        """The card; None where nobody is on the list any more."""
        kind = ListKind(notice.data["list"])
        card = await self._lists.posted(kind, self._words, datetime.fromisoformat(notice.data["ends"]))
        return None if card is None else Outgoing(to_json(card), self._words.say(_SUMMARY[kind]))

    async def delivered(self, notice: Notice) -> None:
        """Nothing follows from it."""

    async def unreachable(self, notice: Notice) -> None:
        """The log says it, as nobody else can be told."""
        log.error("a list could not be delivered: is the app in the channel?", extra={"about": notice.about})

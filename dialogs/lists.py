"""The helpdesk's lists in a personal chat: asked for in words, turned page by page."""

from __future__ import annotations

from typing import Protocol

from botbuilder.core import TurnContext
from microsoft_teams.cards.core import AdaptiveCard

from access.policy import Place, Role
from cards.actions import ShowList
from cards.message import message_card
from cards.words import Words
from diagnosis.text import _
from dialogs.reply import Reply, Taken
from followup.kinds import ListKind


class ListSource(Protocol):
    """Makes the lists from what is kept."""

    async def shown(self, kind: ListKind, words: Words, *, page: int) -> AdaptiveCard | None:
        """The list as a helpdesk agent reads it alone; None where it can't be read now."""
        ...


class ListDesk:
    """Answers whoever asks for a list. Holds nothing about a conversation."""

    def __init__(self, lists: ListSource) -> None:
        self._lists = lists

    async def listed(self, reply: Reply, kind: ListKind, page: int = 1) -> AdaptiveCard:
        """The list, for the helpdesk alone with the bot."""
        words = reply.words
        if reply.role is not Role.HELPDESK:
            return message_card(_ONLY_HELPDESK, words)
        if reply.asker.place is Place.SHARED:
            return message_card(_PRIVATELY, words, way_out=False)
        card = await self._lists.shown(kind, words, page=page)
        return card or message_card(_NOT_READ, words, details=(_LATER,))

    async def press(self, context: TurnContext, reply: Reply, action: ShowList) -> Taken:
        """Another page, in place of the one before."""
        words = reply.words
        if reply.role is not Role.HELPDESK:
            return Taken(words.say(_ONLY_HELPDESK))
        if reply.asker.place is Place.SHARED:
            return Taken(words.say(_PRIVATELY))
        return Taken(words.say(_("Here it is.")), await self.listed(reply, action.list, action.page), True)


_ONLY_HELPDESK = _("Only the helpdesk can see this list.")
_PRIVATELY = _("I can show that to you alone: ask me in our personal chat.")
_NOT_READ = _("I could not read the list just now")
_LATER = _("Please try again in a few minutes.")

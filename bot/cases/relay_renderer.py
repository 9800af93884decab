"""What is sent for a message that was passed on: the words of the other side, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from microsoft_teams.cards.core import AdaptiveCard

from bot.sending.sender import Outgoing
from cards.actions import SendToCase
from cards.blocks import to_json
from cards.case_chat import (
    chat_url,
    deleted_card,
    from_helpdesk_card,
    from_requester_card,
    undelivered_card,
)
from cards.words import Words
from dialogs.cases.chat import Directory
from followup.relay import DELETE, EDIT, TO_REQUESTER, TO_THREAD, UNDELIVERED, Direction
from followup.relay import Words as Passed
from followup.relaying import Relay
from store.contacts import Contact
from store.outbox import Notice

KINDS = (TO_REQUESTER, TO_THREAD, EDIT, DELETE, UNDELIVERED)


class RelayRenderer:
    """Renders all kinds of notices of the chat through a case."""

    def __init__(
        self,
        relay: Relay,
        directory: Directory,
        *,
        locale: str,
        time_zone: str,
        clock: Callable[[], datetime],
    ) -> None:
        self._relay, self._directory = relay, directory
        self._locale, self._time_zone, self._clock = locale, time_zone, clock

    async def render(self, notice: Notice, contact: Contact) -> Outgoing | None:
        """The message as it may be said now; None where there is nothing to say any more."""
        data = notice.data
        words = Words(contact.locale or self._locale, contact.time_zone or self._time_zone, now=self._clock())
        if notice.kind == DELETE:
            return Outgoing(to_json(deleted_card(data["name"], words)), delete=True)
        if notice.kind == UNDELIVERED:
            chat = await self._chat(data.get("other"))
            return _outgoing(undelivered_card(data.get("name"), words, chat=chat))
        if not await self._relay.still_there(data["relayed"]):
            return None
        said = Passed(data["text"], cut=data["cut"], left=data["left"])
        chat = await self._chat(data["author"])
        name, number, edited = data["name"], data["number"], notice.kind == EDIT
        if notice.kind == TO_THREAD or not data.get("to_requester", True):
            card = from_requester_card(name, number, said, words, chat=chat, edited=edited)
        else:
            answer = SendToCase(case=notice.about.partition(":")[2], form=data["relayed"])
            card = from_helpdesk_card(name, number, said, words, answer=answer, chat=chat, edited=edited)
        return _outgoing(card)

    async def delivered(self, notice: Notice) -> None:
        """It has arrived: from now on it can be answered."""
        if notice.kind in (TO_REQUESTER, TO_THREAD):
            await self._relay.relayed.delivered(notice.data["relayed"])

    async def unreachable(self, notice: Notice) -> None:
        """The bot may not write there: whoever wrote is told."""
        if notice.kind in (TO_REQUESTER, TO_THREAD):
            direction = Direction.TO_REQUESTER if notice.kind == TO_REQUESTER else Direction.TO_THREAD
            await self._relay.not_delivered(notice.about.partition(":")[2], direction)

    async def _chat(self, user_id: Any) -> str | None:
        name = await self._directory.user_name(user_id) if isinstance(user_id, str) else None
        return chat_url(name) if name else None


def _outgoing(card: AdaptiveCard) -> Outgoing:
    return Outgoing(to_json(card), summary=card.fallback_text or "Provisioning Bot")

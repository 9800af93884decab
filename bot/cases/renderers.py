"""What the notices of cases say at the moment they are sent."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta
from typing import Any

from microsoft_teams.cards.core import AdaptiveCard

from bot.sending.sender import Outgoing
from cards.blocks import to_json
from cards.case_messages import (
    SUMMARY,
    assignee_message,
    requester_message,
    thread_message,
)
from cards.words import Words
from dialogs.cases.views import CaseViews, requester_of
from followup.case_notices import CARD, MESSAGE, RECEIPT, case_id_of
from followup.case_talk import ref_of
from followup.cases import Case, Entry, What, Whom, reopens_until
from followup.casework import Casework
from followup.relay import Direction, undelivered
from store.contacts import Contact
from store.outbox import Notice, Outbox

log = logging.getLogger(__name__)

TRIES_AGAIN = timedelta(minutes=10)


class CaseRenderer:
    """Draws from the case as it is now; a case that is no longer kept has nothing to say."""

    def __init__(
        self, work: Casework, views: CaseViews, outbox: Outbox, *, locale: str, time_zone: str
    ) -> None:
        self._work, self._views, self._outbox = work, views, outbox
        self._locale, self._time_zone = locale, time_zone

    async def render(self, notice: Notice, contact: Contact) -> Outgoing | None:
        """The card or message as it may be said now."""
        case = await self._work.store.get(case_id_of(notice.about) or "")
        if case is None:
            return None
        locale, zone = contact.locale or self._locale, contact.time_zone or self._time_zone
        words = Words(locale, zone, now=self._work.clock())
        match notice.kind:
            case "case_card":
                card = await self._views.for_channel(case, words)
                return _going(card, words, What.OPENED)
            case "case_receipt":
                card = await self._views.for_requester(case, requester_of(case, locale, zone))
                return _going(card, words, What.REPLIED)
            case _:
                entry = await self._work.store.entry(case.id, notice.data.get("entry", 0))
                if entry is None:
                    return None
                card = self._message(notice, case, entry, words)
                given = entry.what is What.ASSIGNED and notice.data.get("to") == Whom.REQUESTER
                # To whoever asked, it is all one by which way somebody came to have their case.
                return _going(card, words, What.CLAIMED if given else entry.what)

    def _message(self, notice: Notice, case: Case, entry: Entry, words: Words) -> AdaptiveCard:
        whom: Any = notice.data.get("to")
        if whom == Whom.THREAD:
            own = case.channel == self._work.channel
            return thread_message(case, entry, words, helpdesk=own)
        if whom == Whom.ASSIGNEE:
            return assignee_message(case, entry, words)
        return requester_message(case, entry, words, until=reopens_until(case, self._work.rules))

    async def delivered(self, notice: Notice) -> None:
        """Nothing follows from it."""

    async def unreachable(self, notice: Notice) -> None:
        """What follows where the bot may not write.

        Somebody waits for a case: from a channel out of reach it goes to the helpdesk's own, and there
        it is tried again. The helpdesk hears of a requester who did not get to know how their case ended.
        """
        if notice.kind == MESSAGE and notice.data.get("to") == Whom.REQUESTER:
            await self._not_told(notice)
        if notice.kind != CARD:
            return
        case = await self._work.store.get(case_id_of(notice.about) or "")
        if case is None or case.channel != notice.to:
            return
        log.error("a case did not reach its channel", extra={"about": notice.about})
        if await self._work.bring_home(case.id) is not None:
            return
        again = self._work.clock() + TRIES_AGAIN
        await self._outbox.add(replace(notice, not_before=again, once=f"{notice.message}:again"))

    async def _not_told(self, notice: Notice) -> None:
        case = await self._work.store.get(case_id_of(notice.about) or "")
        entry = await self._work.store.entry(case.id, notice.data.get("entry", 0)) if case else None
        if case is not None and entry is not None and entry.what in _MUST_ARRIVE:
            await self._outbox.add(undelivered(ref_of(case), Direction.TO_REQUESTER))


_MUST_ARRIVE = frozenset({What.RESOLVED, What.CLOSED, What.REOPENED})
"""Where nothing more follows that would tell the requester."""

KINDS = (CARD, RECEIPT, MESSAGE)


def _going(card: AdaptiveCard, words: Words, what: What) -> Outgoing:
    return Outgoing(to_json(card), words.say(SUMMARY.get(what, SUMMARY[What.OPENED])))

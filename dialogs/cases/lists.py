"""Lists of cases for whoever asks: the helpdesk's, or what one asked oneself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import ListCases
from cards.case_list import ON_PAGE, cases_card
from cards.case_words import TITLES
from dialogs.reply import Reply
from dialogs.utterance import QueueAsked
from dialogs.utterance.folding import fold
from followup.casework import Casework, Wanted


class CaseLists:
    """Reads one page at a time."""

    def __init__(self, work: Casework) -> None:
        self._work = work

    async def card(self, reply: Reply, asked: ListCases) -> AdaptiveCard:
        """The page that was asked for, or the last one there is. Whoever calls has checked who asks."""
        store, wanted = self._work.store, self._wanted(reply, asked)
        total = await store.count(wanted)
        page = min(asked.page, max(-(-total // ON_PAGE), 1))
        asked = asked.model_copy(update={"page": page})
        cases = await store.listed(wanted, skip=(page - 1) * ON_PAGE, count=ON_PAGE)
        helpdesk = asked.show != "own"
        every = self._wanted(reply, asked.model_copy(update={"cause": None}))
        causes = await store.causes(every) if helpdesk else ()
        return cases_card(
            cases,
            reply.words,
            asked=asked,
            total=total,
            causes=causes,
            now=reply.now,
            helpdesk=helpdesk,
        )

    async def mine(self, reply: Reply) -> ListCases:
        """What an agent wants to see first: their own, or else those that nobody has."""
        own = self._wanted(reply, ListCases(show="mine"))
        return ListCases(show="mine" if await self._work.store.count(own) else "unclaimed")

    async def asked(self, reply: Reply, queue: QueueAsked | None) -> ListCases:
        """The list that an agent asks for in words; with a topic, only the cause whose title names it."""
        if queue is not None and queue.show in ("unclaimed", "overdue"):
            return ListCases(show="overdue" if queue.show == "overdue" else "unclaimed")
        first = await self.mine(reply)
        if queue is None or not queue.topic:
            return first
        for asked in (first, ListCases(show="unclaimed"), ListCases(show="mine")):
            causes = await self._work.store.causes(self._wanted(reply, asked))
            if cause := _named(queue.topic, [cause for cause, _n in causes], reply):
                return asked.model_copy(update={"cause": cause})
        return first

    def _wanted(self, reply: Reply, asked: ListCases) -> Wanted:
        me = (reply.asker.entra_id or "").lower()
        match asked.show:
            case "mine":
                return Wanted(assignee=me, cause=asked.cause)
            case "own":
                return Wanted(requester=me, open=False)
            case "overdue":
                overdue = self._work.overdue()
                return Wanted(overdue=overdue.overdue, cause=asked.cause)
            case _:
                return Wanted(unclaimed=True, cause=asked.cause)


def _named(topic: str, causes: Sequence[str], reply: Reply) -> str | None:
    """The cause, the most frequent first, whose title in the reader's language or in English has most of the
    words of a topic; by their first letters, as words bend."""
    stems = {word[:_STEM] for word in re.findall(r"\w+", fold(topic)) if len(word) >= _SHORTEST}

    def fits(cause: str) -> int:
        title = TITLES.get(cause, "")
        said = re.findall(r"\w+", fold(f"{reply.words.say(title)} {title} {cause}"))
        return sum(any(word.startswith(stem) for word in said) for stem in stems)

    best = max(causes, key=fits, default=None)
    return best if best is not None and fits(best) else None


_STEM, _SHORTEST = 5, 4
"""Letters by which two words are taken for one, and of the shortest word that says what a topic is."""

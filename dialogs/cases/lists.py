"""Lists of cases for whoever asks: the helpdesk's, or what one asked oneself."""

from __future__ import annotations

from microsoft_teams.cards.core import AdaptiveCard

from cards.actions import ListCases
from cards.case_list import ON_PAGE, cases_card
from dialogs.reply import Reply
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

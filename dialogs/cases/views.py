"""The cards of a case as each reader may see them: the policy is asked anew each time one is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards.core import AdaptiveCard

from access import policy
from access.policy import Place, Role
from cards.actions import Recheck, recheck_of
from cards.case import Shown, case_card
from cards.case_receipt import receipt_card
from cards.changes import fingerprint
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.text import Text
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.cases.looks import CaseLooks
from dialogs.looked import Looked
from dialogs.may_see import seen_by
from dialogs.reply import refusal
from followup.cases import Case, Entry, Party, reopens_until
from followup.casework import Casework

_LAST = 8
"""Entries that are read for a card; the requester's leaves some of them out."""


class CaseViews:
    """Draws cards from what is kept of a case and what is known about its person."""

    def __init__(self, answers: Answers, work: Casework, looks: CaseLooks) -> None:
        self._answers, self._work, self._looks = answers, work, looks

    async def for_channel(self, case: Case, words: Words, *, note: Text | str | None = None) -> AdaptiveCard:
        """The card in the channel that the case went to. A `note` is for one who sees the card alone."""
        own = case.channel == self._work.channel
        return await self._for_helpdesk(case, words, own=own, note=note)

    async def for_agent(self, case: Case, words: Words, *, note: Text | str | None = None) -> AdaptiveCard:
        """The card for an agent who reads it alone."""
        return await self._for_helpdesk(case, words, own=True, note=note)

    async def for_requester(
        self, case: Case, asker: Asker, *, note: Text | str | None = None
    ) -> AdaptiveCard:
        """The requester's own card. `asker` is the requester, in their personal chat."""
        known, role = await self._answers.known(asker)
        looked = await self._looks.of(case) if case.open else None
        shown = self._as_asker(looked, known, role) if looked is not None else None
        words = Words(asker.locale, asker.time_zone, now=self._work.clock())
        history = await self._history(case, _LAST * 2)
        return receipt_card(
            case,
            history,
            words,
            shown=shown,
            refreshed_for=_mris(case.requester),
            reopens=self._reopens(case),
            until=reopens_until(case, self._work.rules),
            note=note,
        )

    async def _for_helpdesk(
        self, case: Case, words: Words, *, own: bool, note: Text | str | None = None
    ) -> AdaptiveCard:
        looked = await self._looks.of(case)
        shown = self._in_channel(looked, own=own) if looked is not None else None
        return case_card(
            case,
            await self._history(case, _LAST),
            words.at(self._work.clock()),
            shown=shown,
            refreshed_for=_mris(case.requester, case.assignee),
            reopens=self._reopens(case),
            note=note,
        )

    def _in_channel(self, looked: Looked, *, own: bool) -> Shown:
        audience = Audience(policy.level_in_case(helpdesks_own=own).value)
        diagnosis = seen_by(looked, audience, may_hear_of_leaving=own)
        again: Recheck = recheck_of(diagnosis, fingerprint(diagnosis))
        logs = self._answers.logs_page(looked) if own else None
        return Shown(diagnosis, audience, logs, again)

    def _as_asker(self, looked: Looked, asker: Asker, role: Role) -> Shown | None:
        if refusal(role) is not None:
            return None
        diagnosis, audience = self._answers.reduced(looked, asker, role)
        return Shown(diagnosis, audience)

    async def _history(self, case: Case, last: int) -> Sequence[Entry]:
        return await self._work.store.history(case.id, last=last)

    def _reopens(self, case: Case) -> bool:
        until = reopens_until(case, self._work.rules)
        return until is not None and self._work.clock() <= until


def _mris(*people: Party | None) -> list[str]:
    return [person.mri for person in people if person is not None and person.mri]


def requester_of(case: Case, locale: str, time_zone: str) -> Asker:
    """The requester in their personal chat, for a card that is drawn while they do nothing."""
    return Asker(case.requester.id, locale, time_zone, Place.PRIVATE, case.tenant_id)

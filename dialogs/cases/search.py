"""Cases in the compose box: the helpdesk finds them by number, person, requester or cause."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from access import policy
from cards.actions import ShowCase, upon
from cards.blocks import to_json
from cards.case import in_short
from cards.case_messages import mention_card
from cards.case_words import STATE, about
from cards.words import Words
from diagnosis.text import Text, _, text
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.reply import refusal
from followup.cases import Case
from followup.casework import Casework

_WORD = re.compile(r"^\s*(?:cases?|ticket|fall|vorgang|caso|cas|dossier|zaak)\b[\s:#]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundCase:
    """A case in a list: its number alone, what it is about in two lines, and the button that shows it."""

    name: str
    title: str
    detail: str
    show: ShowCase


@dataclass(frozen=True, slots=True)
class InsertedCase:
    """A card for a message, and the two lines of its preview."""

    card: Mapping[str, Any]
    name: str
    line: str


class CaseSearch:
    """Answers the search; what it finds is for the asker's eyes."""

    def __init__(self, answers: Answers, work: Casework) -> None:
        self._answers, self._work = answers, work

    async def search(self, asker: Asker, typed: str | None) -> tuple[FoundCase, ...] | str:
        """Cases that fit what was typed, newest first, or a line instead. "case 1042" and "1042" are one."""
        known, role = await self._answers.known(asker)
        words = Words(asker.locale, asker.time_zone, now=self._work.clock())
        refused = refusal(role)
        if refused is not None:
            return words.say(refused)
        wanted = _WORD.sub("", typed or "")
        if not wanted.strip():
            return words.say(_("Type the number of a case, or a name."))
        # Whoever is not helpdesk finds what they have asked themselves.
        own = None if policy.may_work_on_cases(role) else (known.entra_id or "").lower()
        cases = await self._work.store.search(wanted, requester=own)
        if not cases:
            return words.say(_("I found no such case."))
        return tuple(self._found(case, words, helpdesk=own is None) for case in cases)

    async def insert(self, asker: Asker, action: ShowCase) -> InsertedCase | str:
        """A card for a message that others will read: the number and how the case stands, and no more."""
        known, role = await self._answers.known(asker)
        words = Words(asker.locale, asker.time_zone, now=self._work.clock())
        case = await self._work.store.get(action.case)
        own = case is not None and case.requester.id == (known.entra_id or "").lower()
        if case is None or not (own or policy.may_work_on_cases(role)):
            return words.say(_("I found no such case."))
        return InsertedCase(
            to_json(mention_card(case, words)),
            words.say(text(_("Case {number}"), number=str(case.number))),
            words.say(STATE[case.state]),
        )

    def _found(self, case: Case, words: Words, *, helpdesk: bool) -> FoundCase:
        state = text(STATE[case.state])
        detail: Text = state
        if helpdesk:
            short = in_short(case, self._work.clock())
            detail = text(_("{state} · {short}"), state=state, short=short)
        name = words.say(text(_("Case {number}"), number=str(case.number)))
        show = upon(case, ShowCase, mine=not helpdesk)
        return FoundCase(name, words.say(about(case)), words.say(detail), show)

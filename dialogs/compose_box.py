"""The compose box: people while one types, and an answer for a message that others will read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from access.policy import Role
from cards.actions import OpenPerson, PersonRef, parse_action
from cards.words import Words
from diagnosis.text import _
from dialogs.answers import Answers
from dialogs.asker import Asker, visiting
from dialogs.finding import asked_about, find, only, reader
from dialogs.meant import Shared, understood
from dialogs.patience import Patience
from dialogs.reply import refusal
from dialogs.suggesting import Suggestion, choices, suggest
from graph.suggestions import ENOUGH


@dataclass(frozen=True, slots=True)
class Inserted:
    """A card for a message that others will read, and the two lines of its preview."""

    card: Mapping[str, Any]
    name: str
    line: str


class ComposeBox:
    """Answers in time; what takes longer goes on, and who asks again gets it."""

    def __init__(self, answers: Answers, patience: Patience[Any], clock: Callable[[], datetime]) -> None:
        self._answers, self._patience, self._clock = answers, patience, clock

    async def choices(self, asker: Asker, value: Mapping[str, Any]) -> list[dict[str, str]]:
        """The entries of a list on a card that follows the typing; none in trouble."""

        async def look() -> list[dict[str, str]]:
            known, role = await self._answers.known(asker)
            return await choices(self._answers, value, role, self._words(known))

        return await self._patience.within((reader(asker), "choices", repr(value)), look) or []

    async def search(self, asker: Asker, typed: str | None, own_name: str) -> tuple[Suggestion, ...] | str:
        """People for the compose box, or a line instead. `typed` is None before anything is typed."""

        async def look() -> tuple[Suggestion, ...] | str:
            known, role = await self._answers.known(asker)
            words = self._words(known)
            refused = refusal(role)
            if refused is not None:
                return words.say(refused)
            if typed is None:
                return (_myself(asker, own_name, words),) if asker.entra_id else words.say(_TYPE)
            if sum(char.isalnum() for char in typed) < ENOUGH:
                return words.say(_TYPE)
            found = await suggest(self._answers, typed, role, words)
            if not found.people and (name := self._named_in(typed, asker)) is not None:
                found = await suggest(self._answers, name, role, words)
            if found.people:
                return found.people
            if not found.whole:
                return words.say(_NOT_EVERYWHERE)
            return words.say(_NOBODY if role is Role.HELPDESK else _NOBODY_YET)

        found = await self._patience.within((reader(asker), "search", typed), look)
        return self._words(asker).say(_SLOW) if found is None else found

    def _named_in(self, typed: str, asker: Asker) -> str | None:
        """The name where a whole question was typed into the search."""
        if len(typed.split()) < _SENTENCE:
            return None
        question = understood(Shared(typed), asker, self._clock())
        named = question.people[0] if question.people else None
        return (named.name or named.hr_id) if named is not None else None

    async def insert(self, asker: Asker, data: object) -> Inserted | str:
        """The answer about an entry of that list, as everybody may read it; or a line instead."""
        action, here = parse_action(data), visiting(asker)
        words = self._words(here)
        if not isinstance(action, OpenPerson):
            return words.say(_AGAIN)

        async def look() -> Inserted | str:
            known, role = await self._answers.known(here)
            refused = refusal(role)
            if refused is not None:
                return words.say(refused)
            candidates, _whole = await find(self._answers, action)
            if len(candidates) > 1:
                return words.say(_SEVERAL)
            person = only(candidates, action)
            person = replace(person, query=action.person.display_name or person.name)
            looked = await self._answers.look_up(asked_about(person, action))
            shown = self._answers.show(looked, known, role)
            return Inserted(shown.card, words.value(person.name), str(shown.card["fallbackText"]))

        inserted = await self._patience.within((reader(here), "insert", action.model_dump_json()), look)
        return words.say(_SLOW) if inserted is None else inserted

    def _words(self, asker: Asker) -> Words:
        return Words(asker.locale, asker.time_zone, now=self._clock())


def _myself(asker: Asker, own_name: str, words: Words) -> Suggestion:
    name = words.value(own_name) or words.say(_("Myself"))
    ref = PersonRef(query=name, display_name=name, entra_id=asker.entra_id)
    return Suggestion(name, words.say(_("Myself")), ref, in_directory=True)


_SENTENCE = 3
"""Words from which on a search may be a question."""

_TYPE = _("Type at least three letters of a name.")
_NOBODY = _("I found nobody whose name begins like that.")
_NOBODY_YET = _(
    "I found nobody whose name begins like that. Somebody who has no account yet is found by the full name."
)
_NOT_EVERYWHERE = _("I found nobody, and I could not look everywhere just now. Please try again in a moment.")
_SLOW = _("I am still looking. Please try again in a moment.")
_SEVERAL = _("Several people are called that. Ask me in our chat, so that you can pick the right one.")
_AGAIN = _("I did not catch whom you mean. Please search for the name again.")

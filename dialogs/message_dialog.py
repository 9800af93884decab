"""The dialog of an action on a message: an answer for the one who asks, people to choose from, or a form."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime
from typing import Any

from microsoft_teams.cards.core import AdaptiveCard

from access import policy
from access.policy import Role
from cards.actions import (
    ChoosePerson,
    OpenPerson,
    Recheck,
    Refresh,
    ShowMe,
    SomethingElse,
    Unknown,
    parse_action,
)
from cards.choose_person import MOST, Candidate, choose_person_card
from cards.extension import in_dialog, named_card, nobody_called, slow_card, whom_card
from cards.message import button_line
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.text import _
from dialogs.answers import Answers
from dialogs.asker import Asker, visiting
from dialogs.choosing import chosen_person, who
from dialogs.finding import asked_about, find, only, reader
from dialogs.meant import Shared, meant, understood
from dialogs.opening import open_person
from dialogs.patience import Patience
from dialogs.rechecks import asked_by
from dialogs.reply import refusal
from dialogs.suggesting import reference
from graph import people

Card = Mapping[str, Any]


class MessageDialog:
    """Answers in time; what takes longer goes on, and the dialog has a button to get it."""

    def __init__(self, answers: Answers, patience: Patience[Any], clock: Callable[[], datetime]) -> None:
        self._answers, self._patience, self._clock = answers, patience, clock

    async def open(self, asker: Asker, message: Shared | None) -> Card | str:
        """The dialog for a message: an answer, people to choose from, or a form; or a line instead."""
        here, until = visiting(asker, alone=True), self._patience.until()
        refused = await self._refused(here, until)
        if refused is not None:
            return refused
        question = understood(message, here, self._clock())
        named = [open_person(who(one), question, here.time_zone) for one in meant(question, message)]
        if not named:
            hints = (_NOBODY_NAMED,) if message is not None else ()
            return in_dialog(whom_card(self._words(here), hints=hints))
        if len(named) > 1:
            return in_dialog(named_card(named, self._words(here)))
        return await self._about(here, named[0], until, read_from_text=True)

    async def submit(self, asker: Asker, data: object, message: Shared | None) -> Card | str:
        """What a button of the dialog leads to."""
        here, until = visiting(asker, alone=True), self._patience.until()
        words = self._words(here)
        refused = await self._refused(here, until)
        if refused is not None:
            return refused
        match parse_action(data):
            case OpenPerson() as action:
                return await self._about(here, action, until)
            case (Recheck() | Refresh() | ShowMe()) as action:
                return await self._again(here, action, until)
            case ChoosePerson(pick=None) as action:
                named = chosen_person(action, here.entra_id)
                if named is None:
                    return in_dialog(whom_card(words, hints=(_NO_NAME,)))
                question = understood(message, here, self._clock())
                return await self._about(here, open_person(named, question, here.time_zone), until)
            case ChoosePerson() | SomethingElse():
                return in_dialog(whom_card(words, hints=(_THEN_NAME,)))
            case Unknown() as unknown:
                return words.say(button_line(unknown))
        return words.say(_AGAIN)

    async def _about(
        self, asker: Asker, action: OpenPerson, until: float, *, read_from_text: bool = False
    ) -> Card:
        """The answer, or who of several is meant. A name only read out of a text may be none."""

        async def look() -> Card:
            known, role = await self._answers.known(asker)
            candidates, whole = await find(self._answers, action)
            if len(candidates) > 1:
                return in_dialog(self._list(action, candidates, role, self._words(asker)))
            if not candidates and whole and read_from_text:
                name = action.person.query
                return in_dialog(whom_card(self._words(asker), hints=(nobody_called(name),), typed=name))
            person = only(candidates, action)
            looked = await self._answers.look_up(asked_about(person, action))
            return in_dialog(dict(self._answers.show(looked, known, role).card))

        return await self._patient(asker, action, look, until)

    async def _again(self, asker: Asker, action: Recheck | Refresh | ShowMe, until: float) -> Card:
        async def look() -> Card:
            known, role = await self._answers.known(asker)
            looked = await self._answers.look_up(await asked_by(self._answers, action, role))
            page = (action.page if isinstance(action, ShowMe) else None) or 1
            return in_dialog(dict(self._answers.show(looked, known, role, action.seen, page=page).card))

        return await self._patient(asker, action, look, until)

    async def _patient(
        self,
        asker: Asker,
        action: OpenPerson | Recheck | Refresh | ShowMe,
        look: Callable[[], Coroutine[Any, Any, Card]],
        until: float,
    ) -> Card:
        key = (reader(asker), "dialog", action.model_dump_json())
        card = await self._patience.within(key, look, until)
        return in_dialog(slow_card(action, self._words(asker))) if card is None else card

    async def _refused(self, asker: Asker, until: float) -> str | None:
        """Why this asker gets no answer; also where that cannot be told in time."""

        async def look() -> str:
            _known, role = await self._answers.known(asker)
            return refusal(role) or ""

        refused = await self._patience.within((reader(asker), "role"), look, until)
        words = self._words(asker)
        if refused is None:
            return words.say(_SLOW)
        return words.say(refused) if refused else None

    def _list(
        self, action: OpenPerson, found: list[people.Candidate], role: Role, words: Words
    ) -> AdaptiveCard:
        helpdesk = policy.may_see_numbers(role)
        listed = [
            Candidate(one.person, one.job_title, one.department, one.office, one.in_directory)
            for one in found[:MOST]
        ]
        refs = (reference(one, role) for one in found[:MOST])
        return choose_person_card(
            action.person.query,
            listed,
            Audience.HELPDESK if helpdesk else Audience.EMPLOYEE,
            words,
            unlisted=max(len(found) - MOST, 0),
            opens=[action.model_copy(update={"person": ref}) for ref in refs],
        )

    def _words(self, asker: Asker) -> Words:
        return Words(asker.locale, asker.time_zone, now=self._clock())


_SLOW = _("I am still looking. Please try again in a moment.")
_AGAIN = _("I did not catch whom you mean. Please search for the name again.")
_NOBODY_NAMED = _("I did not find a person in this message.")
_NO_NAME = _("I did not catch a name or a number.")
_THEN_NAME = _("Then I need the full name or the employee number.")

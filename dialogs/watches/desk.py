"""Tell me when it is done: keeps watches for those who ask, lists and stops them, by button and by text."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import uuid4

from botbuilder.core import TurnContext
from microsoft_teams.cards.core import AdaptiveCard

from access import policy
from access.policy import Place
from cards import watch as words_of
from cards.actions import Unwatch
from cards.actions import Watch as WatchButton
from cards.message import message_card
from cards.watch import kept_card, kept_line, stopped, watches_card
from diagnosis.audience import Audience
from diagnosis.text import Text, _, text
from dialogs.answers import Answers
from dialogs.asker import Asker
from dialogs.choosing import unfound, who
from dialogs.expecting import asked_of
from dialogs.looked import Asked, Looked
from dialogs.rechecks import asked_by
from dialogs.reply import Reply, Taken, expectation_of, send_card
from dialogs.watches.looks import WatchLooks, told
from followup.watches import (
    Added,
    Full,
    Watch,
    WatchKey,
    keys_of,
    new_watch,
    offered,
    same_person,
)
from graph.people import Who

log = logging.getLogger(__name__)

_WITHIN_SECONDS = 2.0
"""A pressed button is answered by then; looking goes on, and its end is told in the personal chat."""


class Book(Protocol):
    """Where watches are kept (`store.watches.Watches`)."""

    async def add(
        self, watch: Watch, keys: frozenset[WatchKey] = ..., *, most: int | None = None
    ) -> Added | Full: ...

    async def mine(self, asker: str) -> tuple[Watch, ...]: ...

    async def stop(self, asker: str, watch_id: str | None = None) -> tuple[Watch, ...]: ...


Kept = Added | Full | str
"""What came of asking: a watch, no room for one, or a sentence that says why there is nothing to watch."""


class WatchDesk:
    """Takes the buttons and the wishes. Holds nothing about a conversation."""

    def __init__(
        self,
        answers: Answers,
        looks: WatchLooks,
        book: Book,
        *,
        chat_of: Callable[[str], Awaitable[str | None]],
        later: Callable[[str, Mapping[str, Any]], Awaitable[None]],
        start: Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]],
        clock: Callable[[], datetime],
        days: int,
        most: int,
        on: bool = True,
        within: float = _WITHIN_SECONDS,
    ) -> None:
        """`chat_of` gives the conversation id of somebody's personal chat, None where they can't be reached.

        `later` tells an asker there what came of a press that took too long. `on` is False where nothing
        would wake a watch, so that none is kept.
        """
        self._answers, self._looks, self._book = answers, looks, book
        self._chat_of, self._later, self._start = chat_of, later, start
        self._clock, self._lasts, self._most, self._on = clock, timedelta(days=days), most, on
        self._within = within

    # Buttons

    async def press(self, context: TurnContext, reply: Reply, action: WatchButton | Unwatch) -> Taken:
        """One press of a button, in time."""
        if isinstance(action, Unwatch):
            return await self._unwatch(reply, action)
        if not self._on:
            return Taken(reply.words.say(words_of.OFF))
        asker = reply.asker.entra_id
        chat = await self._chat_of(asker) if asker is not None else None
        if asker is None or chat is None:
            return Taken(reply.words.say(words_of.NOWHERE))
        if context.activity.conversation.id != chat:
            # Teams calls any chat of two people personal, also one in which a card was handed on.
            reply = replace(reply, asker=replace(reply.asker, place=Place.SHARED))
        task = self._start(self._asked_by_button(reply, action))
        await asyncio.wait({task}, timeout=self._within)
        if not task.done():
            self._start(self._tell_later(asker, task))
            return Taken(reply.words.say(words_of.LOOKING))
        return await self._taken(reply, task.result())

    async def _asked_by_button(self, reply: Reply, action: WatchButton) -> Kept:
        asked = await asked_by(self._answers, action, reply.role)
        return await self._keep(reply, await self._looks.find(asked))

    async def _tell_later(self, asker: str, task: asyncio.Task[Kept]) -> None:
        kept = await task
        match kept:
            case Added(watch, renewed):
                await self._later(asker, {"watch": watch.id, "renewed": renewed})
            case Full():
                await self._later(asker, {"full": True})
            case str():
                await self._later(asker, {"said": kept})

    async def _taken(self, reply: Reply, kept: Kept) -> Taken:
        words, alone = reply.words, reply.asker.place is Place.PRIVATE
        match kept:
            case Added(watch, renewed):
                line = words.say(kept_line(watch, words))
                # Others read what is sent elsewhere; whoever pressed reads the line.
                return Taken(line, kept_card(watch, words, renewed=renewed)) if alone else Taken(line)
            case Full(most):
                line = words.say(words_of.full(most))
                return Taken(line, await self._list(reply, words_of.full(most))) if alone else Taken(line)
            case _:
                return Taken(words.say(kept))

    async def _unwatch(self, reply: Reply, action: Unwatch) -> Taken:
        asker, words = reply.asker.entra_id, reply.words
        if reply.asker.place is Place.SHARED or asker is None:
            return Taken(words.say(words_of.PRIVATELY))
        if action.step == "list":
            return Taken(words.say(_("Here they are.")), await self._list(reply))
        ended: tuple[Watch, ...] = ()
        if action.step == "all" or action.watch is not None:
            ended = await self._book.stop(asker, None if action.step == "all" else action.watch)
        note = stopped(ended)
        if action.listed:
            return Taken(words.say(note), await self._list(reply, note), in_place=True)
        return Taken(words.say(note))

    async def _list(self, reply: Reply, note: Text | None = None) -> AdaptiveCard:
        return watches_card(await self._book.mine(reply.asker.entra_id or ""), reply.words, note=note)

    # Wishes

    async def watch(self, context: TurnContext, reply: Reply, last: Mapping[str, Any] | None) -> None:
        """ "Tell me when Jane is ready": the named person, or the one of the last question."""
        await send_card(context, await self._wished(reply, last))

    async def _wished(self, reply: Reply, last: Mapping[str, Any] | None) -> AdaptiveCard:
        words, asker, question = reply.words, reply.asker, reply.question
        if not self._on:
            return message_card(words_of.OFF, words)
        if asker.entra_id is None or await self._chat_of(asker.entra_id) is None:
            return message_card(words_of.NOWHERE, words, way_out=False)
        before = asked_of(dict(last)) if last and last.get("person") else None
        if len(question.people) > 1:
            return message_card(_ONE_BY_ONE, words, details=(_EXAMPLE,))
        asked: Asked | Text | None
        if question.people:
            asked = await self._meant(reply, who(question.people[0]), before)
        elif question.self_asked:
            asked = await self._meant(reply, {"query": "me", "entra_id": asker.entra_id}, before)
        else:
            asked = before
        if asked is None:
            return message_card(_WHOM, words, details=(_EXAMPLE,))
        if isinstance(asked, Text):
            return message_card(asked, words, details=(_CHOOSE,))
        kept = await self._keep(reply, await self._looks.find(asked))
        taken = await self._taken(reply, kept)
        return taken.card or message_card(taken.line, words, way_out=False)

    async def _meant(self, reply: Reply, named: Mapping[str, str], before: Asked | None) -> Asked | Text:
        """The question about the one who is named; a sentence where that may be several."""
        if before is not None and named.get("name", "").casefold() in _called(before):
            return before
        may_hear = policy.may_hear_of_leaving(reply.role, reply.asker.place)
        found = await self._answers.tenant.find_people(Who(**named), leavers=may_hear)
        if found.one is None and found.people:
            return text(_("I am not sure whom you mean by “{name}”"), name=named["query"])
        person = found.one or unfound(dict(named))
        if before is not None and same_person(keys_of(before.person), keys_of(person)):
            return before
        return Asked(person, expectation_of(reply.question, reply.asker.time_zone))

    async def unwatch(self, context: TurnContext, reply: Reply, last: Mapping[str, Any] | None) -> None:
        """ "Stop watching Jane": hers, the only one, or else the list to choose from."""
        await send_card(context, await self._unwished(reply, last))

    async def _unwished(self, reply: Reply, last: Mapping[str, Any] | None) -> AdaptiveCard:
        words, asker = reply.words, reply.asker.entra_id
        if reply.asker.place is Place.SHARED or asker is None:
            return message_card(words_of.PRIVATELY, words, way_out=False)
        mine = await self._book.mine(asker)
        named = [name for person in reply.question.people for name in who(person).values()]
        meant = [one for one in mine if _is_called(one, named)] if named else list(mine)
        if not named and last and last.get("person"):
            about = keys_of(asked_of(dict(last)).person)
            meant = [one for one in mine if same_person(keys_of(one.person), about)] or meant
        if len(meant) != 1:
            return watches_card(mine, words, note=_NOT_WATCHED if named and mine and not meant else None)
        ended = await self._book.stop(asker, meant[0].id)
        return watches_card(await self._book.mine(asker), words, note=stopped(ended))

    async def mine(self, context: TurnContext, reply: Reply, last: Mapping[str, Any] | None) -> None:
        """ "My watches"."""
        if reply.asker.place is Place.SHARED:
            await send_card(context, message_card(words_of.PRIVATELY, reply.words, way_out=False))
        else:
            await send_card(context, await self._list(reply))

    # What both come to

    async def _keep(self, reply: Reply, looked: Looked) -> Kept:
        """Keep a watch of what was looked up, for whoever asks, unless it is done."""
        asker = replace(reply.asker, place=Place.PRIVATE, among_others=False, visiting=False)
        assert asker.entra_id is not None  # noqa: S101  # asked before
        answer = told(looked, reply.role)
        if not offered(answer):
            return words_of.ALREADY
        watch = self._watch(asker, reply, looked)
        added = await self._book.add(watch, keys_of(looked.diagnosis.person), most=self._most)
        if isinstance(added, Added):
            log.info("watching", extra={"watch": added.watch.id, "renewed": added.renewed})
        return added

    def _watch(self, asker: Asker, reply: Reply, looked: Looked) -> Watch:
        asked, (shown, audience) = looked.asked, self._answers.reduced(looked, asker, reply.role)
        return new_watch(
            uuid4().hex,
            asker.entra_id or "",
            asker.tenant_id,
            looked.diagnosis,
            person=asked.person,
            until=self._clock() + self._lasts,
            heard=told(looked, reply.role),
            shown=shown,
            by_outcome=audience is Audience.OUTCOME,
            source=asked.source,
            job=asked.job,
        )


def _called(asked: Asked) -> tuple[str, ...]:
    """What the person of a question may be called."""
    names = (asked.person.display_name, asked.person.query)
    every = [name.casefold() for name in names if name]
    return (*every, *(name.split()[0] for name in every if name.split()))


def _is_called(watch: Watch, named: list[str]) -> bool:
    """Whether one of the names may be the watched person's: all of it, or the first or last word."""
    person = watch.person
    ids = {part.casefold() for part in (person.hr_id, person.user_principal_name, person.entra_id) if part}
    called = " ".join((person.display_name or person.query).casefold().split())
    return any(name.casefold() in ids or f" {name.casefold()} " in f" {called} " for name in named)


_NOT_WATCHED = _("I am not watching anybody of that name for you.")
_ONE_BY_ONE = _("I can watch for one person at a time")
_WHOM = _("Whom shall I watch for you?")
_EXAMPLE = _(
    "Name one person: “Tell me when Jane Doe has an account.” A user name or employee number works too."
)
_CHOOSE = _("Ask me about the one you mean, and press “Tell me when it is done” on the answer.")

"""Several people in one message: all are looked up at once and shown in one card, worst first."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from botbuilder.core import StatePropertyAccessor, TurnContext
from botbuilder.schema import ConversationReference

from access import policy
from access.policy import Place, Role
from cards.actions import OpenPerson, PersonRef, RecheckPeople, ShowPeople, recheck_people
from cards.blocks import to_json
from cards.message import error_card
from cards.people import Line, ambiguous, answered, looking_card, not_found, people_card, worst_first
from cards.words import Words
from diagnosis.cause import Outcome
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from dialogs.answers import Answers, Shown, as_employee
from dialogs.asker import Asker
from dialogs.choosing import chosen, unfound, who
from dialogs.looked import Asked
from dialogs.opening import begin_about
from dialogs.pasted import named_in
from dialogs.reader import PersonReader
from dialogs.reply import Reply, send_card
from graph.people import Who

PATIENCE = 4.0
"""Seconds after which a card says that people are being looked up. Bot Service sends a message again if its
turn takes longer than 10 to 15 (see `bot.turns`)."""

_KEPT_SECONDS = 900.0
_MOST_KEPT = 100

Start = Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]]
"""Begins work that may outlive the turn."""
Put = Callable[[Mapping[str, Any], ConversationReference, str | None], Awaitable[None]]
"""Puts a card in the place of a message, or sends it anew where that is gone."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found about everybody, as one reader may see it, worst first."""

    lines: tuple[Line, ...]
    read_at: datetime
    twice: int


class Several:
    """Looks several people up. What it found stays in memory for minutes, for the other pages of a list."""

    def __init__(
        self,
        answers: Answers,
        asked: StatePropertyAccessor,
        *,
        start: Start,
        put: Put,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._answers, self._asked = answers, asked
        self._start, self._put = start, put
        self._clock, self._monotonic = clock, monotonic
        self._kept: OrderedDict[tuple[str, str], tuple[float, _Found]] = OrderedDict()

    async def answer(self, context: TurnContext, reply: Reply, values: Mapping[str, Any]) -> None:
        """A message that names several people; `values` say what is expected of their accounts."""
        most = policy.most_at_once(reply.role, reply.asker.place)
        people, total = named_in(reply)
        asked = RecheckPeople(
            list=uuid4().hex,
            people=tuple(_ref(who(named)) for named in people[:most]),
            total=total if total > most else None,
            expect=Change(values["expect"]) if values.get("expect") else None,
            attribute=values.get("attribute"),
            changed_at=values.get("changed_at"),
            changed_until=values.get("changed_until"),
            source=HrSystem(values["source"]) if values.get("source") else None,
            job=values.get("job"),
        )
        await self._asked.set(context, asked.model_dump(mode="json", exclude_none=True))
        await self._look(context, reply, asked)

    async def again(self, context: TurnContext, reply: Reply) -> bool:
        """Look the newest list up once more; False where there is none."""
        kept = await self._asked.get(context)
        if not kept:
            return False
        await self._look(context, reply, RecheckPeople.model_validate(kept))
        return True

    async def whole(
        self, context: TurnContext, action: RecheckPeople | ShowPeople
    ) -> RecheckPeople | ShowPeople | None:
        """What a button of a list asks, with its people; None where the list is no longer remembered."""
        if action.people:
            return action
        kept = await self._asked.get(context)
        if not kept or kept.get("list") != action.list:
            return None
        page = {"page": action.page} if isinstance(action, ShowPeople) else {}
        return type(action).model_validate({**kept, "verb": action.verb, **page})

    async def chosen(self, context: TurnContext, reply: Reply) -> OpenPerson | None:
        """Whom of the newest list a few words mean: "the second one", or a name or number on it."""
        kept = await self._asked.get(context)
        found = self._recall(kept["list"], reply.asker, reply.role) if kept else None
        if found is None:
            return None
        known = [{"person": {"display_name": line.name, "hr_id": line.called}} for line in found.lines]
        number = chosen(reply, known)
        return found.lines[number - 1].open if number else None

    async def show(self, action: RecheckPeople | ShowPeople, asker: Asker, role: Role) -> Shown:
        """The card for a button of a list; another page is taken from memory while it is there."""
        asked, page = _allowed(recheck_people(action), policy.most_at_once(role, asker.place)), 1
        found = None
        if isinstance(action, ShowPeople):
            page, found = action.page, self._recall(action.list, asker, role)
        return self._shown(asked, found or await self._find(asked, asker, role), asker, role, page)

    async def _look(self, context: TurnContext, reply: Reply, asked: RecheckPeople) -> None:
        """Answer within the turn, or say that it takes longer and answer in the place of that."""
        task = self._start(self.show(asked, reply.asker, reply.role))
        await asyncio.wait({task}, timeout=PATIENCE)
        if task.done():
            await send_card(context, _card_of(task, reply, asked, context.activity.id))
            return
        message = await send_card(context, looking_card(len(asked.people or ()), reply.words, asked))
        reference = TurnContext.get_conversation_reference(context.activity)
        self._start(self._deliver(task, reply, asked, reference, message))

    async def _deliver(
        self,
        task: asyncio.Task[Shown],
        reply: Reply,
        asked: RecheckPeople,
        reference: ConversationReference,
        message: str | None,
    ) -> None:
        await asyncio.wait({task})
        await self._put(_card_of(task, reply, asked, message or ""), reference, message)

    def _shown(self, asked: RecheckPeople, found: _Found, asker: Asker, role: Role, page: int) -> Shown:
        most = policy.most_at_once(role, Place.PRIVATE)
        card = people_card(
            found.lines,
            Words(asker.locale, asker.time_zone),
            asked=asked,
            read_at=found.read_at,
            page=page,
            most=most if most > policy.most_at_once(role, asker.place) else None,
            twice=found.twice,
            note=as_employee(asker),
        )
        return Shown(to_json(card), Outcome.UNKNOWN, certain=False)

    async def _find(self, asked: RecheckPeople, asker: Asker, role: Role) -> _Found:
        """Everybody's line. Never raises for what could not be read."""
        seen: set[str] = set()
        async with self._answers.tenant.together() as reader, asyncio.TaskGroup() as side_by_side:
            tasks = [
                side_by_side.create_task(self._line(asked, ref, reader, seen, asker, role))
                for ref in asked.people or ()
            ]
        lines = [line for task in tasks if (line := task.result()) is not None]
        found = _Found(worst_first(lines), self._clock(), twice=len(tasks) - len(lines))
        self._keep(asked.list, asker, role, found)
        return found

    async def _line(
        self,
        asked: RecheckPeople,
        ref: PersonRef,
        reader: PersonReader,
        seen: set[str],
        asker: Asker,
        role: Role,
    ) -> Line | None:
        """What is found about one of them; None for somebody who has a line already."""
        opens = _opens(asked, ref)
        named = begin_about(opens)["who"]
        found = await reader.find_people(Who(**named))
        sure = [one for one in found.people if not one.near]
        if len(sure) > 1:
            return ambiguous(ref.query, opens, len(sure), more=found.more)
        if not sure and not found.gaps:
            return not_found(ref.query, opens)
        person = sure[0].person if sure else unfound(named)
        same = _marks(person)
        if seen & same:
            return None
        seen |= same
        expected = Expectation(asked.expect, asked.attribute, asked.changed_at, asked.changed_until)
        looked = await self._answers.look_up(Asked(person, expected, asked.source, asked.job), reader)
        diagnosis, audience = self._answers.reduced(looked, asker, role)
        return answered(diagnosis, audience, ref.query, opens)

    def _keep(self, named: str, asker: Asker, role: Role, found: _Found) -> None:
        self._kept[named, _reader(asker, role)] = (self._monotonic(), found)
        self._kept.move_to_end((named, _reader(asker, role)))
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)

    def _recall(self, named: str, asker: Asker, role: Role) -> _Found | None:
        at, found = self._kept.get((named, _reader(asker, role)), (0.0, None))
        return found if found is not None and self._monotonic() - at < _KEPT_SECONDS else None


def _card_of(
    task: asyncio.Task[Shown], reply: Reply, asked: RecheckPeople, reference: str | None
) -> Mapping[str, Any]:
    if not task.cancelled() and task.exception() is None:
        return task.result().card
    return to_json(error_card(reply.words, reference=reference or "", recheck=asked))


def _allowed(asked: RecheckPeople, most: int) -> RecheckPeople:
    """No more people than may be asked about here, whatever the data of a button say."""
    people = asked.people or ()
    if len(people) <= most:
        return asked
    return asked.model_copy(update={"people": people[:most], "total": asked.total or len(people)})


def _ref(named: Mapping[str, str]) -> PersonRef:
    return PersonRef(
        query=named["query"],
        display_name=named.get("name"),
        hr_id=named.get("hr_id"),
        upn=named.get("upn"),
        entra_id=named.get("entra_id"),
    )


def _opens(asked: RecheckPeople, ref: PersonRef) -> OpenPerson:
    """The button of one of them; it holds what was typed, nothing that was read."""
    expected = asked.model_dump(
        include={"expect", "attribute", "changed_at", "changed_until", "source", "job"}
    )
    return OpenPerson(person=ref, **expected)


def _marks(person: Person) -> set[str]:
    """What tells that two ways of naming somebody mean the same person."""
    marks = {"account": person.entra_id, "hr": person.hr_id}
    return {f"{kind} {mark}".casefold() for kind, mark in marks.items() if mark}


def _reader(asker: Asker, role: Role) -> str:
    return f"{role} {asker.place} {asker.entra_id}"

"""Recheck: read again and show the same card with what changed; one at a time, and not too often."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any

from access.policy import Place, Role
from cards.actions import (
    Escalate,
    EvidenceFile,
    PersonRef,
    Recheck,
    RecheckJobs,
    RecheckPeople,
    Refresh,
    ShowJobs,
    ShowMe,
    ShowPeople,
    Watch,
)
from cards.choose_person import hr_tail
from diagnosis.evidence import Expectation, Person
from dialogs.answers import Answers, Shown
from dialogs.asker import Asker
from dialogs.jobs import show_jobs
from dialogs.looked import Asked
from dialogs.several import Several
from graph.people import Who

Key = tuple[str, str, str, str]
"""Conversation, message, question and reader: what makes two clicks the same click."""

Question = Recheck | Refresh | ShowMe | RecheckJobs | ShowJobs | RecheckPeople | ShowPeople
"""The buttons that read anew."""


@dataclass(slots=True)
class _Done:
    at: float
    shown: Shown


class Rechecks:
    """The rechecks that run now, and the fresh results of those that just ran (in memory, for seconds)."""

    def __init__(
        self,
        answers: Answers,
        several: Several,
        *,
        cooldown: float,
        start: Callable[[Coroutine[Any, Any, Shown]], asyncio.Task[Shown]],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._answers, self._several = answers, several
        self._cooldown = cooldown
        self._start = start
        self._monotonic = monotonic
        self._running: dict[Key, asyncio.Task[Shown]] = {}
        self._fresh: dict[Key, _Done] = {}

    def request(
        self,
        action: Question,
        asker: Asker,
        role: Role,
        *,
        place: str,
        message: str,
    ) -> asyncio.Task[Shown]:
        """The task that ends with the card: the one running for the same click, a fresh result, or new."""
        key = (place, message, action.model_dump_json(exclude={"verb", "seen"}), _reader(asker, role))
        self._forget_old()
        task = self._running.get(key)
        if task is not None:
            return task
        done = self._fresh.get(key)
        if done is not None and not isinstance(action, ShowPeople):  # its list may have been read since
            return self._start(_already(done.shown))
        task = self._start(self._check(action, asker, role))
        self._running[key] = task
        task.add_done_callback(lambda ended: self._ended(key, ended))
        return task

    async def _check(self, action: Question, asker: Asker, role: Role) -> Shown:
        if isinstance(action, RecheckJobs | ShowJobs):
            return await show_jobs(self._answers, action, asker, role)
        if isinstance(action, RecheckPeople | ShowPeople):
            return await self._several.show(action, asker, role)
        looked = await self._answers.look_up(await asked_by(self._answers, action, role))
        page = (action.page if isinstance(action, ShowMe) else None) or 1
        return self._answers.show(looked, asker, role, action.seen, page=page)

    def _ended(self, key: Key, task: asyncio.Task[Shown]) -> None:
        self._running.pop(key, None)
        if not task.cancelled() and task.exception() is None:
            self._fresh[key] = _Done(self._monotonic(), task.result())

    def _forget_old(self) -> None:
        now = self._monotonic()
        for key in [key for key, done in self._fresh.items() if now - done.at >= self._cooldown]:
            del self._fresh[key]


async def asked_by(
    answers: Answers, action: Recheck | Refresh | ShowMe | EvidenceFile | Watch | Escalate, role: Role
) -> Asked:
    """The question in a button, ready to be looked up for somebody of this role."""
    person = await _person(answers, action.person, role)
    expected = Expectation(action.expect, action.attribute, action.changed_at, action.changed_until)
    return Asked(person, expected, action.source, action.job)


async def _person(answers: Answers, ref: PersonRef, role: Role) -> Person:
    """The person a button means; without an id in it (its readers may not know one) searched for anew.

    Data can be forged, so anybody but the helpdesk is held to one identifier: two could be two people's.
    """
    person = Person(ref.query, ref.display_name, ref.hr_id, ref.upn, ref.entra_id)
    if role is not Role.HELPDESK:
        person = _with_one_id(person)
    if person.hr_id or person.user_principal_name or person.entra_id:
        return person
    name = ref.display_name
    who = Who(query=ref.query, name=name) if name else Who.typed(ref.query)
    found = (await answers.tenant.find_people(who)).people
    people = [candidate.person for candidate in found if not candidate.near]
    same = [one for one in people if name is None or one.name.casefold() == name.casefold()]
    if ref.hr_ends:
        same = [one for one in same if hr_tail(one) == ref.hr_ends]
    return same[0] if len(same) == 1 else person


def _with_one_id(person: Person) -> Person:
    if person.entra_id:
        return replace(person, hr_id=None, user_principal_name=None)
    return replace(person, user_principal_name=None) if person.hr_id else person


def _reader(asker: Asker, role: Role) -> str:
    """Two readers are the same if the same may be said to them in the same words.

    Where others read too, that is everybody; alone, it also depends on whether the question is about the
    asker.
    """
    who = asker.entra_id if asker.place is Place.PRIVATE else ""
    return f"{role} {asker.place} {asker.locale} {asker.time_zone} {who}"


async def _already(shown: Shown) -> Shown:
    return shown

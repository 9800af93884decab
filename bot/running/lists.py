"""Makes the helpdesk's lists: from what is kept, looked up again before they go out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from microsoft_teams.cards.core import AdaptiveCard
from sqlalchemy.exc import SQLAlchemyError

from bot.running.asked_book import AskedBook
from bot.running.list_names import ListNames
from cards.digest import digest_card
from cards.lists import morning_card, worklist_card
from cards.words import Words
from diagnosis.evidence import Change, Expectation, Person
from dialogs.answers import Answers
from dialogs.looked import Asked
from dialogs.reader import PersonReader
from followup.kinds import ListKind
from followup.lists import (
    FRESH,
    Blocked,
    CaseNumbers,
    Digest,
    FieldGroup,
    Ref,
    Starter,
    Upcoming,
    digest,
    starters,
    worklist,
)
from store.asked import AskedStore, Kept
from store.feedback import FeedbackStore

log = logging.getLogger(__name__)

MOST_LOOKED_UP = 40
"""People who are looked up again before a list goes out; the log's quota is shared with questions."""
NEW_ENOUGH = timedelta(minutes=30)
"""Who was looked up within so long is not looked up again."""
WEEK = timedelta(days=7)

ReadUpcoming = Callable[[int], Awaitable[Sequence[Upcoming]]]
"""Starters whose first day is within so many days, from the copy of the log."""
ReadCases = Callable[[datetime, datetime], Awaitable[CaseNumbers]]
"""The cases of a span of time in numbers."""
_Listed = TypeVar("_Listed", Starter, Blocked)


async def nobody(_: int) -> Sequence[Upcoming]:
    """Where no log is kept."""
    return ()


async def no_cases(_begins: datetime, _ends: datetime) -> CaseNumbers:
    """Where there are none."""
    return CaseNumbers()


class Lists:
    """Reads what a list is made of and makes its card."""

    def __init__(
        self,
        asked: AskedStore,
        feedback: FeedbackStore,
        names: ListNames,
        answers: Answers,
        book: AskedBook,
        *,
        days: int,
        zone: ZoneInfo,
        clock: Callable[[], datetime],
        upcoming: ReadUpcoming = nobody,
        cases: ReadCases = no_cases,
    ) -> None:
        self._asked, self._feedback, self._names = asked, feedback, names
        self._answers, self._book = answers, book
        self._days, self._zone, self._clock = days, zone, clock
        self._upcoming, self._cases = upcoming, cases

    async def shown(self, kind: ListKind, words: Words, *, page: int) -> AdaptiveCard | None:
        """See `dialogs.lists.ListSource`."""
        try:
            return await self._card(kind, words, self._clock(), shared=False, page=page)
        except SQLAlchemyError as error:
            log.warning("a list could not be read", extra={"error": type(error).__name__})
            return None

    async def posted(self, kind: ListKind, words: Words, ends: datetime) -> AdaptiveCard | None:
        """The list for the helpdesk's channel; None where nobody is on it. Raises what the driver raises."""
        if kind is ListKind.MORNING and not await self._starters():
            return None
        if kind is ListKind.WORKLIST and not await self._worklist():
            return None
        return await self._card(kind, words, ends, shared=True, page=1)

    async def _card(
        self, kind: ListKind, words: Words, ends: datetime, *, shared: bool, page: int
    ) -> AdaptiveCard:
        now = self._clock()
        match kind:
            case ListKind.MORNING:
                people = await self._named(await self._starters())
                return morning_card(people, words, days=self._days, read_at=now, shared=shared, page=page)
            case ListKind.WORKLIST:
                groups = await self._worklist()
                named = await self._named([one for group in groups for one in group.people])
                left = iter(named)
                filled = [
                    FieldGroup(group.field, tuple(next(left) for _ in group.people)) for group in groups
                ]
                return worklist_card(filled, words, read_at=now, shared=shared, page=page)
            case ListKind.DIGEST:
                return digest_card(await self._week(ends), words, shared=shared)

    async def look_again(self, kind: ListKind) -> None:
        """Look up whoever is on the list, as far as that is not new: what is kept is brought up to date.

        Never raises for what could not be read; those stay as they were last known.
        """
        now = self._clock()
        kept = {_ref(one): one for one in await self._asked.waiting(now - FRESH)}
        on_list: list[Ref]
        if kind is ListKind.MORNING:
            on_list = [one.ref for one in await self._starters()]
        else:
            on_list = [one.ref for group in await self._worklist() for one in group.people]
        stale = [ref for ref in on_list if ref not in kept or now - kept[ref].last_at > NEW_ENOUGH]
        chosen = stale[:MOST_LOOKED_UP]
        async with self._answers.tenant.together() as reader, asyncio.TaskGroup() as side_by_side:
            for ref in chosen:
                side_by_side.create_task(self._look_up(_question(ref, kept.get(ref)), reader))
        await self._book.write()

    async def _look_up(self, asked: Asked, reader: PersonReader) -> None:
        try:
            await self._answers.look_up(asked, reader)
        except Exception:  # one person's answer must not keep the list from everybody
            log.exception("a person on a list could not be looked up")

    async def _starters(self) -> tuple[Starter, ...]:
        now = self._clock()
        return starters(
            await self._asked.waiting(now - FRESH),
            await self._upcoming(self._days),
            now=now,
            days=self._days,
            zone=self._zone,
        )

    async def _worklist(self) -> tuple[FieldGroup, ...]:
        now = self._clock()
        return worklist(await self._asked.waiting(now - FRESH), now)

    async def _named(self, people: Sequence[_Listed]) -> list[_Listed]:
        names = await self._names.of(one.ref for one in people if one.name is None)
        return [replace(one, name=one.name or names.get(one.ref)) for one in people]

    async def _week(self, ends: datetime) -> Digest:
        begins = ends - WEEK
        helpful, not_helpful = await self._feedback.count(begins, ends)
        return digest(
            await self._asked.between(begins, ends),
            begins=begins,
            ends=ends,
            not_understood=await self._asked.misses(begins.date(), (ends - timedelta(days=1)).date()),
            helpful=helpful,
            not_helpful=not_helpful,
            cases=await self._cases(begins, ends),
        )


def _ref(kept: Kept) -> Ref:
    return Ref(kept.hr_id, kept.entra_id, kept.job_id)


def _question(ref: Ref, kept: Kept | None) -> Asked:
    """What is asked anew about somebody on a list."""
    change = Change(kept.expect) if kept is not None and kept.expect else None
    starts = kept.starts_at if kept is not None and change in (None, Change.CREATE) else None
    person = Person(ref.hr_id or ref.entra_id or "", hr_id=ref.hr_id, entra_id=ref.entra_id)
    return Asked(person, Expectation(change, changed_at=starts))

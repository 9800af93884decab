"""Whose name begins as somebody types: for lists that follow the typing, and never at a question's cost."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from diagnosis.log import Event
from graph import odata, wire
from graph.cache import Cache
from graph.candidates import Candidate, candidate_of
from graph.client import GraphClient, Read
from graph.errors import GraphError, Unexpected
from graph.events import event
from graph.jobs import Jobs
from graph.kinds import Kind
from graph.log import PATH
from graph.matches import Match, merged
from graph.users import Directory, hr_id_forms, name_key

ENOUGH = 3
"""Letters or digits that have to be typed before anybody is looked for."""

_SECONDS = 1.8
"""Teams shows the answer to each letter, so one that comes later is of no use."""
_PAGE = "500"
_MOST_JOBS = 10
_FREE_DAYS = 7
_NUMBER = re.compile(r"(?=.*\d)[\w.-]{3,36}")


@dataclass(frozen=True, slots=True)
class Suggested:
    """Who may be meant, best first. `whole` is False where something could not be read, or not in time."""

    people: tuple[Candidate, ...] = ()
    whole: bool = True


@dataclass(frozen=True, slots=True)
class _Rows:
    """The newest event of each person, and whether there were more rows than were read."""

    events: tuple[Event, ...]
    more: bool


class Suggestions:
    """Reads the directory for each word typed, the log once a minute for its first letters.

    The log gives 5 answers in 10 s to everybody together (`graph.quota`), so only a spare turn is taken, and
    what was read under three letters serves all that is typed after them.
    """

    def __init__(
        self,
        client: GraphClient,
        directory: Directory,
        jobs: Jobs,
        *,
        days: int = 30,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        has_log: bool = True,
        known_for: float = 60.0,
        seconds: float = _SECONDS,
    ) -> None:
        self._client, self._directory, self._jobs = client, directory, jobs
        self._days, self._clock = days, clock
        self._has_log, self._seconds = has_log, seconds
        self._rows: Cache[_Rows] = Cache(known_for, monotonic=monotonic, at_most=50)
        self._plain = False

    async def of(self, words: str) -> Suggested:
        """Everybody in the directory or the log who fits, guests left out. Never raises a `GraphError`."""
        typed = _typed(words)
        if not typed:
            return Suggested()
        number = typed[0] if len(typed) == 1 and _NUMBER.fullmatch(typed[0]) else None
        looking = [asyncio.create_task(self._accounts(typed, number))]
        if self._has_log:
            looking.append(asyncio.create_task(self._events(typed, number)))
        done, late = await asyncio.wait(looking, timeout=self._seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        found = [task.result() for task in looking if task in done]
        users = [user for part in found for user in part.users]
        events = [one for part in found for one in part.events]
        fitting = [match for match in merged(users, events) if match.users or _fits(match, typed, number)]
        return Suggested(_sorted(fitting, typed), whole=not late and all(part.whole for part in found))

    async def aclose(self) -> None:
        """Stop what is still being read."""
        await self._rows.aclose()

    async def _accounts(self, typed: Sequence[str], number: str | None) -> _Part:
        try:
            if number is not None:
                users = await self._directory.by_identifiers(hr_ids=hr_id_forms(number))
            else:
                users = await self._directory.by_words(" ".join(typed))
        except GraphError:
            return _Part(whole=False)
        return _Part(users=tuple(user for user in users if not user.is_guest))

    async def _events(self, typed: Sequence[str], number: str | None) -> _Part:
        """From the widest reading that was read whole; a narrower one costs another turn."""
        rows: _Rows | None = None
        try:
            jobs = [job.id for job in await self._jobs.all()]
            for who in self._conditions(typed, number) if jobs else ():
                rows = await self._rows.get(who, partial(self._read, who, jobs))
                if not rows.more:
                    break
        except GraphError:
            return _Part(events=rows.events if rows else (), whole=False)
        return _Part(events=rows.events if rows else (), whole=rows is None or not rows.more)

    def _conditions(self, typed: Sequence[str], number: str | None) -> list[str]:
        if number is not None:
            return [odata.any_of("sourceIdentity/id", hr_id_forms(number))]
        first = next(word for word in typed if len(word) >= ENOUGH)
        steps = dict.fromkeys(((first[:ENOUGH],), (first,), tuple(typed)))
        return [" and ".join(self._holds(word) for word in words) for words in steps]

    def _holds(self, word: str) -> str:
        """That a name holds these letters; where `tolower` is refused, as typed or with a capital."""
        if not self._plain:
            return f"contains(tolower(sourceIdentity/displayName),{odata.quoted(word.lower())})"
        forms = dict.fromkeys((word, word.lower(), word.capitalize()))
        held = [f"contains(sourceIdentity/displayName,{odata.quoted(form)})" for form in forms]
        return f"({' or '.join(held)})"

    async def _read(self, who: str, jobs: Sequence[str]) -> _Rows:
        """One page of the log. Where the filter is refused, the next attempt is the plainest there is."""
        days = min(self._days, _FREE_DAYS) if self._plain else self._days
        since = (self._clock() - timedelta(days=days) + timedelta(minutes=5)).replace(microsecond=0)
        conditions = [who, f"activityDateTime gt {odata.instant(since)}"]
        if len(jobs) <= _MOST_JOBS:
            conditions.insert(0, odata.any_of("jobId", jobs))
        read = Read(PATH, {"$filter": " and ".join(conditions), "$top": _PAGE}, special=Kind.SUGGESTIONS)
        try:
            page = await self._client.items(read, wire.ProvisioningObjectSummary, at_most=1)
        except Unexpected as error:
            if error.refused:
                self._plain = True
            raise
        return _Rows(_newest(event(row) for row in page.items if row.job_id in set(jobs)), page.more)


@dataclass(frozen=True, slots=True)
class _Part:
    """What one source gave."""

    users: tuple[wire.User, ...] = ()
    events: tuple[Event, ...] = ()
    whole: bool = True


def _typed(words: str) -> tuple[str, ...]:
    """The words to look for: at least one of them long enough, initials only beside it."""
    plain = odata.clean(words).partition("@")[0]
    typed = tuple(re.split(r"[._]+", plain)) if "@" in words else tuple(odata.words_of(plain))
    enough = any(sum(char.isalnum() for char in word) >= ENOUGH for word in typed)
    return typed[:6] if enough else ()


def _newest(events: Iterable[Event]) -> tuple[Event, ...]:
    """The newest event of each person; the others would only take room."""
    newest: dict[str, Event] = {}
    for one in events:
        key = (one.source.id or one.source.display_name).casefold()
        if key and (key not in newest or newest[key].at < one.at):
            newest[key] = one
    return tuple(newest.values())


def _fits(match: Match, typed: Sequence[str], number: str | None) -> bool:
    """Whether each word typed begins a word of the name; the log finds it inside words, too."""
    if number is not None:
        return True
    parts = odata.words_of(match.name.casefold())
    return all(any(part.startswith(word.casefold()) for part in parts) for word in typed)


def _sorted(matches: Sequence[Match], typed: Sequence[str]) -> tuple[Candidate, ...]:
    whole = name_key(" ".join(typed))
    people = [candidate_of(match.name, match) for match in matches if match.name]
    people.sort(key=lambda one: (name_key(one.person.name) != whole, one.person.name.casefold()))
    return tuple(people)

"""Finding who is meant: in the directory, and in the log, as who was never provisioned is in no directory."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TypeVar

from diagnosis.evidence import Person
from diagnosis.gaps import Source, Unavailable
from graph import odata, wire
from graph.jobs import JobReader
from graph.log import LogRead, LogReader
from graph.matches import Match, merged
from graph.organization import Organizations
from graph.question import Question
from graph.reread import Reread
from graph.users import Directory, hr_id_forms, name_key

T = TypeVar("T")
U = TypeVar("U")

_HR_ID = re.compile(r"(?=.*\d)[\w.-]{1,36}")
_MOST = 25


@dataclass(frozen=True, slots=True)
class Who:
    """What the asker said about the person; `query` are the words, the others what they are known to be."""

    query: str
    name: str | None = None
    hr_id: str | None = None
    upn: str | None = None
    entra_id: str | None = None

    @classmethod
    def typed(cls, words: str) -> Who:
        """What the words look like: a mail address or user name, an object id, an HR id, else a name."""
        query = odata.clean(words)
        if odata.is_guid(query):
            return cls(query, entra_id=query)
        if "@" in query and " " not in query:
            return cls(query, upn=query)
        if _HR_ID.fullmatch(query):
            return cls(query, hr_id=query)
        return cls(query, name=query)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant. `enabled` is None where there is no account, or two that differ."""

    person: Person
    in_directory: bool
    in_log: bool
    enabled: bool | None = None
    job_title: str | None = None
    department: str | None = None
    office: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Who may be meant, best first; where was looked; and what could not be read."""

    people: tuple[Candidate, ...]
    looked_in: tuple[Source, ...]
    gaps: tuple[Unavailable, ...]
    more: bool = False
    """Whether further people match who are not listed."""


class People:
    """Finds people."""

    def __init__(
        self,
        directory: Directory,
        log: LogReader,
        jobs: JobReader,
        reread: Reread,
        organizations: Organizations,
    ) -> None:
        self._directory = directory
        self._log = log
        self._jobs = jobs
        self._reread = reread
        self._organizations = organizations

    async def find(self, who: Who, question: Question) -> Found:
        """Everyone who fits, guests left out. An exact name beats all that only contain it."""
        self._jobs.begin()
        query = odata.clean(who.query)
        if who.entra_id or who.upn:
            return await self._by_account(who, query, question)
        hr_id = odata.clean(who.hr_id or "")
        if hr_id:
            found = await self._by_hr_id(hr_id, query, question)
            if found.people or hr_id.isdigit():
                return found
        return await self._by_name(odata.clean(who.name or "") or query, query, question)

    async def _by_account(self, who: Who, query: str, question: Question) -> Found:
        """By user name, mail address or object id; where no account has it, the log is asked as well."""
        upn, entra_id = odata.clean(who.upn or ""), odata.clean(who.entra_id or "")
        reading = self._directory.by_identifiers(
            names=[upn] if upn else [], entra_ids=[entra_id] if entra_id else []
        )
        users = await question.read(Source.USERS, reading)
        if not isinstance(users, Unavailable) and users:
            self._reread.keep_account(users)
            return _found(query, users, None, None)
        if upn and isinstance(users, Unavailable):
            # The account may well exist; a namesake in the log would be a guess.
            return _found(query, users, None, None)
        if upn:
            words = " ".join(re.split(r"[._\-+\d]+", upn.partition("@")[0]))
            read = await self._log_by_name(words, question)
            found = _found(query, users, read, None)
            return Found(
                tuple(c for c in found.people if _same_name(c.person.name, words)),
                found.looked_in,
                found.gaps,
            )
        read = await self._log_by_id(entra_id, (entra_id,), question)
        return _found(query, users, read, None)

    async def _by_hr_id(self, hr_id: str, query: str, question: Question) -> Found:
        forms = hr_id_forms(hr_id)
        users, read = await _both(
            question.read(Source.USERS, self._directory.by_identifiers(hr_ids=forms)),
            self._log_by_id(hr_id, forms, question),
        )
        if not isinstance(users, Unavailable):
            self._reread.keep_holders(hr_id, users)
        return _found(query, users, read, lambda match: (match.hr_id or "").casefold() == hr_id.casefold())

    async def _by_name(self, name: str, query: str, question: Question) -> Found:
        users, read = await _both(
            question.read(Source.USERS, self._directory.by_words(name)),
            self._log_by_name(name, question),
        )
        return _found(query, users, read, lambda match: _same_name(match.name, name))

    async def _log_by_id(
        self, hr_id: str, forms: tuple[str, ...], question: Question
    ) -> LogRead | Unavailable | None:
        jobs = await self._job_ids(question)
        if isinstance(jobs, Unavailable):
            return jobs
        if not jobs:
            return None
        read = await question.read(Source.PROVISIONING_LOG, self._log.by_id(forms, jobs))
        if not isinstance(read, Unavailable):
            self._reread.keep_log_of_id(hr_id, read)
        return read

    async def _log_by_name(self, name: str, question: Question) -> LogRead | Unavailable | None:
        jobs = await self._job_ids(question)
        if isinstance(jobs, Unavailable):
            return jobs
        if not jobs:
            return None
        read = await question.read(Source.PROVISIONING_LOG, self._log.by_name(name, jobs))
        if not isinstance(read, Unavailable):
            self._reread.keep_log_of_name(name, read)
        return read

    async def _job_ids(self, question: Question) -> list[str] | Unavailable:
        """The HR jobs; without any there is nothing to look for in the log."""
        jobs = await question.read(Source.JOBS, self._jobs.for_question())
        if isinstance(jobs, Unavailable):
            return jobs
        self._organizations.begin(jobs)
        return [job.id for job in jobs]


def _same_name(one: str, other: str) -> bool:
    return bool(name_key(one)) and name_key(one) == name_key(other)


async def _both(one: Coroutine[object, object, T], other: Coroutine[object, object, U]) -> tuple[T, U]:
    async with asyncio.TaskGroup() as group:
        first, second = group.create_task(one), group.create_task(other)
    return first.result(), second.result()


def _found(
    query: str,
    users: tuple[wire.User, ...] | Unavailable,
    read: LogRead | Unavailable | None,
    exact: Callable[[Match], bool] | None,
) -> Found:
    accounts = () if isinstance(users, Unavailable) else tuple(user for user in users if not user.is_guest)
    events = read.all() if isinstance(read, LogRead) else ()
    matches = merged(accounts, events)
    best = [match for match in matches if exact is None or exact(match)] or matches
    best.sort(key=lambda match: (not match.users, match.name.casefold(), match.hr_id or ""))
    parts = {Source.USERS: users, Source.PROVISIONING_LOG: read}
    return Found(
        people=tuple(candidate_of(query, match) for match in best[:_MOST]),
        looked_in=tuple(
            source for source, part in parts.items() if part is not None and not isinstance(part, Unavailable)
        ),
        gaps=tuple(part for part in parts.values() if isinstance(part, Unavailable)),
        more=len(best) > _MOST or (isinstance(read, LogRead) and not read.complete),
    )


def candidate_of(query: str, match: Match) -> Candidate:
    """A match as somebody who may be meant by these words."""
    asked = query.casefold()
    named = [
        user for user in match.users if asked in {user.id.casefold(), user.user_principal_name.casefold()}
    ]
    account = (named or match.users)[0] if named or len(match.users) == 1 else None
    described = account or (match.users[0] if match.users else None)
    states = {user.account_enabled for user in match.users}
    return Candidate(
        person=Person(
            query=query,
            display_name=match.name or None,
            hr_id=match.hr_id,
            user_principal_name=account.user_principal_name or None if account else None,
            entra_id=account.id if account else None,
        ),
        in_directory=bool(match.users),
        in_log=bool(match.events),
        enabled=states.pop() if len(states) == 1 else None,
        job_title=described.job_title if described else None,
        department=described.department if described else None,
        office=described.office_location if described else None,
    )

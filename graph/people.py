"""Finding who is meant: in the directory, and in the log, as who was never provisioned is in no directory."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from typing import TypeVar

from diagnosis.evidence import Person
from diagnosis.gaps import Source, Unavailable
from graph import odata, spelling
from graph.candidates import Candidate, Fits, Found, Seen, found
from graph.jobs import JobReader
from graph.likeness import Fit, Likeness, fit
from graph.log import LogRead, LogReader
from graph.matches import Match
from graph.near import Nearby
from graph.organization import Organizations
from graph.question import Question
from graph.reread import Reread
from graph.users import Directory, hr_id_forms, hr_id_key, near_hr_ids

__all__ = ["Candidate", "Found", "People", "Who"]

T = TypeVar("T")
U = TypeVar("U")

_HR_ID = re.compile(r"(?=.*\d)[\w.-]{1,36}")


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


class People:
    """Finds people; without `nearby`, there is no second look for those who come near."""

    def __init__(
        self,
        directory: Directory,
        log: LogReader,
        jobs: JobReader,
        reread: Reread,
        organizations: Organizations,
        nearby: Nearby | None = None,
    ) -> None:
        self._directory = directory
        self._log = log
        self._jobs = jobs
        self._reread = reread
        self._organizations = organizations
        self._nearby = nearby

    async def find(self, who: Who, question: Question, *, leavers: bool = False) -> Found:
        """Everyone who fits, guests left out. An exact name beats all that only contain it.

        Where nobody has all the words that were typed, whoever comes near is looked for, with two requests
        more. With `leavers`, deleted accounts are looked at then, too, and who has left comes last: only for
        an asker who may hear of it.
        """
        self._jobs.begin()
        query = odata.clean(who.query)
        if who.entra_id or who.upn:
            return await self._by_account(who, query, question, leavers=leavers)
        hr_id = odata.clean(who.hr_id or "")
        if hr_id:
            is_number = hr_id.isdigit() or (who.name is None and bool(near_hr_ids(hr_id)))
            found = await self._by_hr_id(hr_id, query, question, leavers=leavers, near=is_number)
            if found.people or is_number:
                return found
        return await self._by_name(odata.clean(who.name or "") or query, query, question, leavers=leavers)

    async def _by_account(self, who: Who, query: str, question: Question, *, leavers: bool) -> Found:
        """By user name, mail address or object id; where no account has it, the log is asked as well."""
        upn, entra_id = odata.clean(who.upn or ""), odata.clean(who.entra_id or "")
        reading = self._directory.by_identifiers(
            names=[upn] if upn else [], entra_ids=[entra_id] if entra_id else []
        )
        users = await question.read(Source.USERS, reading)
        seen = Seen(query, users, leavers=leavers)
        if not isinstance(users, Unavailable) and users:
            self._reread.keep_account(users)
            return found(seen, _exact)
        if upn and isinstance(users, Unavailable):
            # The account may well exist; a namesake in the log would be a guess.
            return found(seen, _exact)
        words = " ".join(re.split(r"[._\-+\d]+", upn.partition("@")[0]))
        if upn:
            read = await self._log_by_name(words, question)
        else:
            read = await self._log_by_id(entra_id, (entra_id,), question)
        seen = replace(seen, read=read)
        fits = _name_in(upn, words) if upn else _exact
        plain = found(seen, fits)
        if any(not one.near for one in plain.people):
            return plain
        name = words if len(spelling.words(words)) > 1 else None
        person = Person(query, user_principal_name=upn or None, entra_id=entra_id or None)
        return await self._near(seen, fits, name, person, question, kept_turn=False)

    async def _by_hr_id(
        self, hr_id: str, query: str, question: Question, *, leavers: bool, near: bool
    ) -> Found:
        forms = hr_id_forms(hr_id)
        users, read = await _both(
            question.read(Source.USERS, self._directory.by_identifiers(hr_ids=forms)),
            self._log_by_id(hr_id, forms, question),
        )
        if not isinstance(users, Unavailable):
            self._reread.keep_holders(hr_id, users)
        seen, fits = Seen(query, users, read, leavers=leavers), _hr_id_like(hr_id)
        plain = found(seen, fits)
        if plain.people or not near:
            return plain
        return await self._near(seen, fits, None, Person(query, hr_id=hr_id), question, kept_turn=False)

    async def _by_name(self, name: str, query: str, question: Question, *, leavers: bool) -> Found:
        users, read = await _both(
            question.read(Source.USERS, self._directory.by_words(name)),
            self._log_by_name(name, question),
        )
        seen, fits = Seen(query, users, read, leavers=leavers), _named_like(name)
        plain = found(seen, fits)
        if any(not one.near for one in plain.people):
            return plain
        return await self._near(seen, fits, name, Person(query), question, kept_turn=True)

    async def _near(
        self, seen: Seen, fits: Fits, name: str | None, person: Person, question: Question, *, kept_turn: bool
    ) -> Found:
        """Who comes near, besides who was found so far. What could not be read is not asked again."""
        if isinstance(seen.users, Unavailable) or self._nearby is None:
            return found(seen, fits)
        jobs = list(seen.read.jobs) if isinstance(seen.read, LogRead) else []
        near = await self._nearby.look(
            name, person, question, jobs=sorted(jobs), leavers=seen.leavers, kept_turn=kept_turn
        )
        return found(replace(seen, near=near), fits)

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


async def _both(one: Coroutine[object, object, T], other: Coroutine[object, object, U]) -> tuple[T, U]:
    async with asyncio.TaskGroup() as group:
        first, second = group.create_task(one), group.create_task(other)
    return first.result(), second.result()


def _exact(match: Match) -> Fit:
    return Fit(Likeness.EXACT)


def _named_like(typed: str) -> Fits:
    """By the name of an account or in the log that fits best."""
    return lambda match: min((fit(typed, name) for name in match.names), default=Fit(Likeness.LOOSE))


def _name_in(upn: str, words: str) -> Fits:
    """By the name in a user name: who has exactly this name and no account is meant, all others come near."""

    def fits(match: Match) -> Fit:
        if upn.casefold() in {user.user_principal_name.casefold() for user in match.users}:
            return Fit(Likeness.EXACT)
        best = _named_like(words)(match)
        if best.likeness is Likeness.EXACT and not match.users:
            return best
        return replace(best, likeness=max(best.likeness, Likeness.SPELLING))

    return fits


def _hr_id_like(typed: str) -> Fits:
    """By the HR id: the very same, one with other zeros, or one with other letters before the number."""
    exact, keys = typed.casefold(), {hr_id_key(form) for form in hr_id_forms(typed)}

    def fits(match: Match) -> Fit:
        if (match.hr_id or "").casefold() == exact:
            return Fit(Likeness.EXACT)
        near = not keys & {hr_id_key(hr_id) for hr_id in match.hr_ids}
        return Fit(Likeness.SPELLING if near else Likeness.PART)

    return fits

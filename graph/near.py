"""Asking once more where a plain search found nobody: two requests at most, one of them to the log."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from diagnosis.evidence import Person
from diagnosis.gaps import Source, Unavailable
from diagnosis.log import Event
from graph import deleted, odata, similar, wire
from graph.client import EVENTUAL, GraphClient, Read, parse_or_error
from graph.errors import GraphError
from graph.gaps import gap, or_gap
from graph.log import LogRead, LogReader
from graph.question import Question
from graph.users import near_hr_ids

Users = tuple[wire.User, ...]

_SELECT = (
    "id,displayName,userPrincipalName,mail,employeeId,accountEnabled,userType,"
    "jobTitle,department,officeLocation"
)
_MOST = "500"
_BEFORE_NUMBER = re.compile(r"^[A-Za-z]*[-_.]?0*")
_SHORTEST_ID = 4
"""Digits of an HR id that are looked for inside longer ones."""


@dataclass(frozen=True, slots=True)
class Near:
    """What may be meant: accounts, deleted accounts, rows of the log; and what could not be read."""

    users: Users = ()
    gone: Users = ()
    events: tuple[Event, ...] = ()
    gaps: tuple[Unavailable, ...] = ()
    read_gone: bool = False
    """Whether deleted accounts were looked at."""


class Nearby:
    """Looks for what comes near. Accounts and deleted accounts go into one batch, the log is asked beside it.

    A reading that fails here is no reason to leave its source out of the answer: that is why it does not go
    through `question.read`.
    """

    def __init__(self, client: GraphClient, log: LogReader) -> None:
        self._client = client
        self._log = log

    async def look(
        self,
        name: str | None,
        person: Person,
        question: Question,
        *,
        jobs: Sequence[str],
        leavers: bool,
        kept_turn: bool,
    ) -> Near:
        """Who resembles the name, or holds an HR id that differs by the letters before its number.

        Deleted accounts are looked at only with `leavers`: by what identifies the person, else by the name.
        The log is asked in these `jobs`, with the turn that the question has kept or where nobody else waits.
        """
        clauses, ids = similar.clauses(name or ""), near_hr_ids(person.hr_id or "")
        search = {"$search": odata.search_any("displayName", clauses)} if clauses else None
        reads = [_users(search)] if search else [_users(_holding(ids))] if ids else []
        identified = deleted.condition_for(person)
        gone = {"$filter": identified} if identified else search
        if leavers and gone:
            reads.append(_gone(gone))
        asks_log = bool(jobs) and (kept_turn or question.quota.alone(question.place))
        async with asyncio.TaskGroup() as group:
            directory = group.create_task(self._batch(reads, question))
            log = group.create_task(self._rows(name, person, jobs, question)) if asks_log else None
        found, rows = directory.result(), log.result() if log else None
        if isinstance(rows, Unavailable):
            return replace(found, gaps=(*found.gaps, rows))
        return replace(found, events=rows.all() if rows else ())

    async def _rows(
        self, name: str | None, person: Person, jobs: Sequence[str], question: Question
    ) -> LogRead | Unavailable | None:
        names, ids = similar.groups(name or ""), near_hr_ids(person.hr_id or "")
        digits = _BEFORE_NUMBER.sub("", person.hr_id or "")
        within = digits if digits.isdigit() and len(digits) >= _SHORTEST_ID else None
        if not (names or ids or within):
            return None
        reading = self._log.by_pieces(names, ids, within, jobs)
        return await or_gap(Source.PROVISIONING_LOG, reading, question.deadline)

    async def _batch(self, reads: Sequence[Read], question: Question) -> Near:
        if not reads:
            return Near()
        reading = self._client.batch(reads, wire.PageOf)
        answers = await or_gap(Source.USERS, reading, question.deadline)
        if isinstance(answers, Unavailable):
            return Near(gaps=(answers,))
        users: Users = ()
        gone: Users = ()
        gaps: list[Unavailable] = []
        read_gone = False
        for read, answer in zip(reads, answers, strict=True):
            among_deleted = read.path == deleted.PATH
            if isinstance(answer, GraphError):
                gaps.append(gap(Source.DELETED_USERS if among_deleted else Source.USERS, answer))
            elif among_deleted:
                gone, read_gone = tuple(map(_as_before, _people(answer))), True
            else:
                users = _people(answer)
        return Near(users, gone, gaps=tuple(gaps), read_gone=read_gone)


def _holding(ids: Sequence[str]) -> dict[str, str]:
    return {"$filter": odata.any_of("employeeId", ids)}


def _users(condition: dict[str, str]) -> Read:
    return Read("/users", {**condition, "$select": _SELECT, "$top": _MOST}, _headers(condition))


def _gone(condition: dict[str, str]) -> Read:
    select = f"{_SELECT},deletedDateTime"
    return Read(deleted.PATH, {**condition, "$select": select, "$top": _MOST}, _headers(condition))


def _headers(condition: dict[str, str]) -> dict[str, str]:
    return EVENTUAL if "$search" in condition else {}


def _people(page: wire.PageOf) -> Users:
    """The accounts of a page, each once, guests left out; one odd row must not cost the rest."""
    parsed = [parse_or_error(wire.User, value) for value in page.value]
    users = {user.id: user for user in parsed if not isinstance(user, GraphError)}
    return tuple(user for user in users.values() if not user.is_guest)


def _as_before(user: wire.User) -> wire.User:
    """A deleted account with the user name that it had."""
    return user.model_copy(update={"user_principal_name": deleted.name_before(user)})

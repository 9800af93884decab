"""Lists that follow the typing: who may be meant, as far as this asker may be told by a few letters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from access import policy
from access.policy import Role
from cards.actions import PersonRef
from cards.choose_person import Candidate, described, hr_tail
from cards.who import WORKERS
from cards.words import Words
from diagnosis.audience import Audience
from diagnosis.evidence import Person
from dialogs.answers import Answers
from graph import people
from graph.suggestions import Suggested
from graph.users import name_key

MOST = 15
"""People in one list; Teams shows no more (learn.microsoft.com, "Typeahead search in Adaptive Cards")."""

_LONGEST = 120
"""Characters that reach a search."""

_HR = re.compile(r"hr:([^:]{1,36}):(.{1,80})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody in such a list: the name, what tells namesakes apart, and how to find the person again.

    `detail` is for the asker's eyes alone, `ref` holds no more than the asker may see.
    """

    name: str
    detail: str
    ref: PersonRef
    in_directory: bool

    @property
    def title(self) -> str:
        """The whole entry on one line."""
        return f"{self.name} · {self.detail}" if self.detail else self.name

    @property
    def value(self) -> str:
        """What a list on a card answers with; read back by `named_by`."""
        return f"hr:{self.ref.hr_id}:{self.name}" if self.ref.hr_id else self.name


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The entries, and whether everything was looked at."""

    people: tuple[Suggestion, ...] = ()
    whole: bool = True


async def suggest(answers: Answers, typed: str, role: Role, words: Words) -> Suggestions:
    """Everybody whose name begins as typed, as far as this role may be told. Never raises for Graph."""
    if not policy.may_ask(role):
        return Suggestions()
    found = await answers.tenant.suggest(typed[:_LONGEST])
    return Suggestions(tuple(_told(found, typed, role, words)), found.whole)


async def choices(
    answers: Answers, value: Mapping[str, Any], role: Role, words: Words
) -> list[dict[str, str]]:
    """The answer to an invoke `application/search`: `queryText`, `dataset`, `queryOptions.skip` and `top`.

    Only our own data set is answered, with people who have no account. Whatever else comes gets none.
    """
    typed = value.get("queryText")
    if value.get("dataset") != WORKERS or not isinstance(typed, str):
        return []
    found = await suggest(answers, typed, role, words)
    skip, count = window(value.get("queryOptions"), "top")
    without = [one for one in found.people if not one.in_directory]
    return [{"title": one.title, "value": one.value} for one in without[skip : skip + count]]


def window(options: object, count: str) -> tuple[int, int]:
    """Which part of a list is asked for; whatever is no number counts as not said."""
    given = options if isinstance(options, Mapping) else {}

    def number(name: str, default: int) -> int:
        asked = given.get(name)
        return asked if isinstance(asked, int) and not isinstance(asked, bool) and asked >= 0 else default

    return min(number("skip", 0), 1000), min(number(count, MOST) or MOST, MOST)


def named_by(worker: str) -> dict[str, str]:
    """Whom the value of an entry names; anything else that a client sends counts as a name.

    The words of the search are the name, as the HR number must not stand where others read the answer.
    """
    found = _HR.fullmatch(worker)
    if found:
        return {"query": found[2], "hr_id": found[1]}
    return {"query": worker, "name": worker}


def reference(candidate: people.Candidate, role: Role) -> PersonRef:
    """How to find somebody of a list again, in a button that this asker gets.

    An account in use is found by its object id. Everybody else is found by the HR number where the asker may
    see it, else by the name and what the list shows of the number.
    """
    person = candidate.person
    if in_use(candidate) and person.entra_id:
        return PersonRef(query=person.name, display_name=person.name, entra_id=person.entra_id)
    if policy.may_see_numbers(role) and person.hr_id:
        return PersonRef(query=person.name, display_name=person.name, hr_id=person.hr_id)
    return PersonRef(query=person.name, display_name=person.name, hr_ends=hr_tail(person))


def in_use(candidate: people.Candidate) -> bool:
    """Whether somebody has an account that is not switched off: who knows of it may know of nothing else."""
    return candidate.in_directory and candidate.enabled is not False


def _told(found: Suggested, typed: str, role: Role, words: Words) -> list[Suggestion]:
    whole = name_key(typed)
    full = len(typed.split()) > 1
    return [
        _suggestion(one, role, words)
        for one in found.people
        if policy.may_be_suggested(
            role, in_use=in_use(one), named_in_full=full and name_key(one.person.name) == whole
        )
    ]


def _suggestion(candidate: people.Candidate, role: Role, words: Words) -> Suggestion:
    """An employee sees of an account in use what the directory tells everybody, of anybody else what tells
    namesakes apart; an account that is switched off looks like none."""
    helpdesk, person = policy.may_see_numbers(role), candidate.person
    if not helpdesk:
        person = (
            replace(person, hr_id=None)
            if in_use(candidate)
            else Person(person.query, person.display_name, person.hr_id)
        )
    known = helpdesk or in_use(candidate)
    shown = Candidate(
        person,
        job_title=candidate.job_title if known else None,
        department=candidate.department if known else None,
        in_directory=candidate.in_directory,
    )
    detail = described(shown, Audience.HELPDESK if helpdesk else Audience.EMPLOYEE)
    return Suggestion(
        name=words.value(candidate.person.name),
        detail=words.say(detail) if detail is not None else "",
        ref=reference(candidate, role),
        in_directory=candidate.in_directory,
    )

"""Who is meant: from a typed name, a picked person or an entry of the list to somebody to look for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from microsoft_teams.cards.core import AdaptiveCard

from access.policy import Place, Role
from cards.actions import ChoosePerson
from cards.choose_person import MOST, Candidate, choose_person_card
from cards.who import MYSELF
from diagnosis.audience import Audience
from diagnosis.evidence import Person
from dialogs.reply import Reply
from dialogs.suggesting import named_by
from dialogs.utterance.choices import number_said, says_no, says_none, says_yes
from dialogs.utterance.question import PersonNamed
from graph import people
from graph.people import Who

_OBJECT_ID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def who(named: PersonNamed) -> dict[str, str]:
    """How to look for a person: the words used, and what they are."""
    query = named.name or named.hr_id or named.upn or named.entra_id or ""
    known = {"name": named.name, "hr_id": named.hr_id, "upn": named.upn, "entra_id": named.entra_id}
    return {"query": query} | {key: value for key, value in known.items() if value}


def who_named(result: object) -> dict[str, str] | None:
    """Who an answer to "who is it about?" names; a few plain words count as a name."""
    if not isinstance(result, Reply):
        return None
    if isinstance(result.action, ChoosePerson):
        return chosen_person(result.action, result.asker.entra_id)
    if result.question.people:
        return who(result.question.people[0])
    if result.question.self_asked and result.asker.entra_id:
        return {"query": "me", "entra_id": result.asker.entra_id}
    typed = " ".join(result.text.split())
    if 0 < len(typed) <= 80 and len(typed.split()) <= 5 and any(c.isalpha() for c in typed):
        return {"query": typed, "name": typed}
    return None


def chosen_person(action: ChoosePerson, asker_id: str | None) -> dict[str, str] | None:
    """Whom a form names: the one picked from the organisation, from those without an account, or in words."""
    if action.worker and not action.person:
        return named_by(action.worker)
    if action.typed and not action.person:
        typed = Who.typed(action.typed)
        return {key: value for key, value in asdict(typed).items() if value}
    return _picked(action.person, asker_id)


def _picked(person: str | None, asker_id: str | None) -> dict[str, str] | None:
    """Whom the people picker names: an Entra object id; a client without a directory may send words."""
    if not person:
        return None
    if person == MYSELF and asker_id:
        return {"query": "me", "entra_id": asker_id}
    if _OBJECT_ID.fullmatch(person):
        return {"query": person, "entra_id": person}
    return {"query": person, "name": person}


def unfound(named: dict[str, str]) -> Person:
    """Somebody no source knows, as far as the words go."""
    return Person(
        query=named["query"],
        hr_id=named.get("hr_id"),
        user_principal_name=named.get("upn"),
        entra_id=named.get("entra_id"),
        display_name=named.get("name"),
    )


def kept(found: Sequence[people.Candidate]) -> list[dict[str, Any]]:
    """The entries of the list as the state holds them, so that it can be shown again: plain values only."""
    return [asdict(candidate) for candidate in found[:MOST]]


def offered(listed: Sequence[Mapping[str, Any]]) -> bool:
    """Whether nobody on the list is called exactly as was typed: "did you mean?", not "which one?"."""
    return bool(listed) and all(one.get("near", False) for one in listed)


def list_card(
    query: str,
    listed: Sequence[Mapping[str, Any]],
    reply: Reply,
    *,
    unlisted: int = 0,
    hint: str | None = None,
) -> AdaptiveCard:
    """The list to choose from; `unlisted` counts who matches beyond it.

    Where others read it too, it holds no numbers and no user names.
    """
    private = reply.asker.place is Place.PRIVATE
    helpdesk = private and reply.role is Role.HELPDESK
    return choose_person_card(
        query,
        [
            Candidate(
                person if private else replace(person, hr_id=None, user_principal_name=None),
                job_title=one["job_title"],
                department=one["department"],
                office=one["office"],
                in_directory=one["in_directory"],
                deleted=one.get("deleted", False),
            )
            for one, person in ((one, Person(**one["person"])) for one in listed)
        ],
        Audience.HELPDESK if helpdesk else Audience.EMPLOYEE,
        reply.words,
        asker=reply.asker.mark,
        unlisted=unlisted,
        hint=hint,
        near=offered(listed),
    )


def chosen(result: object, candidates: Sequence[Mapping[str, Any]]) -> int | None:
    """The number chosen from 1, 0 for none of them, None where that can't be told."""
    if not isinstance(result, Reply):
        return None
    if isinstance(result.action, ChoosePerson):
        pick = result.action.pick
        if pick is None or pick == "none":
            return 0 if pick else None
        return pick if pick <= len(candidates) else None
    typed = " ".join(unicodedata.normalize("NFKC", result.text).split()).casefold().rstrip(".!")
    typed = typed.replace("’", "'").replace(",", "")
    if offered(candidates):
        if says_no(typed) or says_none(typed):
            return 0
        if says_yes(typed) and len(candidates) == 1:
            return 1
    if says_none(typed):
        return 0
    number = number_said(typed, len(candidates))
    if number is not None:
        return number
    people_listed = [candidate["person"] for candidate in candidates]
    keys = ("display_name", "hr_id", "user_principal_name")
    same = [
        number
        for number, person in enumerate(people_listed, start=1)
        if typed and typed in [str(person.get(key) or "").casefold() for key in keys]
    ]
    if len(same) == 1:
        return same[0]
    partly = [
        number
        for number, person in enumerate(people_listed, start=1)
        if typed and typed in str(person.get("display_name") or "").casefold().split()
    ]
    return partly[0] if len(partly) == 1 else None

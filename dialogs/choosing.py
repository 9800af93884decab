"""Who is meant: from a typed name, a picked person or an entry of the list to somebody to look for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from microsoft_teams.cards.core import AdaptiveCard

from access.policy import Place, Role
from cards.actions import ChoosePerson
from cards.choose_person import Candidate, choose_person_card
from cards.who import MYSELF
from diagnosis.audience import Audience
from diagnosis.evidence import Person
from dialogs.reply import Reply
from dialogs.utterance.question import PersonNamed
from graph.people import Found

_OBJECT_ID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")

_NONE = frozenset(("none", "none of these", "none of them", "neither", "nobody"))


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
        return _picked(result.action.person, result.asker.entra_id)
    if result.question.people:
        return who(result.question.people[0])
    if result.question.self_asked and result.asker.entra_id:
        return {"query": "me", "entra_id": result.asker.entra_id}
    typed = " ".join(result.text.split())
    if 0 < len(typed) <= 80 and len(typed.split()) <= 5 and any(c.isalpha() for c in typed):
        return {"query": typed, "name": typed}
    return None


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


def list_card(query: str, found: Found, reply: Reply) -> AdaptiveCard:
    """The list to choose from. Where others read it too, it holds no numbers and no user names."""
    private = reply.asker.place is Place.PRIVATE
    helpdesk = private and reply.role is Role.HELPDESK
    return choose_person_card(
        query,
        [
            Candidate(
                one.person if private else replace(one.person, hr_id=None, user_principal_name=None),
                job_title=one.job_title,
                department=one.department,
                office=one.office,
                in_directory=one.in_directory,
            )
            for one in found.people
        ],
        Audience.HELPDESK if helpdesk else Audience.EMPLOYEE,
        reply.words,
        asker=reply.asker.mark,
    )


def chosen(result: object, candidates: list[dict[str, Any]]) -> int | None:
    """The number chosen from 1, 0 for none of them, None where that can't be told."""
    if not isinstance(result, Reply):
        return None
    if isinstance(result.action, ChoosePerson):
        pick = result.action.pick
        if pick is None or pick == "none":
            return 0 if pick else None
        return pick if pick <= len(candidates) else None
    typed = " ".join(result.text.split()).casefold().rstrip(".!")
    if typed.isdecimal() and 1 <= int(typed[:4]) <= len(candidates):
        return int(typed[:4])
    if typed in _NONE:
        return 0
    keys = ("display_name", "hr_id", "user_principal_name")
    same = [
        number
        for number, candidate in enumerate(candidates, start=1)
        if typed and typed in [str(candidate.get(key) or "").casefold() for key in keys]
    ]
    if len(same) == 1:
        return same[0]
    partly = [
        number
        for number, candidate in enumerate(candidates, start=1)
        if typed and typed in str(candidate.get("display_name") or "").casefold().split()
    ]
    return partly[0] if len(partly) == 1 else None

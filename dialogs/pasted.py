"""A long list in one message: everybody it names, also beyond what one message is read for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.reply import Reply
from dialogs.utterance import MAX_CHARACTERS, understand
from dialogs.utterance.people import MOST_PEOPLE
from dialogs.utterance.question import PersonNamed

_AT_ONCE = 40
"""Entries of a list that are read together: fewer than are kept of one message, so that none is dropped."""
_LONGEST = 40_000
"""Characters; Teams sends no longer message."""


def named_in(reply: Reply) -> tuple[tuple[PersonNamed, ...], int]:
    """Who is named, at most `MOST_PEOPLE` of them, and how many there are in all."""
    people = reply.question.people
    if len(people) < MOST_PEOPLE and len(reply.text) <= MAX_CHARACTERS:
        return people, len(people)
    every = {_mark(person): person for person in people}
    for part in _parts(reply.text[:_LONGEST]):
        read = understand(part, now=reply.now, locale=reply.asker.locale, time_zone=reply.asker.time_zone)
        for person in read.people:
            every.setdefault(_mark(person), person)
    return tuple(every.values())[:MOST_PEOPLE], len(every)


def _parts(text: str) -> Iterator[str]:
    """The text in parts of some lines each; where it is one line, of some entries."""
    lines = text.splitlines()
    entries = lines if len(lines) > MOST_PEOPLE // 2 else re.split(r"[\n,;]", text)
    part: list[str] = []
    for entry in entries:
        if len(part) == _AT_ONCE or sum(map(len, part)) + len(entry) + len(part) > MAX_CHARACTERS:
            yield "\n".join(part)
            part = []
        part.append(entry)
    yield "\n".join(part)


def _mark(person: PersonNamed) -> str:
    """What tells a person from the others of the list."""
    return (person.entra_id or person.upn or person.hr_id or person.name or "").casefold()

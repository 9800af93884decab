"""One person named more than once: what is said of her last, and her full name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.message_words import MessageWords


def last_said(found: list[Name], message: MessageWords) -> list[Name]:
    """ "Eve and Bob were hired; Bob is fine": what is said last of somebody holds for all of it."""
    found = _strung(found, message)
    last = {name.text.casefold(): name.role for name in found}
    fine = [one.split()[0] for one, role in last.items() if role is Role.SPARE]
    return [
        replace(name, role=Role.SPARE)
        if name.role is Role.MEANT and name.text.casefold().split()[0] in fine and _again(name, found)
        else name
        for name in found
    ]


def _strung(found: list[Name], message: MessageWords) -> list[Name]:
    """ "My starters, Eve and Bob, are fine": who is well between commas, and who is joined to her."""
    settled: list[Name] = []
    for name in found:
        before = settled[-1] if settled else None
        joined = before is not None and before.end == name.start - 1
        if (
            before is not None
            and joined
            and name.role is Role.MEANT
            and before.role is Role.SPARE
            and message.low(name.start - 1) in message.words.joins
            and message.low(before.start - 1) == "," == message.low(name.end)
        ):
            name = replace(name, role=Role.SPARE)
        settled.append(name)
    return settled


def _again(name: Name, found: Sequence[Name]) -> bool:
    """Whether the last mention of the person, by all or the first of her names, is a spare one."""
    first = name.text.casefold().split()[0]
    said = [one for one in found if one.text.casefold().split()[0] == first]
    alike = {one.text.casefold() for one in said if len(one.text.split()) > 1}
    return said[-1].role is Role.SPARE and said[-1] is not name and len(alike) < 2


def whole(found: list[Name]) -> list[Name]:
    """ "Her cover is Jane Doe; Jane has no …": who is meant by half a name has all of the earlier one."""
    settled: list[Name] = []
    for name in found:
        words = name.text.split()
        longer = [
            one.text
            for one in settled
            if one.role in (Role.VALUE, Role.SPARE)
            and len(one.text.split()) > len(words)
            and one.text.split()[: len(words)] == words
        ]
        meant = name.role is Role.MEANT and name.cased and len(longer) == 1
        settled.append(replace(name, text=longer[0]) if meant else name)
    return settled

"""Names that are values beside somebody meant: what she is called now, who her manager is or is not."""

from __future__ import annotations

from dataclasses import replace

from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.tokens import Kind


def renamed(found: list[Name], message: MessageWords) -> list[Name]:
    """In "Jane Doe is Jane Roe in Workday" the second is a value."""
    settled: list[Name] = []
    for name in found:
        before = settled[-1] if settled else None
        if (
            before is not None
            and name.role is Role.MEANT
            and (
                (
                    before.role is Role.MEANT
                    and (_becomes(before, name, message) or _recalled(before, name, message))
                )
                or (before.role is Role.VALUE and _put_right(before, name, message))
                or (
                    _shown(name, message)
                    and (message.ends(name.end) or any(one.role is Role.MEANT for one in settled))
                )
            )
            and not message.tokens[name.end - 1].possessive
        ):
            name = replace(name, role=Role.VALUE)
        settled.append(name)
    return settled


def _becomes(before: Name, name: Name, message: MessageWords) -> bool:
    words = message.words
    at = name.start - 1 - (message.low(name.start - 1) in words.with_names)
    if message.low(at) in words.becomes and before.end >= name.start - 3:
        return True
    between = message.tokens[before.end : name.start]
    verb = before.start - 1
    while message.low(verb) in words.titles:
        verb -= 1
    ways = {message.low(before.end), message.low(verb), f"{message.low(verb)} {message.low(before.end)}"}
    return (
        not ways.isdisjoint(words.renames)
        and len(between) <= 7
        and all(token.kind is not Kind.PUNCT for token in between)
    )


def _put_right(before: Name, name: Name, message: MessageWords) -> bool:
    """ "The manager is not Bob Stone, it is Alice Hill": but not "… it is Alice Hill who has no …"."""
    words = message.words
    if message.low(before.start - 1) in words.denials and before.end == name.start - 1:
        return message.low(before.end) in words.contrasts  # "is not Bob Stone but Alice Hill"
    close = message.low(before.end) == "," and before.end == name.start - 2
    return close and message.low(name.start - 1) in words.becomes and message.ends(name.end)


def _recalled(before: Name, name: Name, message: MessageWords) -> bool:
    """ "Jane Roe is now Jane Doe", "heißt sie Jane Roe, in Workday Jane Doe": one person, two names."""
    one, other = before.text.casefold().split(), name.text.casefold().split()
    if one[0] != other[0] or one == other or len(one) < 2 or len(other) < 2:
        return False
    said = any(token.low in message.words.renames for token in message.tokens[: name.start])
    return said or message.low(name.start - 1) not in (*message.words.joins, ",")


def _shown(name: Name, message: MessageWords) -> bool:
    """ "… steht noch Bob Stone": a value, as somebody is meant already."""
    at = name.start - 1
    while message.low(at) in message.words.fillers:
        at -= 1
    if message.low(at) in message.words.beside and message.low(at - 1) in message.words.fillers:
        return True
    ends = message.ends(name.end) or (
        message.low(name.end) in message.words.holding and message.ends(name.end + 1)
    )
    return message.low(at) in message.words.shows and (at < name.start - 1 or ends)

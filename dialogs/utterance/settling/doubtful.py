"""Single words that nothing shows to be a person, beside somebody who surely is one: "… and not Denver"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.message_words import MessageWords


def without_doubtful(found: list[Name], message: MessageWords, identified: Collection[int]) -> list[Name]:
    """Beside somebody who is surely a person, a single unknown word is none: "… and not Denver"."""
    people = {name.start for name in found if name.role is Role.MEANT and _surely_person(name, message)}
    if not people and not identified:
        return found
    return [
        name
        for name in found
        if name.role is not Role.MEANT
        or name.start in people
        or not _lone(name, message)
        or _listed(name, found, message)
        or _beside_id(name, message, identified)
        or _in_address(name, message, identified)
    ]


def _surely_person(name: Name, message: MessageWords) -> bool:
    lows = [message.low(i) for i in range(name.start, name.end)]
    known = any(
        low not in message.words.towns and (low in message.lexicon.given or low in message.lexicon.family)
        for low in lows
    )
    titled = message.titled(name.start)
    known = known or titled
    if titled and message.words.noun_endings:
        return True  # "herr fuchs", as German titles are no other words
    return name.cased and (name.end - name.start > 1 or known or name.entra_id is not None)


def _lone(name: Name, message: MessageWords) -> bool:
    """A single word that is in no list of names, or an everyday word typed in small letters."""
    low = message.low(name.start)
    family = low in message.lexicon.family or low in message.words.surnames
    known = (low in message.lexicon.given or family) and low not in message.words.towns
    sure = name.cased or (
        bool(message.words.noun_endings)
        and low in message.lexicon.given
        and low not in message.lexicon.common
    )
    return name.end - name.start == 1 and not (known and sure) and name.entra_id is None


def _listed(name: Name, found: Sequence[Name], message: MessageWords) -> bool:
    """Whether it stands in a list of people: after or before a comma, "and", or on a line of its own."""
    article = message.low(name.start - 1) in message.words.with_names
    before, after = message.low(name.start - 1 - article), message.low(name.end)
    joins = (*message.words.joins, ",")
    if message.low(name.start) in message.words.towns and message.zones[name.start] != "person":
        # "… and Paris" is listed only right behind or before somebody.
        behind = before in joins and any(one.end == name.start - 1 - article for one in found)
        return behind or (after in joins and any(one.start == name.end + 1 for one in found))
    alone = message.alone(name.start, name.end)
    return before in joins or after in joins or alone or message.zones[name.start] == "person"


def _beside_id(name: Name, message: MessageWords, identified: Collection[int]) -> bool:
    """Whether an id stands right by it, or behind a bracket or comma: "Farrukh (21451)" is one person."""
    around = {name.start - 1, name.end}
    for at in (name.start - 1, name.end):
        if 0 <= at < len(message.tokens) and message.tokens[at].text in "(,":
            around.add(at - 1 if at < name.start else at + 1)
    return not around.isdisjoint(identified)


def _in_address(name: Name, message: MessageWords, identified: Collection[int]) -> bool:
    """Whether it is a part of somebody's address: "ulla.berg@contoso.com … Ulla"."""
    parts = {part for i in identified for part in message.low(i).partition("@")[0].split(".")}
    return message.low(name.start) in parts

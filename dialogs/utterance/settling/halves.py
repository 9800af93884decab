"""Family name and given name that stand apart, under two labels or in brackets, and are one name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.utterance.found_name import Name
from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.tokens import Kind


def paired(found: Sequence[Name], message: MessageWords) -> list[Name]:
    """ "Family name: Doe" and "First name: Jane", one right after the other, are one name."""
    settled: list[Name] = []
    words = message.words
    for name in found:
        before = settled[-1] if settled else None
        if before and _given_behind(before, name, message):
            settled[-1] = replace(before, end=name.end, text=f"{name.text} {before.text}")
            continue
        if before is None or not _adjoins(before, name, message):
            settled.append(name)
            continue
        first, second = _label_of(before, message), _label_of(name, message)
        if first in words.family_labels and second in words.given_labels:
            settled[-1] = replace(before, end=name.end, text=f"{name.text} {before.text}")
        elif first in words.given_labels and second in words.family_labels:
            settled[-1] = replace(before, end=name.end, text=f"{before.text} {name.text}")
        else:
            settled.append(name)
    return settled


def _given_behind(before: Name, name: Name, message: MessageWords) -> bool:
    """ "Frau Doe (Jane)", "Frau Doe, Vorname Jane": the given name follows the family name."""
    if not before.end < name.start <= before.end + 2 or name.end - name.start > 2:
        return False
    first, last = message.low(before.end), message.low(name.start - 1)
    if first == "," and (last,) in message.words.given_labels:
        return True
    lows = [message.low(i) for i in range(before.start, before.end)]
    family = lows[0] not in message.lexicon.given or lows[0] in message.lexicon.family
    aside = first == "(" == last and message.low(name.end) == ")" and message.titled(before.start)
    given = all(message.low(i) in message.lexicon.given for i in range(name.start, name.end))
    return aside and len(lows) == 1 and family and given


def _adjoins(before: Name, name: Name, message: MessageWords) -> bool:
    """Whether both stand under a person's label, with nothing but the second label between them."""
    between = {message.zones[i] for i in range(before.end, name.start) if message.tokens[i].kind is Kind.WORD}
    return between == {"label"} and message.zones[before.start] == "person" == message.zones[name.start]


def _label_of(name: Name, message: MessageWords) -> tuple[str, ...]:
    """The words of the label right before a name."""
    start = name.start
    while start and message.zones[start - 1] == "label":
        start -= 1
    return tuple(message.low(i) for i in range(start, name.start) if message.tokens[i].kind is Kind.WORD)

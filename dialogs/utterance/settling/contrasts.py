"""Names set against each other, or against the asker: "not Bob, but Jane", "Bob can log in and I can't"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.message_words import MessageWords


def corrected(found: Sequence[Name], message: MessageWords) -> Sequence[Name]:
    """ "Nicht Bob, sondern Jane", where nobody else is named; "Jen (Jane Doe)" is one person."""
    if len(found) != 2:
        return found
    one, other = found
    reach = 3 if message.words.with_names else 2  # "não é a Ana, é o João"
    leads = [{message.low(name.start - n) for n in range(1, reach + 1)} for name in found]
    if any(no in leads[0] and rather in leads[1] for no, rather in message.words.corrections):
        return [replace(one, role=Role.BYSTANDER), replace(other, role=Role.MEANT)]
    if _rules_out(one, other, message):
        return [replace(one, role=Role.MEANT), replace(other, role=Role.BYSTANDER)]
    aside = one.end == other.start - 1 and message.low(one.end) == "(" and message.low(other.end) == ")"
    short = one.end - one.start == 1 and other.end - other.start > 1
    if aside and short and one.role is other.role is Role.MEANT:
        return [replace(one, role=Role.SPARE), other]
    return found


def _rules_out(one: Name, other: Name, message: MessageWords) -> bool:
    """Whether all that is said is "Jane, not Bob", or "I meant Jane not Bob"."""
    words = message.words
    intended = {message.low(one.start - n) for n in (1, 2)} & words.intends and one.role is not Role.VALUE
    intended = intended or (one.start == 0 and one.role is Role.MEANT)
    between = [message.low(i) for i in range(one.end, other.start) if message.low(i) not in words.with_names]
    if between[:1] == [","]:
        del between[0]
    led = bool(between) and between[0] in words.rules_out
    return bool(intended) and led and len(between) <= 2 and message.ends(other.end)


def unlike(found: Sequence[Name], message: MessageWords) -> list[Name]:
    """ "Bob was created but Jane was not", "why Bob but not Jane?": she is meant, he is well."""
    words = message.words
    settled = list(found)
    for at in range(1, len(settled)):
        name, before = settled[at], settled[at - 1]
        end = name.end
        while not message.ends(end) and end < name.end + 4:
            end += 1
        refused = message.ends(end) and message.low(end - 1) in words.denials and end > name.end
        led = (message.low(name.start - 1), message.low(name.start - 2))
        led = led if led[0] not in words.with_names else (led[1], message.low(name.start - 3))
        refused = refused or (
            end == name.end and led[0] in words.denials and led[1] in (*words.contrasts, *words.joins)
        )
        between = [message.low(i) for i in range(before.end, name.start)]
        ahead = {message.low(i) for i in range(before.start - 2, before.start)}
        said = between[: -2 if end == name.end else None]
        done = not words.created.isdisjoint(between) and words.denials.isdisjoint(said)
        if refused and done and words.denials.isdisjoint(ahead) and not {".", "?", "!"} & set(between):
            settled[at - 1] = replace(before, role=Role.SPARE)
            settled[at] = replace(name, role=Role.MEANT)
    return settled


def unlike_me(found: Sequence[Name], message: MessageWords) -> Sequence[Name]:
    """ "Bob can log in and I can't": he stands by, as the asker means herself."""
    words = message.words
    for i in range(1, len(message.tokens)):
        if message.low(i) not in words.ego or message.low(i - 1) not in (*words.joins, *words.contrasts, ","):
            continue
        end = i + 1
        while not message.ends(end) and end < i + 5:
            end += 1
        if not message.ends(end) or message.low(end - 1) not in words.denials:
            continue
        begin = i
        while begin and message.tokens[begin - 1].text not in (".", "?", "!", "\n"):
            begin -= 1
        if words.denials.isdisjoint(message.low(j) for j in range(begin, i)):
            return [replace(name, role=Role.BYSTANDER) if begin <= name.start < i else name for name in found]
    return found

"""Names of who calls or writes, which are not meant in other places of the message either."""

from __future__ import annotations

from dataclasses import replace

from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.tokens import Kind


def without_senders(found: list[Name], message: MessageWords) -> list[Name]:
    """Who is the caller or sender in one place is it in the others, unless nobody else is meant."""
    found = _without_signature(found, message)
    senders = {name.text.casefold() for name in found if name.role is Role.BYSTANDER}
    if all(name.text.casefold() in senders for name in found if name.role is Role.MEANT):
        return found
    return [
        replace(name, role=Role.BYSTANDER)
        if name.role is Role.MEANT
        and name.text.casefold() in senders
        and message.zones[name.start] != "person"
        else name
        for name in found
    ]


def _without_signature(found: list[Name], message: MessageWords) -> list[Name]:
    """A name alone on the last of three lines or more is the sender's, if a sentence names somebody."""
    last = found[-1] if found else None
    if last is None or last.role is not Role.MEANT or message.zones[last.start] == "person":
        return found
    breaks = [i for i, token in enumerate(message.tokens) if token.kind is Kind.BREAK]
    told = any(name.role is Role.MEANT and not message.alone(name.start, name.end) for name in found[:-1])
    if (
        len(breaks) < 2
        or last.end < len(message.tokens)
        or not message.alone(last.start, last.end)
        or not told
    ):
        return found
    return [*found[:-1], replace(last, role=Role.BYSTANDER)]

"""Decides which of the names in a message are the people meant, once all of them are known."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from dialogs.utterance.found_name import Name, Role
from dialogs.utterance.message_words import MessageWords
from dialogs.utterance.settling.contrasts import corrected, unlike, unlike_me
from dialogs.utterance.settling.coreference import last_said, whole
from dialogs.utterance.settling.doubtful import without_doubtful
from dialogs.utterance.settling.halves import paired
from dialogs.utterance.settling.renames import renamed
from dialogs.utterance.settling.senders import without_senders


def settle(found: Sequence[Name], message: MessageWords, identified: Collection[int] = ()) -> list[Name]:
    """The names, each with its role in the light of the others; unlikely guesses are left out.

    `identified` are the tokens that are ids of people.
    """
    kept = unlike(paired(unlike_me(corrected(found, message), message), message), message)
    kept = without_doubtful(renamed(_linked(kept, message), message), message, identified)
    return without_senders(whole(last_said(kept, message)), message)


def _linked(found: Sequence[Name], message: MessageWords) -> list[Name]:
    """Lower-case guesses give way to capitalised names; "and" hands a role on to the next name."""
    settled: list[Name] = []
    sure = any(name.cased and name.role is Role.MEANT for name in found)
    for name in found:
        at = name.start - 1 - (message.low(name.start - 1) in message.words.with_names)
        linked = bool(settled) and settled[-1].end == at and message.low(at) in message.words.joins
        if sure and not name.cased and not linked:
            continue
        turned = bool(settled) and settled[-1].end == name.start - 1 and settled[-1].role is Role.VALUE
        linked = linked or (turned and message.low(name.start - 1) in message.words.turns)
        handed_on = linked and settled[-1].role in (Role.BYSTANDER, Role.VALUE, Role.SPARE)
        settled.append(
            replace(name, role=settled[-1].role) if handed_on and name.role is Role.MEANT else name
        )
    return settled

"""The same words from the same card once more, as a double click sends them: they are kept once.

Commands that change how a case stands are refused the second time. Those with words that are only kept or
passed on are not, so each entry notes the version of the case on the card that its words were written into.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from followup.case_commands import Actor, Answer, Command, Note, Reply, Wait
from followup.cases import Case, Changed, Entry, What

LOOKED_BACK = 20
"""How many of the newest entries are looked through."""

_SAYS: dict[type[Command], What] = {
    Reply: What.REPLIED,
    Answer: What.ANSWERED,
    Note: What.NOTED,
    Wait: What.WAITING,
}
_UPON = "upon"
"""In an entry's data: the version of the case on the card."""


def may_be_said_again(case: Case, command: Command, actor: Actor, seen: int | None) -> bool:
    """Whether the history has to be looked at: somebody's words, from a card that is older than the case."""
    said = getattr(command, "text", None)
    if seen is None or type(command) not in _SAYS or not said or actor.party is None:
        return False
    return seen < case.version


def said_already(history: Iterable[Entry], command: Command, actor: Actor, seen: int | None) -> bool:
    """Whether one of the entries holds these words, by the same person, from the same card."""
    who = actor.party.id if actor.party is not None else None
    return any(
        entry.what is _SAYS.get(type(command))
        and entry.text == getattr(command, "text", None)
        and entry.who is not None
        and entry.who.id == who
        and entry.data.get(_UPON) == str(seen)
        for entry in history
    )


def noting_card(answer: Changed, command: Command, seen: int | None) -> Changed:
    """The change, with the card's version in its new entries, where the command is one of words."""
    if seen is None or type(command) not in _SAYS:
        return answer
    upon = {_UPON: str(seen)}
    return replace(
        answer, history=tuple(replace(entry, data={**entry.data, **upon}) for entry in answer.history)
    )

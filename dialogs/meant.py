"""Whom a message of somebody else is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dialogs.asker import Asker
from dialogs.utterance import understand
from dialogs.utterance.question import Mention, PersonNamed, Question
from graph.users import name_key


@dataclass(frozen=True, slots=True)
class Shared:
    """A message that an action was started on: what it says, who wrote it, when, and in which language."""

    text: str = ""
    mentions: tuple[Mention, ...] = ()
    sender_id: str | None = None
    sender: str | None = None
    at: datetime | None = None
    locale: str | None = None


def understood(message: Shared | None, asker: Asker, now: datetime) -> Question:
    """What the message asks, seen from the day when it was written."""
    if message is None:
        return Question()
    return understand(
        message.text,
        now=message.at or now,
        locale=message.locale or asker.locale,
        time_zone=asker.time_zone,
        mentions=message.mentions,
    )


def meant(question: Question, message: Shared | None) -> list[PersonNamed]:
    """Whom a message is about: who is named in it, but not its writer, unless they write about themselves."""
    if message is None:
        return []
    others = [one for one in question.people if not _is_sender(one, message)]
    if others:
        return others
    if message.sender_id and (question.self_asked or question.people):
        return [PersonNamed(name=message.sender, entra_id=message.sender_id)]
    return list(question.people)


def _is_sender(named: PersonNamed, message: Shared) -> bool:
    if named.entra_id and message.sender_id:
        return named.entra_id.casefold() == message.sender_id.casefold()
    return bool(named.name and message.sender) and name_key(named.name or "") == name_key(
        message.sender or ""
    )

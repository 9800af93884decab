"""What passes between a requester and the helpdesk: plain data and the rules for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from store.contacts import user_key
from store.outbox import Notice
from store.relayed import Direction, RelayedMessage, Source, relayed_key

TO_REQUESTER, TO_THREAD = "relay_to_requester", "relay_to_thread"
EDIT, DELETE, UNDELIVERED = "relay_edit", "relay_delete", "relay_undelivered"
"""The kinds of notices."""

LONGEST = 2000
"""Characters of one message that are passed on."""
LONGEST_BYTES = 12 * 1024
"""The same on the wire, where an emoji takes twelve bytes: a card has room for no more."""
_MOST_LINES = 60

FRESH = timedelta(days=7)
"""So long the helpdesk's message counts as what was said last, if nothing else was said after it."""
REMEMBERED = timedelta(days=21)
"""So long an answer to it is offered at all."""


@dataclass(frozen=True, slots=True)
class CaseRef:
    """As much of a case as passing messages on takes. `requester` is an Entra object id.

    `channel` is the key of the contact that has the case's thread, `card` the key of the remembered message
    that began it. `open` says whether anything can still be said in it.
    """

    id: str
    number: int
    requester: str
    requester_name: str
    channel: str
    open: bool = True

    @property
    def card(self) -> str:
        """The message that begins the case's thread."""
        return card_key(self.id)


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes: Entra object id and name; the name may be unknown."""

    id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What is passed on. `cut` says that there was more, `left` how many files and pictures stayed behind."""

    text: str
    cut: bool = False
    left: int = 0


@dataclass(frozen=True, slots=True)
class Chats:
    """What of the helpdesk's messages stands in one person's chat with the bot.

    `fresh` are the cases of those that are the newest thing in it, `older` those of the others; each case
    once, the newest first.
    """

    fresh: tuple[str, ...] = ()
    older: tuple[str, ...] = ()


def card_key(case_id: str) -> str:
    """The key of the message that begins a case's thread."""
    return f"case:{case_id}:card"


def case_of_card(key: str) -> str | None:
    """The case whose thread this remembered message begins."""
    kind, _colon, rest = key.partition(":")
    case_id, _colon, what = rest.partition(":")
    return case_id if (kind, what) == ("case", "card") and case_id else None


def words_of(said: str, *, left: int = 0, most_bytes: int = LONGEST_BYTES) -> Words:
    """What is passed on of a message: its lines, not more than fit into a card (`most_bytes` of it)."""
    lines = [line.strip() for line in said.strip().splitlines()]
    kept = "\n".join(lines[:_MOST_LINES])[:LONGEST]
    while len(json.dumps(kept)) > most_bytes:
        kept = kept[: len(kept) * 9 // 10]
    whole = "\n".join(lines)
    return Words(kept.rstrip(), cut=len(kept) < len(whole), left=left)


def chats_of(arrived: tuple[RelayedMessage, ...], now: datetime) -> Chats:
    """Which cases a typed message could belong to."""
    fresh: dict[str, None] = {}
    older: dict[str, None] = {}
    for message in arrived:
        at = message.delivered_at
        new = message.settled_at is None and at is not None and now - at <= FRESH
        (fresh if new else older).setdefault(message.case_id)
    return Chats(tuple(fresh), tuple(case for case in older if case not in fresh))


def passed_on(case: CaseRef, message: RelayedMessage, author: Author, words: Words) -> Notice:
    """The notice that carries a message to the other side. The words are in it until it is delivered."""
    to_requester = message.direction is Direction.TO_REQUESTER
    return Notice(
        TO_REQUESTER if to_requester else TO_THREAD,
        message.to,
        f"case:{case.id}",
        _data(message.id, case.number, author, words),
        message=message.key,
        thread=None if to_requester else case.card,
    )


def edited(case: CaseRef, message: RelayedMessage, author: Author, words: Words) -> Notice:
    """The notice that changes a message at the other end."""
    to_requester = message.direction is Direction.TO_REQUESTER
    return Notice(
        EDIT,
        message.to,
        f"case:{case.id}",
        {**_data(message.id, case.number, author, words), "to_requester": to_requester},
        message=message.key,
        thread=None if to_requester else case.card,
    )


def deleted(case: CaseRef, message: RelayedMessage, author: Author) -> Notice:
    """The notice that takes a message back at the other end."""
    data = {"relayed": message.id, "number": case.number, "name": author.name}
    return Notice(DELETE, message.to, f"case:{case.id}", data, message=message.key)


def undelivered(case: CaseRef, direction: Direction) -> Notice:
    """The notice that tells the writers that the other side can't be reached."""
    data = {"number": case.number, "direction": direction.value}
    if direction is Direction.TO_REQUESTER:
        data |= {"name": case.requester_name, "other": case.requester}
        return Notice(UNDELIVERED, case.channel, f"case:{case.id}", data, thread=case.card)
    return Notice(UNDELIVERED, user_key(case.requester), f"case:{case.id}", data)


def _data(relayed_id: str, number: int, author: Author, words: Words) -> Mapping[str, Any]:
    return {
        "relayed": relayed_id,
        "number": number,
        "author": author.id,
        "name": author.name,
        "text": words.text,
        "cut": words.cut,
        "left": words.left,
    }


__all__ = [
    "DELETE", "EDIT", "FRESH", "LONGEST", "REMEMBERED", "TO_REQUESTER", "TO_THREAD", "UNDELIVERED", "Author",
    "CaseRef", "Chats", "Direction", "RelayedMessage", "Source", "Words", "card_key", "case_of_card",
    "chats_of", "deleted", "edited", "passed_on", "relayed_key", "undelivered", "words_of",
]  # fmt: skip

"""What can be done with a case, and by whom: plain data, made from buttons, messages and new diagnoses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from diagnosis.cause import Outcome, Owner
from store.case import Party, Resolution, Urgency, WaitingOn


class Side(StrEnum):
    """In which part somebody acts: the same person may be an agent and have asked, too."""

    REQUESTER = "requester"
    HELPDESK = "helpdesk"
    BOT = "bot"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, and as what. `party` is None for the bot itself."""

    side: Side
    party: Party | None = None


BOT = Actor(Side.BOT)


@dataclass(frozen=True, slots=True)
class Claim:
    """The agent takes the case."""


@dataclass(frozen=True, slots=True)
class Unclaim:
    """The case goes back to those that nobody has."""


@dataclass(frozen=True, slots=True)
class Assign:
    """Somebody else, or the first one, gets it."""

    to: Party


@dataclass(frozen=True, slots=True)
class Note:
    """Something that only the helpdesk reads."""

    text: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing can be done until somebody else has acted. To the requester, `text` is the question."""

    on: WaitingOn
    text: str = ""


@dataclass(frozen=True, slots=True)
class Resume:
    """The waiting is over."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The helpdesk writes to the requester. Without a text, the words were passed on already."""

    text: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """The requester writes to the helpdesk. Without a text, the words were passed on already."""

    text: str | None


@dataclass(frozen=True, slots=True)
class Resolve:
    """It is solved, or there is nothing to solve."""

    reason: Resolution
    text: str = ""


@dataclass(frozen=True, slots=True)
class Reopen:
    """It is not solved after all."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Close:
    """Nothing is left to say about it."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The requester says more, or how urgent it is."""

    urgency: Urgency
    note: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The requester no longer needs help."""


@dataclass(frozen=True, slots=True)
class Rechecked:
    """The question was looked up again: what came of it, at the helpdesk's level.

    `seen` are the causes that were found, best first; `blind` says that something could not be read, so that
    a cause that is missing now need not be gone.
    """

    outcome: Outcome
    cause: str | None
    owner: Owner | None
    seen: tuple[str, ...] = ()
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """The moment in `due_at` has come."""


Command = (
    Claim
    | Unclaim
    | Assign
    | Note
    | Wait
    | Resume
    | Reply
    | Answer
    | Resolve
    | Reopen
    | Close
    | Edit
    | Withdraw
    | Rechecked
    | Due
)

BY: dict[type[Command], frozenset[Side]] = {
    **dict.fromkeys((Claim, Unclaim, Assign, Note, Wait, Resume, Reply, Resolve), frozenset({Side.HELPDESK})),
    **dict.fromkeys((Answer, Edit, Withdraw), frozenset({Side.REQUESTER})),
    **dict.fromkeys((Reopen, Close), frozenset({Side.REQUESTER, Side.HELPDESK})),
    **dict.fromkeys((Rechecked, Due), frozenset({Side.BOT})),
}
"""Who may do what."""

OVERRIDES = (Unclaim, Assign, Wait, Resume, Resolve, Close)
"""Commands that could undo what somebody else has just done: who gives them must have seen that."""

"""A name as it was found in a message, and what it does there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Role(Enum):
    """What a name does in the message."""

    MEANT = auto()
    INTRODUCED = auto()  # "my name is Jane": meant only if nobody else is
    SPARE = auto()  # "her boss Bob has no …": likewise
    BYSTANDER = auto()
    VALUE = auto()


@dataclass(frozen=True, slots=True)
class Name:
    """A run of tokens `start` to `end` (exclusive) that reads as one name."""

    start: int
    end: int
    text: str
    role: Role
    cased: bool
    entra_id: str | None = None

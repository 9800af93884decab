"""One thing that happened, or should happen, at one moment: the entries of a timeline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from diagnosis.jobs import Job
from diagnosis.text import Text


class MomentKind(StrEnum):
    """What happened, in the order in which it is told where times are equal."""

    LEFT_OUT = "left_out"
    """Not a moment of its own: older ones that are not told."""
    HR_CHANGE = "hr_change"
    QUARANTINE = "quarantine"
    CONFIGURATION = "configuration"
    CYCLE_BEGAN = "cycle_began"
    EVENT = "event"
    ACCOUNT_CREATED = "account_created"
    ACCOUNT_CHANGED = "account_changed"
    ACCOUNT_DELETED = "account_deleted"
    CYCLE_ENDED = "cycle_ended"
    CAUGHT_UP = "caught_up"
    DIRECTORY_SYNC = "directory_sync"
    NOW = "now"
    NEXT_CYCLE = "next_cycle"
    NEXT_ATTEMPT = "next_attempt"
    EXPECTED = "expected"


@dataclass(frozen=True, slots=True)
class Moment:
    """What happened at `at` (UTC); `expected` is what lies ahead.

    Where only a day is known, `at` is its beginning and `until` its end.
    """

    at: datetime
    kind: MomentKind
    text: Text
    job: Job | None = None
    event_id: str | None = None
    expected: bool = False
    until: datetime | None = None

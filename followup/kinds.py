"""Which lists there are."""

from __future__ import annotations

from enum import StrEnum


class ListKind(StrEnum):
    """The lists that go out by themselves and that the helpdesk can ask for."""

    MORNING = "morning"
    """Starters who are due and not ready."""
    WORKLIST = "worklist"
    """Who waits for HR, by field."""
    DIGEST = "digest"
    """The week in numbers."""

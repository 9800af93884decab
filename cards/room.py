"""How much of a diagnosis fits on its card: from everything to the leading cause alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """How much may be shown before the card gets too large."""

    value: int
    facts: int
    others: int
    other_links: bool
    ruled_out: int
    gaps: int
    timeline: int = 0
    changes: int = 0


ROOMS = (
    Room(value=400, facts=12, others=8, other_links=True, ruled_out=40, gaps=8, timeline=20, changes=5),
    Room(value=400, facts=12, others=8, other_links=True, ruled_out=40, gaps=8, timeline=8, changes=3),
    Room(value=200, facts=12, others=8, other_links=True, ruled_out=12, gaps=8, timeline=8, changes=3),
    Room(value=200, facts=12, others=8, other_links=True, ruled_out=3, gaps=5, changes=2),
    Room(value=200, facts=12, others=4, other_links=False, ruled_out=0, gaps=3, changes=2),
    Room(value=120, facts=10, others=2, other_links=False, ruled_out=0, gaps=2, changes=1),
    Room(value=60, facts=8, others=0, other_links=False, ruled_out=0, gaps=1),
    Room(value=30, facts=5, others=0, other_links=False, ruled_out=0, gaps=0),
)
"""The timeline goes first, then the end of the card; what goes is on the next pages."""

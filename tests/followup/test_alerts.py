"""Alerts: one for each beginning, one for its end, none for what comes and goes."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from followup.alerts import changes
from followup.trouble import Reading, Sign, Trouble
from store.alerts import AlertRow
from tests.support.evidence import NOW

Q, S, STOP, F = Trouble.QUARANTINE, Trouble.SILENCE, Trouble.STOPPED, Trouble.FAILURES
UNKNOWN = "?"


def played(*readings: str | set[Trouble]) -> list[tuple[int, Trouble, str]]:
    """Reads these signs one after the other; what was told: at which reading, of what, its begin or its end.

    What is kept goes through the whole chain, as it would through the database.
    """
    kept: dict[Trouble, AlertRow] = {}
    told = []
    for number, signs in enumerate(readings, start=1):
        now = at(number)
        reading = (
            Reading({}, frozenset(Trouble))
            if isinstance(signs, str)
            else Reading({trouble: Sign(trouble, now) for trouble in signs}, frozenset())
        )
        for change in changes("job", reading, kept, now):
            trouble = Trouble((change.before or change.after).kind)  # type: ignore[union-attr]
            assert kept.pop(trouble, None) == change.before
            if change.after is not None:
                kept[trouble] = change.after
            if change.tell is not None:
                told.append((number, trouble, "begin" if change.tell.ended is None else "end"))
    return told


def at(number: int) -> datetime:
    return NOW + number * timedelta(minutes=5)


@pytest.mark.parametrize(
    ("readings", "told"),
    [
        ([set(), set()], []),
        ([{Q}, {Q}, {Q}], [(1, Q, "begin")]),
        ([{Q}, {Q}, set(), set(), set()], [(1, Q, "begin"), (4, Q, "end")]),
        ([{Q}, set(), {Q}, set(), {Q}], [(1, Q, "begin")]),
        ([{Q}, set(), set(), {Q}], [(1, Q, "begin"), (3, Q, "end"), (4, Q, "begin")]),
        ([{S}, set(), {S}, set()], []),
        ([{S}, {S}, {S}, set(), set()], [(2, S, "begin"), (5, S, "end")]),
        ([{Q}, UNKNOWN, UNKNOWN, UNKNOWN, {Q}], [(1, Q, "begin")]),
        ([{Q}, set(), UNKNOWN, set()], [(1, Q, "begin"), (4, Q, "end")]),
        ([{S}, UNKNOWN, {S}], [(3, S, "begin")]),
        ([{Q}, {STOP}, {STOP}, set(), set()], [(1, Q, "begin"), (2, STOP, "begin"), (5, STOP, "end")]),
        ([{S}, {S}, {Q}, set(), set()], [(2, S, "begin"), (3, Q, "begin"), (5, Q, "end")]),
        ([{F}, {F}, {F, Q}, {F}, {F}], [(2, F, "begin"), (3, Q, "begin"), (5, Q, "end"), (5, F, "begin")]),
    ],
)
def test_told(readings: list[str | set[Trouble]], told: list[tuple[int, Trouble, str]]) -> None:
    """After these readings this was told, at that reading."""
    assert played(*readings) == told


def test_since_when() -> None:
    """Begin and end say since when it was, which is when it was first seen or when Graph says it began."""
    (rising,) = changes("job", Reading({S: Sign(S, at(0), {"interval": 40})}, frozenset()), {}, at(1))
    assert rising.after is not None
    (begun,) = changes("job", Reading({S: Sign(S, at(1))}, frozenset()), {S: rising.after}, at(2))
    assert begun.tell is not None
    assert (begun.tell.since, begun.tell.ended) == (at(0), None)
    row = AlertRow("job", S, "falling", at(0), data={"interval": 40}, told_at=at(2))
    (over,) = changes("job", Reading({}, frozenset()), {S: row}, at(9))
    assert over.tell is not None
    assert (over.tell.since, over.tell.ended, over.tell.numbers) == (at(0), at(9), {"interval": 40})

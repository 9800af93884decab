"""Lists and numbers: who is on them, in which order, and who never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from diagnosis.cause import Outcome
from followup.lists import Ref, Upcoming, digest, middle, starters, worklist
from store.asked import Kept

NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def day(number: int, hour: int = 0) -> datetime:
    return datetime(2026, 11, number, hour, tzinfo=UTC)


def kept(hr_id: str = "1", **differs: object) -> Kept:
    """A starter on Thursday whose country HR has to correct."""
    usual = Kept(
        key=hr_id,
        outcome="needs_hr",
        hr_id=hr_id,
        expect="create",
        starts_at=day(26),
        cause="skipped-scope-filter-false",
        owner="hr",
        field="Country",
        since=day(20),
        first_at=day(21),
        last_at=day(22),
    )
    return replace(usual, **differs)  # type: ignore[arg-type]


ON_LIST = {
    "on Thursday": (kept(), True),
    "today": (kept(starts_at=day(23)), True),
    "in five days": (kept(starts_at=day(28)), True),
    "in six days": (kept(starts_at=day(29)), False),
    "a week ago": (kept(starts_at=day(16)), True),
    "eight days ago": (kept(starts_at=day(15)), False),
    "late in the evening of the last day over there": (kept(starts_at=day(28, 22)), True),
    "no first day": (kept(starts_at=None), False),
    "done": (kept(done_at=day(22)), False),
    "leaves": (kept(leaving=True), False),
    "a change of a title": (kept(expect="update"), False),
    "nothing in particular": (kept(expect=None), True),
    "asked about three weeks ago": (kept(last_at=day(2)), False),
}


@pytest.mark.parametrize("name", ON_LIST)
def test_who_is_on_the_morning_list(name: str) -> None:
    """Starters of the next days and the last week who are not ready are on the list, and nobody else."""
    one, on_it = ON_LIST[name]
    assert bool(starters([one], [], now=NOW, days=5, zone=BERLIN)) is on_it


def test_order_and_nobody_twice() -> None:
    """By first day, on one day the worst first; who was asked about is not listed again from the log."""
    found = starters(
        [
            kept("late", starts_at=day(27)),
            kept("waits", outcome="not_due", owner="wait"),
            kept("it", outcome="needs_it"),
            kept("hr"),
        ],
        [
            Upcoming(Ref("hr"), day(26), "Jane Doe"),
            Upcoming(Ref("new"), day(24), "Noah Fischer"),
            Upcoming(Ref("far"), day(30), "Emma Far"),
        ],
        now=NOW,
        days=5,
        zone=BERLIN,
    )
    assert [one.ref.hr_id for one in found] == ["new", "it", "hr", "waits", "late"]
    assert (found[0].name, found[0].outcome) == ("Noah Fischer", Outcome.NOT_DUE)


def test_worklist() -> None:
    """Who waits for HR, by field, the field with most people first, the longest wait first; nobody else."""
    groups = worklist(
        [
            kept("1", since=day(20)),
            kept("2", since=day(19)),
            kept("3", field="Cost centre"),
            kept("4", field=None),
            kept("5", field=None),
            kept("6", field=None),
            kept("7", owner="entra-admin", outcome="needs_it"),
            kept("8", done_at=day(22)),
            kept("9", leaving=True),
            kept("10", last_at=day(2)),
            kept("11", outcome="in_progress"),
        ],
        NOW,
    )
    assert [(group.field, [one.ref.hr_id for one in group.people]) for group in groups] == [
        ("Country", ["2", "1"]),
        ("Cost centre", ["3"]),
        (None, ["4", "5", "6"]),
    ]


def test_digest() -> None:
    """A week: what was done in it, alone or with a case, how long it took, and what stopped people."""
    begins, ends = day(16, 7), day(23, 7)
    week = digest(
        [
            kept("1"),
            kept("2", cause="job-paused-by-admin"),
            kept("3", outcome="done", first_at=day(20), done_at=day(21)),
            kept("4", outcome="done", first_at=day(18), done_at=day(21), escalated_at=day(19)),
            kept("5", outcome="done", first_at=day(21), done_at=day(21), cause="created-ok-look-here"),
            kept("6", outcome="done", first_at=day(1), done_at=day(10), cause=None),
        ],
        begins=begins,
        ends=ends,
        not_understood={"en": 2},
        helpful=3,
        not_helpful=1,
    )
    assert (week.people, week.done, week.alone) == (6, 3, 2)
    assert week.to_done == timedelta(days=2)
    assert week.causes == (("skipped-scope-filter-false", 3), ("job-paused-by-admin", 1))
    assert (week.not_understood, week.helpful, week.not_helpful) == ({"en": 2}, 3, 1)


@pytest.mark.parametrize(("hours", "median"), [([], None), ([3], 3), ([5, 1, 3], 3), ([1, 2, 4, 9], 3)])
def test_median(hours: list[int], median: int | None) -> None:
    """The middle of the sorted spans, or between the two in the middle."""
    found = middle([timedelta(hours=one) for one in hours])
    assert found == (None if median is None else timedelta(hours=median))

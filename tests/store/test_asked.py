"""What was asked, in the database: one row a person, followed until done, forgotten in time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from diagnosis.cause import Outcome
from diagnosis.evidence import Expectation, Person
from store.asked import Asked, AskedStore, key_of
from store.concerned import ConcernedStore
from store.database import Database
from store.watched import Goal, Standing, Watch
from store.watches import Watches

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def days(self, days: float) -> datetime:
        """Time goes on."""
        self.now += timedelta(days=days)
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Monday at ten."""
    return Clock()


@pytest.fixture
def store(database: Database, clock: Clock) -> AskedStore:
    return AskedStore(database, clock=clock)


def asked(hr_id: str | None = "21451", entra_id: str | None = None, **more: object) -> Asked:
    key = key_of(hr_id, entra_id, None)
    assert key is not None
    usual = Asked(
        key, "needs_hr", hr_id, entra_id, cause="skipped-scope-filter-false", owner="hr", field="Country"
    )
    return replace(usual, **more)  # type: ignore[arg-type]


def test_keys() -> None:
    """A new account and nothing in particular are one question, another change is another; no id, no key."""
    assert key_of("21451", None, None) == key_of(" 21451", "x", "create")
    assert key_of("21451", None, "update") != key_of("21451", None, None)
    assert key_of("a", None, None) != key_of(None, "a", None)
    assert key_of(None, "", None) is None


async def test_followed_until_done(store: AskedStore, clock: Clock) -> None:
    """A person who is asked about again stays one row, until done; what comes after that begins anew."""
    starts = START + timedelta(days=3)
    await store.note([asked(starts_at=starts)])
    clock.days(1)
    await store.note([asked(outcome="in_progress", cause=None)])
    (one,) = await store.waiting(START)
    assert (one.times, one.first_at, one.last_at) == (2, START, START + timedelta(days=1))
    assert (one.outcome, one.cause, one.starts_at) == ("in_progress", None, starts)
    done = clock.days(1)
    await store.note([asked(outcome="done")])
    assert await store.waiting(START) == ()
    clock.days(1)
    await store.note([asked(outcome="done")])
    (one,) = await store.between(START, clock.now)
    assert (one.first_at, one.done_at, one.times) == (START, done, 4)
    again = clock.days(1)
    await store.note([asked()])
    (one,) = await store.waiting(START)
    assert (one.first_at, one.times, one.done_at) == (again, 1, None)


async def test_one_row_once_the_number_is_known(store: AskedStore) -> None:
    """Who was known by the account alone is not counted twice once the HR number is known too."""
    await store.note([asked(None, "e1")])
    await store.note([asked("21451", "e1")])
    (one,) = await store.waiting(START)
    assert (one.hr_id, one.times) == ("21451", 2)


async def test_leavers_are_in_no_list(store: AskedStore) -> None:
    """Who leaves is not among those who wait."""
    await store.note([asked(leaving=True)])
    assert await store.waiting(START) == ()
    assert len(await store.between(START, START)) == 1


async def test_one_long_field_loses_nothing(store: AskedStore, clock: Clock) -> None:
    """The name of a field has no end in Graph; it is cut, and what is noted with it is kept, too."""
    await store.note([asked("1", field="Country, " * 40), asked("2")])
    assert {kept.field for kept in await store.waiting(START)} == {("Country, " * 40)[:128], "Country"}


async def test_nothing_of_a_leaver_stays(store: AskedStore, clock: Clock) -> None:
    """Once somebody turns out to leave, the first day that was known of them is kept no longer."""
    await store.note([asked(starts_at=clock.now)])
    left = asked(hr_id="21451", leaving=True, cause="skipped-inactive-in-source")
    await store.note([replace(left, hr_id=None)])
    (kept,) = await store.between(START, clock.now)
    assert (kept.leaving, kept.hr_id, kept.starts_at) == (True, None, None)


async def test_two_processes_note_the_same_people(database: Database, clock: Clock) -> None:
    """Neither loses what it notes, in whichever order each heard of the people."""
    answers = [asked(str(number)) for number in range(40)]
    ours, theirs = AskedStore(database, clock=clock), AskedStore(database, clock=clock)
    await ours.note(answers)
    for _ in range(5):
        await asyncio.gather(ours.note(answers), theirs.note(reversed(answers)))
    assert {kept.times for kept in await ours.between(START, clock.now)} == {11}


async def test_who_waits_for_a_job(store: AskedStore, database: Database, clock: Clock) -> None:
    """Those who wait for a job and were asked about lately are counted, and watches of them, and cases."""
    await store.note([asked("0021", job_id="a"), asked("2", job_id="a"), asked("3", job_id="b")])
    await store.note([asked("2", job_id="a", outcome="done")])
    watches = Watches(database, clock=clock)
    for number, (hr_id, case) in enumerate((("21", None), ("21", "c" * 32), ("2", None), ("3", None))):
        one = Watch(
            id=f"{number}" * 32,
            asker="a",
            tenant=None,
            person=Person("x", hr_id=hr_id),
            expectation=Expectation(),
            goal=Goal.ACCOUNT,
            until=START + timedelta(days=9),
            asked_at=START,
            seen=Standing(Outcome.NEEDS_HR),
            told=Standing(Outcome.NEEDS_HR),
            for_case=case,
        )
        await watches.add(one)
    counted = ConcernedStore(database)
    assert await counted.of_job("a", START) == (1, 1, 1)
    assert await counted.of_job("a", START + timedelta(days=1)) == (0, 0, 0)


async def test_escalated(store: AskedStore) -> None:
    """A case is noted with whom it is about, by either id, and with nobody else."""
    await store.note([asked("1"), asked("2"), asked(None, "e3")])
    await store.escalated("1", None)
    await store.escalated(None, "e3")
    await store.escalated(None, None)
    rows = {one.hr_id or one.entra_id: one.escalated_at for one in await store.waiting(START)}
    assert rows == {"1": START, "2": None, "e3": START}
    await store.note([asked("1")])
    assert {one.hr_id for one in await store.waiting(START) if one.escalated_at} == {"1", None}


async def test_misses_are_counted(store: AskedStore, clock: Clock) -> None:
    """How many messages were not understood is known by day and language."""
    for language in ("en", "de", "en"):
        await store.missed(language)
    clock.days(1)
    await store.missed("en")
    assert await store.misses(date(2026, 11, 23), date(2026, 11, 24)) == {"de": 1, "en": 3}
    assert await store.misses(date(2026, 11, 24), date(2026, 11, 24)) == {"en": 1}


async def test_forgotten_in_time(store: AskedStore, clock: Clock) -> None:
    """What nobody asked about for longer than is kept is gone."""
    await store.note([asked("1")])
    await store.missed("en")
    clock.days(20)
    await store.note([asked("2")])
    clock.days(11)
    await store.prune(timedelta(days=30))
    assert [one.hr_id for one in await store.between(START, clock.now)] == ["2"]
    assert await store.misses(date(2026, 1, 1), date(2026, 12, 31)) == {}

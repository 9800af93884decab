"""Watches in the database: one a person and asker, woken by rows, taken by one process, never saved over."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from diagnosis.cause import Outcome
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from store.database import Database
from store.outbox import Notice, Outbox
from store.tables_watches import watch_keys, watches
from store.watched import Added, Full, KeyKind, Standing, State, Watch, WatchKey, key, keys_of
from store.watches import Watches
from tests.followup.saying import ADELE, ALEX, somebody, watch
from tests.support.evidence import NOW

JANE = WatchKey(KeyKind.HR_ID, "21451")


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Ten o'clock."""
    return Clock()


@pytest.fixture
def store(database: Database, clock: Clock) -> Watches:
    """The store at that time."""
    return Watches(database, clock=clock)


async def count(database: Database) -> tuple[int, int]:
    """How many rows there are of watches and of keys."""
    async with database.engine.connect() as connection:
        numbers = [
            (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in (watches, watch_keys)
        ]
    return numbers[0], numbers[1]


async def test_comes_back_as_it_was_kept(store: Watches) -> None:
    """Every field comes back."""
    kept = watch(
        tenant=None,
        expectation=Expectation(Change.UPDATE, "title", NOW, NOW + timedelta(days=1)),
        source=HrSystem.WORKDAY,
        job="Workday to Active Directory",
        told=Standing(Outcome.UNKNOWN),
        told_at=NOW,
        failures=2,
        looks=3,
        for_case="c" * 32,
    )
    assert await store.add(kept) == Added(kept)
    assert await store.get(kept.id) == kept
    assert await store.get("f" * 32) is None


async def test_asking_again_renews(store: Watches) -> None:
    """One asker has one watch of a person: the newer question and time hold, under the first one's id."""
    await store.add(watch(1))
    again = watch(2, until=NOW + timedelta(days=20), expectation=Expectation(Change.UPDATE, "title"))

    added = await store.add(again)

    assert isinstance(added, Added)
    assert added.renewed
    (mine,) = await store.mine(ADELE)
    assert (mine.id, mine.until, mine.expectation) == (watch(1).id, again.until, again.expectation)
    assert added.watch == mine


async def test_the_same_person_by_another_name(store: Watches) -> None:
    """Whoever was watched by name and is known by a number now is the same; two of one name are not."""
    await store.add(watch(1, person=Person("Jane  DOE")), keys_of(Person("jane doe")))
    known = await store.add(watch(2))
    assert isinstance(known, Added)
    assert known.renewed
    other = await store.add(watch(3, person=Person("jane doe", "Jane Doe", "33871")))
    assert isinstance(other, Added)
    assert not other.renewed
    by_account = watch(4, person=Person("j", entra_id="c0117050-7e4a-4a1e-8f00-0000000000d1"))
    learned = await store.add(by_account, frozenset([JANE]))
    assert isinstance(learned, Added)
    assert learned.renewed
    assert len(await store.mine(ADELE)) == 2


async def test_somebody_elses_is_another(store: Watches) -> None:
    """Two askers, or an asker and a case, have watches of their own of one person."""
    await store.add(watch(1))
    await store.add(watch(2, asker=ALEX))
    await store.add(watch(3, for_case="c" * 32))

    assert [one.id for one in await store.mine(ADELE)] == [watch(1).id]
    assert [one.id for one in await store.mine(ALEX)] == [watch(2).id]


async def test_two_presses_at_once(store: Watches, database: Database) -> None:
    """They make one watch."""
    await asyncio.gather(*(store.add(watch(number), most=20) for number in range(6)))
    assert len(await store.mine(ADELE)) == 1
    assert (await count(database))[0] == 1


async def test_no_more_than_allowed(store: Watches) -> None:
    """Beyond the limit there is no further one; renewing one is possible all the same."""
    for number in range(3):
        await store.add(watch(number, person=somebody(number)), most=3)
    assert await store.add(watch(9), most=3) == Full(3)
    again = await store.add(watch(9, person=somebody(1)), most=3)
    assert isinstance(again, Added)
    assert again.renewed
    await store.stop(ADELE, watch(0).id)
    assert isinstance(await store.add(watch(9), most=3), Added)


async def test_stopping(store: Watches) -> None:
    """Somebody stops their own, one or all, and nobody else's."""
    for number in range(3):
        await store.add(watch(number, person=somebody(number)))
    assert await store.stop(ALEX, watch(0).id) == ()
    assert [one.id for one in await store.stop(ADELE, watch(0).id)] == [watch(0).id]
    assert await store.stop(ADELE, watch(0).id) == ()
    assert len(await store.stop(ADELE)) == 2
    assert await store.mine(ADELE) == ()
    gone = await store.get(watch(1).id)
    assert gone is not None
    assert (gone.state, gone.ended_at, gone.due_at) == (State.STOPPED, NOW, None)


@pytest.mark.parametrize(
    "named",
    [
        JANE,
        key(KeyKind.HR_ID, "0021451"),
        key(KeyKind.NAME, "DOE, Jane"),
        key(KeyKind.UPN, "Jane.Doe@Contoso.com"),
    ],
)
async def test_a_row_wakes(store: Watches, named: WatchKey) -> None:
    """Whatever a row names somebody by, their watch is due at once; others are not, nor is one that ended."""
    learned = keys_of(Person("", user_principal_name="jane.doe@contoso.com"))
    await store.add(watch(1, looks=5), learned)
    await store.add(watch(2, person=somebody(2)))
    await store.add(watch(3, asker=ALEX))
    await store.stop(ALEX)
    assert await store.due(50, seconds=60) == ()

    assert await store.wake([named, WatchKey(KeyKind.HR_ID, "99999")]) == 1

    (due,) = await store.due(50, seconds=60)
    assert (due.id, due.looks) == (watch(1).id, 0)


async def test_a_row_that_wakes_many(store: Watches) -> None:
    """A thousand names in one window are no trouble for a statement."""
    await store.add(watch(1))
    many = [WatchKey(KeyKind.HR_ID, f"{number}") for number in range(20000, 22500)]
    assert await store.wake(many) == 1


async def test_rows_and_a_stop_at_once(store: Watches, database: Database) -> None:
    """Rows that wake many and somebody who stops all of them, in another process, do not block each other,
    and what was stopped stays so."""
    theirs, many = Watches(database, clock=lambda: NOW), 60
    for turn in range(4):
        for number in range(many):
            until = NOW + timedelta(days=1, minutes=-number)
            await store.add(watch(id=f"{turn * many + number:032x}", person=somebody(number), until=until))
        keys = [WatchKey(KeyKind.HR_ID, f"{30000 + number}") for number in range(many)]
        stopping = asyncio.create_task(theirs.stop(ADELE))
        while not stopping.done():
            await store.wake(keys)
        assert len(await stopping) == many
        assert await store.mine(ADELE) == ()


async def test_taken_by_one(store: Watches, clock: Clock) -> None:
    """Two processes never take the same one; whoever is gone by the end of the claim gives it to another."""
    for number in range(20):
        await store.add(watch(number, person=somebody(number), due_at=NOW))
    taken = await asyncio.gather(*(store.due(5, seconds=60) for _process in range(6)))

    ids = [one.id for some in taken for one in some]
    assert sorted(ids) == [watch(number).id for number in range(20)]
    clock.now += timedelta(seconds=61)
    assert len(await store.due(50, seconds=60)) == 20


async def test_saved_with_what_it_tells(store: Watches, database: Database) -> None:
    """A watch and its notice are written together; a look that was overtaken writes neither."""
    await store.add(watch(1, due_at=NOW))
    (due,) = await store.due(5, seconds=60)
    told = Notice("watch", f"user:{ADELE}", f"watch:{due.id}", {"what": "done"})
    await store.wake([JANE])

    assert await store.settle(replace(due, state=State.DONE, ended_at=NOW), [told]) is None
    assert await Outbox(database, clock=lambda: NOW).waiting() == 0

    (again,) = await store.due(5, seconds=60)
    assert await store.settle(replace(again, state=State.DONE, ended_at=NOW, due_at=None), [told])
    assert await Outbox(database, clock=lambda: NOW).waiting() == 1
    assert await store.due(5, seconds=60) == ()


async def test_a_notice_that_cannot_be_written(store: Watches) -> None:
    """What fails in the transaction leaves the watch as it was."""

    async def broken(_connection: object) -> list[Notice]:
        raise RuntimeError

    await store.add(watch(1, due_at=NOW))
    (due,) = await store.due(5, seconds=60)
    with pytest.raises(RuntimeError):
        await store.settle(replace(due, state=State.DONE), also=broken)
    assert await store.get(due.id) == due


async def test_learned_on_the_way(store: Watches) -> None:
    """What a look learns about who the person is wakes the watch from then on."""
    await store.add(watch(1, person=Person("jane doe"), due_at=NOW))
    (due,) = await store.due(5, seconds=60)
    await store.settle(replace(due, due_at=NOW + timedelta(days=1)), keys=frozenset([JANE]))
    assert await store.wake([JANE]) == 1


async def test_out_of_reach_and_back(store: Watches, clock: Clock) -> None:
    """An asker's watches wait for them, also the one whose last message was refused, and go on then."""
    await store.add(watch(1, person=somebody(1)))
    await store.add(watch(2, person=somebody(2)))
    await store.end(watch(2).id, State.DONE)
    await store.add(watch(3, person=somebody(3), until=NOW + timedelta(hours=1)))
    await store.add(watch(4, person=somebody(4)))
    await store.end(watch(4).id, State.DONE)
    await store.add(watch(5, asker=ALEX))

    lost = await store.lose(ADELE, watch(2).id)
    assert {one.id for one in lost} == {watch(1).id, watch(2).id, watch(3).id}
    assert await store.mine(ADELE) == ()
    assert await store.wake(keys_of(somebody(1))) == 0

    clock.now += timedelta(hours=2)
    await store.add(watch(6, person=somebody(1)))
    assert [one.id for one in await store.revive(ADELE)] == [watch(2).id]
    assert await store.revive(ADELE) == ()
    assert {one.id for one in await store.mine(ADELE)} == {watch(2).id, watch(6).id}
    assert [one.id for one in await store.due(5, seconds=60)] == [watch(2).id]


async def test_told_once_that_it_goes_on(store: Watches, database: Database) -> None:
    """Two messages at once after a silence bring one message about the watches."""

    async def say(_connection: object, _watches: object) -> list[Notice]:
        return [Notice("watch", f"user:{ADELE}", "watches", {"what": "revived"})]

    await store.add(watch(1))
    await store.lose(ADELE)
    await asyncio.gather(store.revive(ADELE, say), store.revive(ADELE, say))
    assert await Outbox(database, clock=lambda: NOW).waiting() == 1


async def test_done_and_then_not(store: Watches) -> None:
    """What was said to be done and is not goes on, unless its asker has asked anew meanwhile."""
    await store.add(watch(1))
    await store.end(watch(1).id, State.DONE)
    done = await store.get(watch(1).id)
    assert done is not None
    await store.reopen(done, NOW)
    (mine,) = await store.mine(ADELE)
    assert mine.id == watch(1).id

    await store.end(watch(1).id, State.DONE)
    done = await store.get(watch(1).id)
    assert done is not None
    await store.add(watch(2))
    await store.reopen(done, NOW)
    assert [one.id for one in await store.mine(ADELE)] == [watch(2).id]


async def test_forgotten(store: Watches, database: Database, clock: Clock) -> None:
    """Rows and keys go when they ended long enough ago, or when everything of their asker is to go."""
    await store.add(watch(1, person=somebody(1)))
    await store.add(watch(2, person=somebody(2)))
    await store.add(watch(3, asker=ALEX))
    await store.stop(ADELE, watch(1).id)
    clock.now += timedelta(days=31)
    await store.prune(timedelta(days=30))
    assert await count(database) == (2, 3)
    await store.forget(ADELE)
    assert await count(database) == (1, 2)
    assert await store.active() == 1


async def test_a_case_that_ends(store: Watches) -> None:
    """Nothing follows a closed case."""
    await store.add(watch(1, for_case="c" * 32))
    await store.end_case("c" * 32)
    gone = await store.get(watch(1).id)
    assert gone is not None
    assert gone.state is State.STOPPED


async def test_starting_soon(store: Watches) -> None:
    """Those whose change takes effect in a span of time are found for the helpdesk's list."""
    for number, days in enumerate((1, 3, 9)):
        starts = Expectation(Change.CREATE, changed_at=NOW + timedelta(days=days))
        await store.add(watch(number, person=somebody(number), expectation=starts))
    soon: tuple[Watch, ...] = await store.starting(NOW, NOW + timedelta(days=4))
    assert [one.id for one in soon] == [watch(0).id, watch(1).id]

"""Cases in the database: numbered once, kept whole, changed by one at a time, found again."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, inspect, select

from followup.case_commands import Actor, Claim, Resolve, Side, Withdraw
from followup.case_transitions import transition
from followup.cases import Changed
from store.case import About, Case, Party, Resolution, Urgency
from store.cases import CaseStore, Wanted
from store.database import Database
from store.tables_cases import case_history, cases
from tests.support.cases import ADELE, AGENT, ALEX, MEGAN, NOW, OTHER_AGENT, REQUESTER, RULES, case, kept


def store(database: Database, *, later: timedelta = timedelta()) -> CaseStore:
    """The store at a moment that stands still."""
    return CaseStore(database, clock=lambda: NOW + later)


def another(number: int, **differs: object) -> Case:
    """A case of its own; `number` only tells them apart, and they are a minute apart."""
    made = {
        "id": f"{number:032x}",
        "open_key": f"{number:064x}",
        "created_at": NOW + timedelta(minutes=number),
    }
    return case(**made | differs)


async def changed(database: Database, before: Case, *steps: tuple[object, object]) -> Case:
    """The case after these commands, saved one by one."""
    for wanted, actor in steps:
        answer = transition(before, wanted, actor, NOW, RULES)  # type: ignore[arg-type]
        assert isinstance(answer, Changed)
        after = answer.case if answer.case.open else replace(answer.case, open_key=None)
        async with database.begin() as connection:
            assert await store(database).save(connection, after, answer.history)
        before = after
    return before


async def test_comes_back_as_it_was_written(database: Database) -> None:
    """Every field of a case and of its history comes back, in every state it goes through."""
    made = await kept(database, case())
    assert await store(database).get(made.id) == made
    resolved = await changed(
        database, made, (Claim(), AGENT), (Resolve(Resolution.HR_DATA, "Set by HR."), AGENT)
    )
    assert await store(database).numbered(made.number) == resolved
    history = await store(database).history(made.id)
    assert [entry.seq for entry in history] == [1, 2, 3]
    assert (history[2].text, dict(history[2].data)) == ("Set by HR.", {"reason": "hr_data"})
    assert await store(database).history(made.id, last=1) == history[2:]
    assert await store(database).entry(made.id, 2) == history[1]
    general = await kept(database, another(2, about=About(), cause=None, owner=None, outcome=None))
    assert await store(database).get(general.id) == general


async def test_the_longest_names(database: Database) -> None:
    """Names in Entra have up to 256 characters; a case of such people is kept all the same."""
    requester, agent = replace(ADELE, name="Adele " * 43), replace(ALEX, name="Alex " * 51)
    made = await kept(database, case(requester=requester))
    taken = await changed(database, made, (Claim(), Actor(Side.HELPDESK, agent)))
    found = await store(database).get(taken.id)
    assert found is not None
    assert found.assignee is not None
    assert (found.requester.name, found.assignee.name) == (requester.name[:200], agent.name[:200])


async def test_numbers(database: Database) -> None:
    """Numbers follow each other without a gap, also where many are made at once and one is made twice."""
    made = await asyncio.gather(*(kept(database, another(n)) for n in range(1, 9)))
    async with database.begin() as connection:
        there, new = await store(database).create(connection, another(99, open_key=made[0].open_key), ())
    assert (there, new) == (made[0], False)
    made.append(await kept(database, another(50)))
    assert sorted(one.number for one in made) == list(range(1001, 1010))


async def test_the_same_at_once(database: Database) -> None:
    """Of two who make the same case at the same time one makes it, and both get it."""

    async def make(number: int) -> tuple[Case, bool]:
        async with database.begin() as connection:
            return await store(database).create(connection, another(number, open_key="k" * 64), ())

    made = await asyncio.gather(*(make(n) for n in range(1, 6)))
    assert len({one.id for one, _new in made}) == 1
    assert sorted(new for _one, new in made) == [False] * 4 + [True]


async def test_one_wins(database: Database) -> None:
    """Of several who change the same version one is kept, with its history, and no other."""
    made = await kept(database, case())
    actors = [AGENT, OTHER_AGENT, AGENT, OTHER_AGENT]

    async def claim(number: int) -> bool:
        answer = transition(made, Claim(), actors[number], NOW, RULES)
        assert isinstance(answer, Changed)
        async with database.begin() as connection:
            return await store(database).save(connection, answer.case, answer.history)

    won = await asyncio.gather(*(claim(n) for n in range(4)))
    assert sorted(won) == [False, False, False, True]
    there = await store(database).get(made.id)
    assert there is not None
    assert there.assignee is not None
    assert there.assignee.id == actors[won.index(True)].party.id  # type: ignore[union-attr]
    assert len(await store(database).history(made.id)) == 2


async def test_again_once_it_has_ended(database: Database) -> None:
    """While a case is open its question has no second one; afterwards it has."""
    made = await kept(database, case())
    assert await store(database).open_with("k" * 64) == made
    await changed(database, made, (Withdraw(), REQUESTER))
    assert await store(database).open_with("k" * 64) is None
    anew = await kept(database, case(id="b" * 32))
    assert anew.number == made.number + 1


async def test_lists(database: Database) -> None:
    """Each list has its cases, the urgent before the old before the new; ended ones are in none."""
    old, new = await kept(database, another(1)), await kept(database, another(3))
    urgent = await kept(database, another(2, urgency=Urgency.URGENT, cause="job-paused-by-admin"))
    mine = await changed(database, await kept(database, another(4, requester=MEGAN)), (Claim(), AGENT))
    await changed(database, await kept(database, another(5)), (Withdraw(), REQUESTER))
    here = store(database)

    async def numbers(wanted: Wanted) -> list[int]:
        found = [one.number for one in await here.listed(wanted)]
        assert await here.count(wanted) == len(found)
        return found

    assert await numbers(Wanted(unclaimed=True)) == [urgent.number, old.number, new.number]
    assert await numbers(Wanted(assignee=ALEX.id)) == [mine.number]
    assert await numbers(Wanted(assignee=MEGAN.id)) == []
    assert await numbers(Wanted(requester=MEGAN.id)) == [mine.number]
    assert len(await numbers(Wanted(requester=ADELE.id, open=False))) == 4
    assert await numbers(Wanted(overdue=NOW + timedelta(minutes=2))) == [old.number]
    assert await numbers(Wanted(cause="job-paused-by-admin")) == [urgent.number]
    assert await here.listed(Wanted(unclaimed=True), skip=1, count=1) == (old,)
    assert await here.causes(Wanted()) == (("skipped-scope-filter-false", 3), ("job-paused-by-admin", 1))
    assert await here.next_unclaimed() == urgent
    assert await here.next_unclaimed(after=urgent) == old


async def test_search(database: Database) -> None:
    """A case is found by its number, and by words in names and cause; a percent sign is no wildcard."""
    jane = await kept(database, case())
    özil = await kept(database, another(2, requester=Party("z", "Ömer Özil"), cause="job-paused-by-admin"))
    here = store(database)
    assert await here.search(str(jane.number)) == (jane,)
    assert await here.search(f"#{özil.number}") == (özil,)
    assert await here.search("JANE adele") == (jane,)
    assert await here.search("öZIL") == (özil,)
    assert await here.search("paused") == (özil,)
    assert await here.search("jane") == (özil, jane)
    assert await here.search("jane", requester=ADELE.id) == (jane,)
    assert await here.search("scope") == (jane,)
    assert await here.search("scope", requester=ADELE.id) == ()
    assert await here.search("%") == ()
    assert await here.search("_") == ()
    assert await here.search("4" * 30) == ()
    assert await here.search("jane", most=1) == (özil,)


async def test_due(database: Database) -> None:
    """What is due comes, the longest due first, and nothing before its time."""
    first, second = await kept(database, case()), await kept(database, another(2))
    later = replace(second, due_at=NOW + timedelta(hours=3), version=2)
    async with database.begin() as connection:
        assert await store(database).save(connection, later)
    assert await store(database, later=timedelta(minutes=59)).due() == ()
    assert await store(database, later=timedelta(minutes=60)).due() == (first,)
    assert await store(database, later=timedelta(hours=3)).due() == (first, later)


async def test_counted(database: Database) -> None:
    """A week's cases: opened in it, claimed and resolved in it after how long, and open now."""
    first = await kept(database, another(1))
    await kept(database, another(2))
    await changed(database, first, (Claim(), AGENT), (Resolve(Resolution.FIXED), AGENT))
    counted = await store(database).counted(NOW - timedelta(days=1), NOW + timedelta(days=1))
    assert (counted.opened, counted.open_now) == (2, 1)
    assert counted.to_claim == counted.to_resolve == (timedelta(minutes=-1),)
    later = await store(database).counted(NOW + timedelta(days=1), NOW + timedelta(days=2))
    assert (later.opened, later.to_claim, later.to_resolve, later.open_now) == (0, (), (), 1)


async def test_forgotten(database: Database) -> None:
    """A case that nobody touched for so long goes with its history; a younger one stays."""
    old = await kept(database, case())
    young = await kept(database, another(2, updated_at=NOW + timedelta(days=1)))
    await store(database, later=timedelta(days=180, seconds=1)).prune(timedelta(days=180))
    assert await store(database).get(old.id) is None
    assert await store(database).get(young.id) is not None
    async with database.engine.connect() as connection:
        left = await connection.execute(
            select(case_history.c.case_id, func.count()).group_by(case_history.c.case_id)
        )
        assert [tuple(row) for row in left] == [(young.id, 1)]


async def test_there_and_back(database: Database) -> None:
    """The migration can be taken back without touching other tables, and made again."""
    await kept(database, case())

    def migrate(connection: Connection, where: str) -> set[str]:
        config = Config()
        config.set_main_option("script_location", "store:migrations")
        config.attributes["connection"] = connection
        if where == "head":
            command.upgrade(config, where)
        else:
            command.downgrade(config, where)
        return set(inspect(connection).get_table_names())

    async with database.engine.begin() as connection:
        before = await connection.run_sync(migrate, "head")
        after = await connection.run_sync(migrate, "0004")
        assert {"cases", "case_history", "case_numbers"} <= before - after
        assert await connection.run_sync(migrate, "head") == before
        columns = await connection.run_sync(lambda sync: inspect(sync).get_columns("cases"))
        assert {column["name"] for column in columns} == {column.name for column in cases.columns}
    assert (await kept(database, case())).number == 1001

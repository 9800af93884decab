"""The evaluator: one look for all who watch the same, nothing told twice, nothing lost, in time for many."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from diagnosis.diagnosis import Diagnosis
from diagnosis.gaps import Source
from followup.watches import Decision, Done, Standing, State, Watch, standing_of
from followup.watching import Heard, Refused, Watching
from store.database import Database
from store.outbox import Claimed, Notice, Outbox
from store.watched import KeyKind, WatchKey
from store.watches import Watches
from tests.followup.saying import (
    ADELE,
    ALEX,
    DONE,
    NO_ANSWER,
    PAUSED,
    SCOPE,
    answer,
    somebody,
    watch,
)
from tests.support.evidence import NOW, person

JANE = WatchKey(KeyKind.HR_ID, "21451")


@dataclass(frozen=True, slots=True)
class Found:
    """A question looked up."""

    diagnosis: Diagnosis


class Tenant:
    """What can be found out now: the same answer for everybody, unless told otherwise."""

    def __init__(self) -> None:
        self.answer: Diagnosis | None = SCOPE
        self.heard: Heard | Refused | str | None = "as it is"
        self.looks: list[Watch] = []
        self.asked_who = 0
        self.looking = asyncio.Event()
        self.gate: asyncio.Event | None = None
        self.seconds = 0.0

    @asynccontextmanager
    async def together(self) -> AsyncIterator[Callable[[Watch], Awaitable[Found]]]:
        yield self.look

    async def look(self, watch: Watch) -> Found:
        """The answer; raises where there is none."""
        self.looks.append(watch)
        self.looking.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.seconds:
            await asyncio.sleep(self.seconds)
        assert self.answer is not None
        return Found(self.answer)

    async def hear(self, watch: Watch, looked: Found) -> Heard | Refused | None:
        """All of it."""
        self.asked_who += 1
        return Heard(looked.diagnosis) if isinstance(self.heard, str) else self.heard


class Scene:
    """A database, a tenant, one evaluator or more, and a clock."""

    def __init__(self, database: Database) -> None:
        self.now = NOW
        self.database, self.tenant = database, Tenant()
        self.watches = Watches(database, clock=self.clock)
        self.outbox = Outbox(database, clock=self.clock)
        self.watching = self.another()

    def another(self, **more: object) -> Watching[Found]:
        """A second process, or one that has just started."""
        return Watching(self.watches, self.tenant, clock=self.clock, **more)  # type: ignore[arg-type]  # keywords as given

    def clock(self) -> datetime:
        """The time."""
        return self.now

    async def woken(self, **passes: float) -> int:
        """A row about Jane comes, and the evaluator looks."""
        self.now += timedelta(**passes)
        await self.watches.wake([JANE])
        return await self.watching.run_once()

    async def told(self) -> list[Notice]:
        """What is in the outbox, and is taken out by this."""
        taken: list[Notice] = []
        while (claimed := await self.outbox.claim("test")) is not None:
            assert isinstance(claimed, Claimed)
            taken.append(claimed.notice)
            await self.outbox.done(claimed)
        return taken

    async def state(self, watch_id: str = watch().id) -> Watch:
        """A watch as it is now."""
        found = await self.watches.get(watch_id)
        assert found is not None
        return found


@pytest.fixture
async def scene(database: Database) -> Scene:
    """Adele watches Jane."""
    scene = Scene(database)
    await scene.watches.add(watch())
    return scene


def whats(notices: Iterable[Notice]) -> list[object]:
    """What each notice tells."""
    return [notice.data["what"] for notice in notices]


async def test_done(scene: Scene) -> None:
    """When it is done, its asker is told once, and it has ended."""
    scene.tenant.answer = DONE
    assert await scene.woken(minutes=5) == 1
    (notice,) = await scene.told()
    assert (notice.kind, notice.to, notice.about) == ("watch", f"user:{ADELE}", f"watch:{watch().id}")
    assert whats([notice]) == ["done"]
    after = await scene.state()
    assert (after.state, after.ended_at, after.due_at) == (State.DONE, scene.now, None)
    assert await scene.woken(minutes=5) == 0
    assert await scene.told() == []


async def test_nothing_new_asks_nobody_who_it_is(scene: Scene) -> None:
    """A row that changes nothing costs one look, and no question about the asker."""
    assert await scene.woken(minutes=5) == 1
    assert await scene.told() == []
    assert scene.tenant.asked_who == 0
    assert (await scene.state()).state is State.ACTIVE


async def test_changes_twice_a_day(scene: Scene) -> None:
    """Two changes on one day are one message; the later one is told the next day if it is still so."""
    scene.tenant.answer = PAUSED
    await scene.woken(hours=1)
    assert [notice.data for notice in await scene.told()] == [
        {"what": "changed", "before": {"outcome": SCOPE.outcome.value, "cause": "skipped-scope-filter-false"}}
    ]
    scene.tenant.answer = answer("quarantine-credentials")
    await scene.woken(hours=1)
    assert await scene.told() == []
    scene.now += timedelta(hours=23)
    assert await scene.watching.run_once() == 1  # no row: it was owed
    (notice,) = await scene.told()
    assert notice.data["before"]["cause"] == "job-paused-by-admin"


async def test_changes_and_changes_back(scene: Scene) -> None:
    """What is as it was told again a day later is not told."""
    scene.tenant.answer = PAUSED
    await scene.woken(hours=1)
    await scene.told()
    scene.tenant.answer = SCOPE
    await scene.woken(hours=1)
    scene.tenant.answer = PAUSED
    await scene.woken(hours=1)
    scene.now += timedelta(hours=23)
    await scene.watching.run_once()
    assert await scene.told() == []


@pytest.mark.parametrize("unread", [None, NO_ANSWER, answer("created-ok-look-here", unread=Source.USERS)])
async def test_graph_is_down(scene: Scene, unread: Diagnosis | None) -> None:
    """What can't be read is neither done nor changed; it is tried again, and told once it can be read."""
    scene.tenant.answer = unread
    await scene.woken(minutes=5)
    assert await scene.told() == []
    assert (await scene.state()).seen == standing_of(SCOPE)
    assert await scene.watching.run_once() == 0
    scene.tenant.answer = DONE
    scene.now += timedelta(minutes=1)
    assert await scene.watching.run_once() == 1
    assert whats(await scene.told()) == ["done"]


async def test_expires(scene: Scene) -> None:
    """At its end it is looked at once more, its asker is told, and it is over."""
    scene.now = watch().until
    assert await scene.watching.run_once() == 1
    assert whats(await scene.told()) == ["expired"]
    assert (await scene.state()).state is State.EXPIRED


async def test_may_no_longer_ask(scene: Scene) -> None:
    """Who may no longer ask is told that the watch has ended and nothing about the person."""
    scene.tenant.answer, scene.tenant.heard = DONE, Refused()
    await scene.woken(minutes=5)
    assert [notice.data for notice in await scene.told()] == [{"what": "refused"}]
    assert (await scene.state()).state is State.ENDED


async def test_it_is_not_known_who_the_asker_is(scene: Scene) -> None:
    """Where it can't be read who somebody is, they are told later."""
    scene.tenant.answer, scene.tenant.heard = DONE, None
    await scene.woken(minutes=5)
    assert await scene.told() == []
    scene.tenant.heard = Heard(DONE)
    scene.now += timedelta(minutes=1)
    await scene.watching.run_once()
    assert whats(await scene.told()) == ["done"]


async def test_withheld(scene: Scene) -> None:
    """Whose true answer is withheld hears nothing until the end, and then what anybody hears at the end."""
    scene.tenant.answer, scene.tenant.heard = DONE, Heard(NO_ANSWER)
    await scene.woken(minutes=5)
    scene.tenant.answer = answer("skipped-inactive-in-source")
    await scene.woken(days=2)
    assert await scene.told() == []
    scene.now = watch().until
    await scene.watching.run_once()
    assert whats(await scene.told()) == ["expired"]


async def test_only_the_class(scene: Scene) -> None:
    """Who sees the class alone is told of another class and not of another cause."""
    scene.tenant.answer = same = answer("skipped-scope-attribute-empty", outcome=SCOPE.outcome)
    scene.tenant.heard = Heard(same, by_outcome=True)
    await scene.woken(minutes=5)
    assert await scene.told() == []
    scene.tenant.answer, scene.tenant.heard = PAUSED, Heard(PAUSED, by_outcome=True)
    await scene.woken(minutes=5)
    (notice,) = await scene.told()
    assert notice.data["before"] == {"outcome": SCOPE.outcome.value, "cause": None}
    assert (await scene.state()).told == Standing(PAUSED.outcome)


async def test_one_look_for_all_who_watch_the_same(scene: Scene) -> None:
    """Ten who watch Jane cost one look, in whatever words they named her."""
    for number in range(1, 10):
        named = person(query=f"jane {number}", display_name=f"Jane {number}")
        await scene.watches.add(watch(number, asker=f"somebody-{number}", person=named))
    scene.tenant.answer = DONE
    assert await scene.woken(minutes=5) == 10
    assert len(scene.tenant.looks) == 1
    assert len(await scene.told()) == 10


async def test_a_row_comes_during_the_look(scene: Scene) -> None:
    """What was looked up before a row came is not told; it is looked at again."""
    scene.tenant.answer, scene.tenant.gate = PAUSED, asyncio.Event()
    await scene.watches.wake([JANE])
    running = asyncio.create_task(scene.watching.run_once())
    await scene.tenant.looking.wait()
    await scene.watches.wake([JANE])
    scene.tenant.gate.set()
    await running
    assert await scene.told() == []
    scene.tenant.answer = DONE
    assert await scene.watching.run_once() == 1
    assert whats(await scene.told()) == ["done"]


async def test_stopped_during_the_look(scene: Scene) -> None:
    """Who stops a watch while it is looked at is not told of it."""
    scene.tenant.answer, scene.tenant.gate = DONE, asyncio.Event()
    await scene.watches.wake([JANE])
    running = asyncio.create_task(scene.watching.run_once())
    await scene.tenant.looking.wait()
    await scene.watches.stop(ADELE)
    scene.tenant.gate.set()
    await running
    assert await scene.told() == []
    assert (await scene.state()).state is State.STOPPED


async def test_two_processes(scene: Scene) -> None:
    """Two evaluators on one database tell each asker once."""
    for number in range(1, 40):
        await scene.watches.add(watch(number, person=somebody(number), due_at=NOW))
    scene.tenant.answer = DONE
    await scene.watches.wake([JANE])
    processes = [scene.another(batch=7) for _process in range(3)]

    async def drain(watching: Watching[Found]) -> None:
        while await watching.run_once():
            pass

    await asyncio.gather(*(drain(one) for one in processes))
    told = [notice.about for notice in await scene.told()]
    assert len(told) == len(set(told)) == 40


async def test_killed_between_taking_and_saving(scene: Scene) -> None:
    """What a process had taken when it was killed is looked at by the next one, a minute later at most."""
    await scene.watches.wake([JANE])
    await scene.watches.due(50, seconds=60)  # and no more is heard of it
    scene.tenant.answer = DONE
    assert await scene.another().run_once() == 0
    scene.now += timedelta(seconds=60)
    assert await scene.another().run_once() == 1
    assert whats(await scene.told()) == ["done"]


async def test_an_end_gives_back_what_is_being_looked_at(scene: Scene) -> None:
    """A process that ends while it looks gives its watches back: another one has them at once."""
    scene.tenant.answer, scene.tenant.gate = DONE, asyncio.Event()
    await scene.watches.wake([JANE])
    looking = asyncio.create_task(scene.watching.run())
    await scene.tenant.looking.wait()
    looking.cancel()
    await asyncio.wait({looking})
    scene.tenant.gate = None
    assert await scene.another().run_once() == 1
    assert whats(await scene.told()) == ["done"]


async def test_a_fault_about_one_asker_is_no_others(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where what one asker may hear can't be found out, the others are told all the same."""
    hear = scene.tenant.hear

    async def fails(of: Watch, looked: Found) -> Heard | Refused | None:
        if of.asker == ALEX.lower():
            raise RuntimeError("asked to break")
        return await hear(of, looked)

    monkeypatch.setattr(scene.tenant, "hear", fails)
    await scene.watches.add(watch(2, asker=ALEX))
    scene.tenant.answer = DONE
    assert await scene.woken(minutes=5) == 2
    assert whats(await scene.told()) == ["done"]


async def test_a_case_follows_in_the_same_way(scene: Scene) -> None:
    """A case is told of decisions in the transaction that writes them, and nobody gets a watch's message."""
    heard: list[tuple[str | None, Decision]] = []

    async def on_case(
        _connection: AsyncConnection, watch: Watch, decision: Decision, _looked: object
    ) -> Iterable[Notice]:
        heard.append((watch.for_case, decision))
        return [Notice("case_card", "channel:19:helpdesk", f"case:{watch.for_case}")]

    await scene.watches.stop(ADELE)
    await scene.watches.add(watch(1, asker=ALEX, for_case="c" * 32))
    scene.tenant.answer = DONE
    await scene.watches.wake([JANE])
    await scene.another(on_case=on_case).run_once()
    assert heard == [("c" * 32, Done())]
    assert [notice.kind for notice in await scene.told()] == ["case_card"]


@pytest.mark.slow
async def test_a_thousand_in_a_minute(scene: Scene) -> None:
    """A thousand woken watches, 20 ms each to look up, are told of within a minute."""
    for number in range(1, 1000):
        await scene.watches.add(watch(number, asker=f"somebody-{number}", person=somebody(number)))
    scene.tenant.answer, scene.tenant.seconds = DONE, 0.02
    keys = [WatchKey(KeyKind.HR_ID, f"{30000 + number}") for number in range(1, 1000)]
    began = time.monotonic()
    assert await scene.watches.wake([JANE, *keys]) == 1000
    while await scene.watching.run_once():
        pass
    assert time.monotonic() - began < 60
    assert await scene.outbox.waiting() == 1000

"""A question from search to evidence: its place in the line, its time, and sources that are slow."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Mapping
from urllib.parse import unquote

import httpx
import pytest

from diagnosis.evidence import Evidence, Expectation, Person
from diagnosis.gaps import GapReason, Source, Unavailable, known
from graph.deadline import Deadline
from graph.errors import Busy
from graph.people import Found, Who
from graph.quota import Quota
from graph.tenant import Tenant
from tests.graph.conftest import Badge
from tests.graph.test_people import LOG, row, user
from tests.support.scripted_graph import Reply, ScriptedGraph, Seen, failure, page
from tests.support.world import World

SPAN = 10.0


class Direct(httpx.AsyncBaseTransport):
    """A scripted Graph without a network between; what `silent` names is never answered."""

    def __init__(self) -> None:
        self.graph = ScriptedGraph()
        self.silent: set[str] = set()
        self.log: list[str] = []
        """The filters of the requests to the log, in the order they came."""
        self.asked: Counter[str] = Counter()
        """How often each path was asked for."""
        self.graph.on("/servicePrincipals/s", Reply({"id": "s", "displayName": "Workday to AD"}))
        job = {"id": "j", "templateId": "x", "status": {"code": "Active"}}
        self.graph.on("/servicePrincipals/s/synchronization/jobs", Reply({"value": [job]}))
        self.graph.on("/servicePrincipals/s/synchronization/jobs/j", Reply(job))
        self.graph.on("/servicePrincipals/s/synchronization/jobs/j/schema", Reply({"id": "j"}))

    def holds(self, users: tuple[Mapping[str, object], ...], rows: tuple[Mapping[str, object], ...]) -> None:
        """What directory and log have; both answer by name with all, by id with whom the id is of."""

        def answer(seen: Seen) -> Reply | None:
            asked = seen.query.get("$filter", "displayName")
            if seen.path == "/users":
                return page(*(u for u in users if "displayName" in asked or f"'{u['employeeId']}'" in asked))
            if seen.path == LOG:
                return page(*(r for r in rows if "displayName" in asked or f"'{_hr_id(r)}'" in asked))
            return None

        self.graph.rules.append(answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/v1.0")
        query = dict(request.url.params)
        self.asked[path] += 1
        if path == LOG:
            self.log.append(unquote(query["$filter"]))
        if path in self.silent:
            await asyncio.Event().wait()
        body = json.loads(request.content) if request.content else None
        reply = self.graph.reply(Seen(request.method, path, query, {}, body, str(request.url)))
        return httpx.Response(reply.status, headers=dict(reply.headers), json=reply.body)

    def open(self, quota: Quota | None = None, *, deadline: float = 5.0) -> Tenant:
        quota = quota or Quota(10**6, monotonic=World().monotonic)
        return Tenant.open(
            "http://graph.test", Badge(), jobs=[("s", None)], network=self, quota=quota, deadline=deadline
        )


def _hr_id(shown: Mapping[str, object]) -> object:
    source = shown["sourceIdentity"]
    assert isinstance(source, dict)
    return source["id"]


@pytest.fixture
def direct() -> Direct:
    return Direct()


@pytest.fixture
def world() -> World:
    return World()


async def quiet() -> None:
    """Let everybody go on until nobody can: there is no network and no file."""
    for _turn in range(400):
        await asyncio.sleep(0)


async def asked(tenant: Tenant, words: str, between: Callable[[], object] = lambda: None) -> Evidence:
    """Search and collect, as a turn does."""
    found = await tenant.find_people(Who.typed(words))
    waits = between()
    if isinstance(waits, asyncio.Event):
        await waits.wait()
    person = found.people[0].person if found.people else Person(words, hr_id=words)
    return await tenant.collect(person, Expectation())


def read(evidence: Evidence) -> bool:
    return all(not isinstance(job.log, Unavailable) for job in known(evidence.jobs))


async def test_a_question_keeps_its_place(direct: Direct, world: World) -> None:
    """The second reading of a question comes before the first one of whoever asked later."""
    direct.holds((user(1, "Jane Doe", "1"),), (row(1, "Jane Doe", "1"),))
    go_on = asyncio.Event()
    quota = Quota(2, SPAN, monotonic=world.monotonic, sleep=world.sleep)
    async with direct.open(quota) as tenant:
        first = asyncio.create_task(asked(tenant, "Jane Doe", lambda: go_on))
        await quiet()
        second = asyncio.create_task(asked(tenant, "2"))
        await quiet()
        assert len(direct.log) == 1
        go_on.set()
        await quiet()
        assert first.done()
        assert ["'2'" in one for one in direct.log] == [False, False]

        await world.run()
        await quiet()
        assert read(await second)
        assert ["'2'" in one for one in direct.log] == [False, False, True]


@pytest.mark.parametrize("number", [0, 2])
async def test_who_has_to_be_asked_keeps_no_place(direct: Direct, world: World, number: int) -> None:
    """Where the asker has to choose first, what was kept is free at once; else for whoever waits, in time."""
    direct.holds(tuple(user(n, "Jane Doe", str(n)) for n in range(number)), ())
    quota = Quota(2, SPAN, monotonic=world.monotonic, sleep=world.sleep)
    async with direct.open(quota) as tenant:
        searching: asyncio.Task[Found] = asyncio.create_task(tenant.find_people(Who.typed("Jane Doe")))
        await searching
        other = asyncio.create_task(asked(tenant, "7"))
        await quiet()
        assert other.done() is (number == 2)
        await world.run()
        await quiet()
        assert other.done()
        # Who found nobody has asked once more for who comes near, with the turn that was kept.
        assert world.now <= (SPAN if number == 0 else 5.0)
        await other


async def test_many_ask_at_once(direct: Direct, world: World) -> None:
    """All who fit into the patience are answered in their order; the others hear that the bot is busy."""
    direct.holds((), ())
    quota = Quota(5, SPAN, monotonic=world.monotonic, sleep=world.sleep)
    done: list[int] = []
    async with direct.open(quota) as tenant:

        async def ask(number: int) -> Evidence:
            evidence = await asked(tenant, str(number))
            done.append(number)
            return evidence

        tasks = [asyncio.create_task(ask(number)) for number in range(1, 23)]
        for _span in range(5):
            await quiet()
            await world.run()
        answers = await asyncio.gather(*tasks)

    served = [number for number in done if number <= 20]
    assert [sorted(served[n : n + 5]) for n in (0, 5, 10, 15)] == [
        [1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20],
    ]  # fmt: skip
    assert [read(one) for one in answers] == [True] * 20 + [False] * 2
    (gap,) = answers[-1].gaps()
    assert (gap.source, gap.reason) == (Source.PROVISIONING_LOG, GapReason.THROTTLED)
    assert gap.because == Busy().plain
    assert len(direct.log) == 20


async def test_graphs_own_refusal_has_other_words(direct: Direct) -> None:
    """What Graph refuses is said to be Graph's refusal, and is not asked for again in the same question."""
    direct.graph.on(LOG, failure(429, retry_after="60"))
    direct.holds((), ())
    async with direct.open() as tenant:
        (gap,) = (await asked(tenant, "1")).gaps()

    assert gap.reason is GapReason.THROTTLED
    assert "Microsoft Graph" in gap.because.template
    assert len(direct.log) == 1


@pytest.mark.parametrize(
    ("path", "source"), [(LOG, Source.PROVISIONING_LOG), ("/users", Source.USERS)], ids=["log", "users"]
)
async def test_a_slow_source_is_waited_for_once(direct: Direct, path: str, source: Source) -> None:
    """A source that did not answer the search in time is not asked again for the same question."""
    direct.holds((user(1, "Jane Doe", "1"),), (row(1, "Jane Doe", "1"),))
    direct.silent.add(path)
    async with direct.open(deadline=0.3) as tenant:
        first = await asked(tenant, "1")
        once = direct.asked[path]
        direct.silent.clear()
        second = await asked(tenant, "1")

        again = direct.asked[path]
    assert (once, again) == (1, 2)
    assert [(gap.source, gap.reason) for gap in first.gaps()] == [(source, GapReason.TOO_SLOW)]
    assert second.gaps() == ()


async def test_the_time_stands_still_in_the_line() -> None:
    """What is spent in the line does not count; afterwards the time goes on and ends."""
    loop = asyncio.get_running_loop()
    turn = asyncio.Event()
    deadline = Deadline(0.05)
    async with deadline.limit():
        with deadline.standing_still():
            loop.call_later(0.15, turn.set)
            async with deadline.limit():
                await turn.wait()
    with pytest.raises(TimeoutError):
        async with deadline.limit():
            await asyncio.Event().wait()


async def test_a_time_that_is_over_stays_over() -> None:
    """A reading that is being given up while it enters the line ends as too slow, not as a fault."""
    deadline = Deadline(0)

    async def given_up() -> None:
        async with deadline.limit():
            try:
                await asyncio.Event().wait()
            finally:
                with deadline.standing_still():
                    pass

    with pytest.raises(TimeoutError):
        await given_up()

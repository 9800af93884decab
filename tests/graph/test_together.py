"""Many people at once: each is known as well as alone, for far fewer requests."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, nullcontext
from dataclasses import replace
from datetime import timedelta
from urllib.parse import quote

import pytest

from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import Unavailable
from graph.errors import Unexpected
from graph.log import PATH, LiveLog
from graph.needs import audits_decide
from graph.people import Found, Who
from graph.quota import Quota
from graph.tenant import Tenant
from graph.together.log import SharedLog
from graph.together.reader import Together
from graph.together.waves import Waves
from sandbox.company import hires
from tests.graph.conftest import Bench, tenant_of
from tests.support.scripted_graph import Reply, Seen, failure, page
from tests.support.time import FakeTime
from tests.support.world import World

NAMED = ("Jane Doe", "Sofia Rossi", "Olga Petrenko", "Nobody Atall")
FIFTY = [hire.worker.hr_id for hire in hires()][:50]
EXPECTED = Expectation(Change.CREATE)


async def look(reader: Tenant | Together, typed: str) -> Found | Evidence:
    """As the dialog does it: find, and collect where one person alone is meant."""
    found = await reader.find_people(Who.typed(typed))
    if len(found.people) != 1:
        return found
    return await reader.collect(found.people[0].person, EXPECTED)


async def together(tenant: Tenant, typed: Sequence[str]) -> list[Found | Evidence]:
    """All of them at once."""
    async with tenant.together() as reader:
        return list(await asyncio.gather(*(look(reader, one) for one in typed)))


def without_extras(known: Found | Evidence) -> Found | Evidence:
    """What decides: not how many others have the same, nor what was read in passing."""
    if isinstance(known, Found):
        return known
    audits = known.audits if audits_decide(known) else ()
    return replace(known, spread=None, audits=audits, sources=())


@pytest.mark.parametrize("scenario", ["contoso", "match-ambiguous-in-target", "manager-reference-unresolved"])
async def test_as_well_known_as_alone(time: FakeTime, scenario: str) -> None:
    """The evidence about each is that of a question about her alone, whatever she was called by."""
    typed = [*FIFTY[:20], *NAMED, "jane", "jdoe@contoso.com", "adelev@contoso.com", "x" * 200, "0021451", "'"]
    async with tenant_of(scenario, time, []) as (tenant, _sandbox):
        alone = [await look(tenant, one) for one in typed]
        many = await together(tenant, typed)

    for one, apart, beside in zip(typed, alone, many, strict=True):
        assert without_extras(beside) == without_extras(apart), one


async def test_what_fifty_people_cost(time: FakeTime) -> None:
    """Fifty numbers take a few looks at the log, not fifty, and the state of each job is read once."""
    asked: list[str] = []
    async with tenant_of("contoso", time, asked) as (tenant, _sandbox):
        for one in FIFTY:
            await look(tenant, one)
        alone = Counter(asked)
        asked.clear()
        await together(tenant, FIFTY)
    many = Counter(asked)
    assert many["log"] + many["directory_audits"] <= 5 < alone["log"] // 5
    assert many["jobs"] == 3
    assert sum(many.values()) <= 30 < sum(alone.values()) // 5


IDS = [f"2{n:04}" for n in range(12)]
ROWS = [
    {
        "id": f"row-{one}",
        "activityDateTime": "2026-11-25T09:00:00Z",
        "jobId": "j",
        "sourceIdentity": {"id": one, "displayName": f"Person {one}"},
    }
    for one in IDS
]
ENDLESS = IDS[7]


@asynccontextmanager
async def shared_log(bench: Bench) -> AsyncIterator[SharedLog]:
    """The log of a scripted Graph, for questions that are asked together."""
    waves = Waves(nullcontext)
    log = SharedLog(LiveLog(bench.client, clock=bench.time.clock), waves)
    serving = asyncio.create_task(waves.run())
    yield log
    serving.cancel()


def served(asked: Seen, most: int) -> Reply:
    """A log that takes so many conditions, and sends no row that was not asked for."""
    condition = asked.query["$filter"]
    if condition.count("sourceIdentity/") > most:
        return failure(400)
    return page(*(row for one, row in zip(IDS, ROWS, strict=True) if f"'{one}'" in condition))


async def test_one_request_for_many(bench: Bench) -> None:
    """Twelve people's rows come with one request, and each gets their own."""
    bench.graph.rules.append(lambda asked: served(asked, 100))
    async with shared_log(bench) as log:
        read = await asyncio.gather(*(log.by_id((one,), ("j",)) for one in IDS))

    assert [[event.source.id for event in one.all()] for one in read] == [[one] for one in IDS]
    assert bench.asked.count("log") == 1


async def test_too_many_conditions(bench: Bench) -> None:
    """A log that refuses long filters is asked in smaller parts until it answers, and everybody is served."""
    bench.graph.rules.append(lambda asked: served(asked, 3))
    async with shared_log(bench) as log:
        read = await asyncio.gather(*(log.by_id((one,), ("j",)) for one in IDS))

    assert [[event.source.id for event in one.all()] for one in read] == [[one] for one in IDS]


async def test_a_log_that_refuses_everything(bench: Bench) -> None:
    """Where a question about one alone is refused, the others are not tried one by one."""
    bench.graph.rules.append(lambda asked: served(asked, 0))
    async with shared_log(bench) as log:
        read = await asyncio.gather(*(log.by_id((one,), ("j",)) for one in IDS), return_exceptions=True)

    assert all(isinstance(one, Unexpected) and one.refused for one in read)
    assert bench.asked.count("log") <= 4


async def test_more_rows_than_are_read(bench: Bench) -> None:
    """Somebody whose rows never end shortens the time that is known for themselves alone."""

    def endless(asked: Seen) -> Reply:
        found = served(asked, 100)
        if ENDLESS not in asked.query["$filter"]:
            return found
        number = int(asked.query.get("$skiptoken", "0")) + 1
        following = (
            f"{bench.graph.url}/v1.0{PATH}?$filter={quote(asked.query['$filter'])}&$skiptoken={number}"
        )
        return replace(found, body={**found.body, "@odata.nextLink": following})  # type: ignore[dict-item]

    bench.graph.rules.append(endless)
    async with shared_log(bench) as log:
        read = await asyncio.gather(*(log.by_id((one,), ("j",)) for one in IDS))

    assert [one.complete for one in read] == [one != ENDLESS for one in IDS]
    whole = bench.time.clock() - timedelta(days=30)
    assert all(one.covers_from - whole < timedelta(hours=1) for one in read if one.complete)


async def test_one_part_that_fails(time: FakeTime) -> None:
    """A source that fails is a gap for those whose part it was, never for the others, and nothing waits."""
    async with tenant_of("contoso", time, []) as (tenant, sandbox):
        sandbox.tenant.add_fault("/auditLogs", status=403, times=4)  # the first wave, and one more
        read = await together(tenant, FIFTY)

    logs = [
        isinstance(job.log, Unavailable)
        for one in read
        if isinstance(one, Evidence) and not isinstance(one.jobs, Unavailable)
        for job in one.jobs
    ]
    assert True in logs
    assert False in logs


async def test_others_get_their_turn(time: FakeTime) -> None:
    """While fifty people are looked up at Graph's own pace, somebody else's question is answered between."""
    world = World()
    quota = Quota(monotonic=world.monotonic, sleep=world.sleep)
    async with tenant_of("contoso", time, [], quota) as (tenant, _sandbox):
        many = asyncio.create_task(together(tenant, FIFTY))
        one = asyncio.create_task(look(tenant, "21451"))
        while not (many.done() and one.done()):
            await asyncio.wait({many, one}, timeout=0.05)
            await world.run()

    assert isinstance(one.result(), Evidence)
    assert len(many.result()) == 50
    assert world.now <= 25

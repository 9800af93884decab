"""Counting others with the same trouble: over HTTP, once for all who ask, and never at anybody's cost."""

from __future__ import annotations

import asyncio

import pytest

from diagnosis.evidence import Change, Evidence, Expectation, Person
from diagnosis.spread import Spread
from graph.quota import Quota
from graph.tenant import Tenant
from sandbox.scenarios import SCENARIOS
from tests.graph.conftest import tenant_of
from tests.support.scripted_graph import Reply, ScriptedGraph, Seen, failure, page
from tests.support.time import FakeTime

EVERYWHERE = "ad-permission-denied-everywhere"
OTHERS = 23
LOG = "/auditLogs/provisioning"


async def about(tenant: Tenant, hr_id: str) -> Evidence:
    """The evidence about somebody whose title should have changed."""
    return await tenant.collect(Person(hr_id, hr_id=hr_id), Expectation(Change.UPDATE, "title"))


def counted(evidence: Evidence) -> tuple[int, bool] | None:
    """How many others, and whether there may be more."""
    return (evidence.spread.others, evidence.spread.at_least) if evidence.spread is not None else None


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("ad-permission-denied", (0, False)),
        (EVERYWHERE, (OTHERS, False)),
        ("created-ok-look-here", None),
        ("skipped-scope-filter-false", None),
        ("not-evaluated-change-newer-than-steady-state", None),
    ],
)
async def test_who_else(time: FakeTime, name: str, wanted: tuple[int, bool] | None) -> None:
    """A failure is compared, with one request; where there is none, nothing is asked."""
    asked: list[str] = []
    async with tenant_of(name, time, asked) as (tenant, _sandbox):
        evidence = await about(tenant, SCENARIOS[name].person)

    assert counted(evidence) == wanted
    assert asked.count("spread") == (wanted is not None)
    assert evidence.gaps() == ()


async def test_only_a_number_leaves(time: FakeTime) -> None:
    """Nothing in the evidence tells who the others are."""
    asked: list[str] = []
    async with tenant_of(EVERYWHERE, time, asked) as (tenant, sandbox):
        person = SCENARIOS[EVERYWHERE].person
        shown = repr((await about(tenant, person)).spread)
        others = [worker for worker in sandbox.tenant.hr.workers.values() if worker.hr_id != person]

    assert shown.startswith("Spread(")
    assert not [worker for worker in others if worker.hr_id in shown or worker.display_name in shown]


async def test_one_request_for_all_who_ask(time: FakeTime) -> None:
    """Fifty people asked about in the same minute cost one look at the others; a minute later one more."""
    asked: list[str] = []
    async with tenant_of(EVERYWHERE, time, asked) as (tenant, sandbox):
        failed = [
            str(row["sourceIdentity"]["id"])  # type: ignore[index]
            for row in sandbox.tenant.log.rows
            if row["provisioningStatusInfo"]["status"] == "failure"  # type: ignore[index]
        ]
        people = (failed * 3)[:50]
        found = await asyncio.gather(*(about(tenant, hr_id) for hr_id in people))
        assert {counted(evidence) for evidence in found} == {(OTHERS, False)}
        assert asked.count("spread") == 1
        time.passed += 61
        await about(tenant, people[0])
        assert asked.count("spread") == 2


async def test_without_a_turn_to_spare(time: FakeTime) -> None:
    """Where the log has no free turn, the answer comes at once, without a number and without a gap."""
    asked: list[str] = []
    quota = Quota(1, 10**6, monotonic=time.monotonic, sleep=time.sleep)
    async with tenant_of(EVERYWHERE, time, asked, quota) as (tenant, _sandbox):
        before = time.passed
        evidence = await about(tenant, SCENARIOS[EVERYWHERE].person)

    assert counted(evidence) is None
    assert "spread" not in asked
    assert evidence.gaps() == ()
    assert time.passed == before


@pytest.mark.parametrize("status", [403, 429, 503])
async def test_a_failing_look_is_no_gap(time: FakeTime, status: int) -> None:
    """It is tried once, and its failure is not told."""
    asked: list[str] = []
    async with tenant_of(EVERYWHERE, time, asked) as (tenant, sandbox):
        sandbox.tenant.add_fault("provisioningStatusInfo", status=status, retry_after=30, times=9)
        before = time.passed
        evidence = await about(tenant, SCENARIOS[EVERYWHERE].person)

    assert counted(evidence) is None
    assert asked.count("spread") == 1
    assert evidence.gaps() == ()
    assert time.passed == before


def row(number: int, **differs: object) -> dict[str, object]:
    """A failed row of worker 100, 101 and so on."""
    return {
        "id": f"r{number}",
        "activityDateTime": "2026-11-25T09:00:00Z",
        "jobId": "j",
        "provisioningAction": "create",
        "provisioningStatusInfo": {"status": "failure", "errorInformation": {"errorCode": "Conflict"}},
        "sourceIdentity": {"id": str(100 + number), "displayName": f"Worker {number}"},
        **differs,
    }


def log_with(
    graph: ScriptedGraph,
    *rows: dict[str, object],
    more: bool = False,
    refused: bool = False,
    found: dict[str, object] | None = None,
) -> None:
    """A log that gives worker 100's own row, or another one, to a search, and these to the look at others."""

    def answer(seen: Seen) -> Reply | None:
        if seen.path != LOG:
            return None
        asked = seen.query["$filter"]
        if "sourceIdentity" in asked:
            return page(found or row(0))
        if refused and "provisioningStatusInfo" in asked:
            return failure(400, "BadRequest")
        return page(*rows, next_link=f"{graph.url}/v1.0{LOG}?$skiptoken=x" if more else None)

    graph.rules.append(answer)
    graph.on("/users", page())


def looks(graph: ScriptedGraph) -> list[str]:
    """The filters of the looks at others."""
    return [seen.query["$filter"] for seen in graph.to(LOG) if "sourceIdentity" not in seen.query["$filter"]]


async def ask(tenant: Tenant) -> Spread | None:
    """What is counted about worker 100."""
    return (await about(tenant, "100")).spread


async def test_the_filter(scripted_tenant: Tenant, graph: ScriptedGraph) -> None:
    """Job, result and time are asked for in the form that works; one page, whatever it links to."""
    log_with(graph, row(0), row(1), row(2, jobId="k"), more=True)

    found = await ask(scripted_tenant)

    assert found is not None
    assert (found.others, found.at_least) == (1, True)
    (look,) = looks(graph)
    assert look.startswith(
        "jobId eq 'j' and provisioningStatusInfo/status eq microsoft.graph.provisioningResult'failure' and "
        "activityDateTime gt 2026-11-24T"
    )


async def test_rows_without_ids_are_still_one_person(scripted_tenant: Tenant, graph: ScriptedGraph) -> None:
    """Who is tried again and again is nobody else, also where the log has a name and no id."""
    nameless = {"sourceIdentity": {"id": "", "displayName": "Worker 0"}}
    log_with(graph, row(0, **nameless), row(7, **nameless), found=row(0, **nameless))

    evidence = await scripted_tenant.collect(Person("Worker 0"), Expectation(Change.UPDATE, "title"))

    assert counted(evidence) == (0, False)


async def test_a_server_that_cannot_filter_by_result(scripted_tenant: Tenant, graph: ScriptedGraph) -> None:
    """Never a second request for one answer: the refusal is remembered, and rows are sorted out here."""
    success = row(3, provisioningStatusInfo={"status": "success"})
    log_with(graph, row(0), row(1), success, refused=True)

    assert await ask(scripted_tenant) is None
    assert len(looks(graph)) == 1
    found = await ask(scripted_tenant)
    assert found is not None
    assert found.others == 1
    assert [("provisioningStatusInfo" in look) for look in looks(graph)] == [True, False]


async def test_a_page_of_something_else(scripted_tenant: Tenant, graph: ScriptedGraph) -> None:
    """Rows that hold nobody's trouble, not even the person's own, do not say that there is nobody."""
    log_with(graph, row(5, provisioningStatusInfo={"status": "failure", "errorInformation": None}))

    assert await ask(scripted_tenant) is None

"""How many times a question waits for Graph: requests that wait together are one round."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from diagnosis.evidence import Change, Evidence, Expectation
from diagnosis.gaps import known
from graph.people import Who
from graph.retry import Retry
from graph.tenant import Tenant
from tests.graph.conftest import Badge
from tests.support.scripted_graph import Reply, ScriptedGraph, Seen, page

LOG = "/auditLogs/provisioning"
APPS = {"a": "Workday to Active Directory", "b": "SuccessFactors to Entra ID", "c": "Expenses"}
HR = ("a", "b")


class InRounds(httpx.AsyncBaseTransport):
    """Holds every request until nothing else can go on, then answers all of them: that is a round."""

    def __init__(self, graph: ScriptedGraph) -> None:
        self._graph = graph
        self._held: list[asyncio.Event] = []
        self.rounds: list[list[str]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        go_on = asyncio.Event()
        self._held.append(go_on)
        path = request.url.path.removeprefix("/v1.0")
        self.rounds[-1].append(path)
        await go_on.wait()
        body = json.loads(request.content) if request.content else None
        seen = Seen(
            request.method, path, dict(request.url.params), dict(request.headers), body, str(request.url)
        )
        reply = self._graph.reply(seen)
        return httpx.Response(reply.status, headers=dict(reply.headers), json=reply.body)

    async def count(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Do the work and write down its rounds."""
        self.rounds = [[]]
        task = asyncio.create_task(work)
        while not task.done():
            # There is no network and no file: what can go on does so within a few turns of the loop.
            for _turn in range(300):
                await asyncio.sleep(0)
            held, self._held = self._held, []
            if held and not task.done():
                self.rounds.append([])
            for event in held:
                event.set()
        self.rounds = [made for made in self.rounds if made]
        return task.result()


@pytest.fixture
def graph() -> ScriptedGraph:
    """Two HR jobs, an app without jobs, and Jane, who has an account and a row in the log."""
    scripted = ScriptedGraph()
    scripted.on("/servicePrincipals", page(*({"id": app, "displayName": APPS[app]} for app in APPS)))
    for app in HR:
        job = {"id": f"j{app}", "templateId": "x", "status": {"code": "Active"}}
        scripted.on(f"/servicePrincipals/{app}/synchronization/jobs", Reply({"value": [job]}))
        scripted.on(f"/servicePrincipals/{app}/synchronization/jobs/j{app}", Reply(job))
        scripted.on(f"/servicePrincipals/{app}/synchronization/jobs/j{app}/schema", Reply({"id": "s"}))
    jane = {
        "id": "c0117050-0000-4000-8000-000000000001",
        "displayName": "Jane Doe",
        "userPrincipalName": "jane.doe@contoso.com",
        "employeeId": "21451",
        "userType": "Member",
    }
    row = {
        "id": "r",
        "activityDateTime": "2026-11-25T09:00:00Z",
        "jobId": "ja",
        "sourceIdentity": {"id": "21451", "displayName": "Jane Doe"},
        "targetIdentity": {"id": jane["id"]},
    }
    scripted.on("/users", page(jane))
    synced = {"id": "t", "onPremisesSyncEnabled": True, "onPremisesLastSyncDateTime": "2026-11-25T09:20:00Z"}
    scripted.on("/organization", page(synced))
    scripted.on(LOG, page(row))
    return scripted


NOTHING = Expectation()


async def _diagnosed(tenant: Tenant, typed: str, expectation: Expectation = NOTHING) -> Evidence:
    (candidate,) = (await tenant.find_people(Who.typed(typed))).people
    return await tenant.collect(candidate.person, expectation)


NAMED = (("a", None), ("b", None))
"""The apps as `PROVISIONING_JOBS` names them; without it they are looked for."""


@pytest.mark.parametrize(
    ("typed", "jobs", "first", "later"),
    [
        ("21451", NAMED, 2, 2),
        ("21451", (), 3, 2),
        ("jane.doe@contoso.com", NAMED, 2, 2),
        ("jane.doe@contoso.com", (), 3, 2),
        ("Jane Doe", NAMED, 3, 2),
        ("Jane Doe", (), 4, 2),
    ],
)
async def test_rounds(
    graph: ScriptedGraph, typed: str, jobs: tuple[tuple[str, str | None], ...], first: int, later: int
) -> None:
    """A question waits for Graph this often: of a program that has just started, and when jobs are known."""
    network = InRounds(graph)
    async with Tenant.open("http://graph.test", Badge(), jobs=jobs, network=network) as tenant:
        evidence = await network.count(_diagnosed(tenant, typed))
        assert len(network.rounds) == first, network.rounds
        assert len(known(evidence.jobs)) == len(HR)
        assert sum(len(known(job.log).events) for job in known(evidence.jobs)) == 1

        await network.count(_diagnosed(tenant, typed))
        assert len(network.rounds) == later, network.rounds


@pytest.mark.parametrize(("typed", "most"), [("21451", 8), ("Jane Doe", 10)])
async def test_requests_of_a_first_question(graph: ScriptedGraph, typed: str, most: int) -> None:
    """With two jobs named, a first question makes at most so many requests, each part of a batch counted."""
    asked: list[str] = []
    network = InRounds(graph)
    async with Tenant.open(
        "http://graph.test", Badge(), jobs=NAMED, network=network, on_request=asked.append
    ) as tenant:
        await network.count(_diagnosed(tenant, typed))

    assert len(asked) <= most, asked


PAUSED = Reply({"id": "ja", "templateId": "x", "status": {"code": "Paused"}})
CREATED = page(
    {
        "id": "r",
        "activityDateTime": "2026-11-25T09:00:00Z",
        "jobId": "ja",
        "provisioningAction": "create",
        "provisioningStatusInfo": {"status": "success"},
        "sourceIdentity": {"id": "21451", "displayName": "Jane Doe"},
    }
)
FAILED = page(
    {
        "id": "r",
        "activityDateTime": f"{datetime.now(UTC) - timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}",
        "jobId": "ja",
        "provisioningAction": "create",
        "provisioningStatusInfo": {"status": "failure", "errorInformation": {"errorCode": "Conflict"}},
        "sourceIdentity": {"id": "21451", "displayName": "Jane Doe"},
    }
)
UNUSUAL = {
    "a failure": ({LOG: FAILED}, ["spread"]),
    "a paused job": ({"/servicePrincipals/a/synchronization/jobs/ja": PAUSED}, ["directory_audits"]),
    "created and not there": ({"/users": page(), LOG: CREATED}, ["deleted_users"]),
    "both": (
        {
            "/servicePrincipals/a/synchronization/jobs/ja": PAUSED,
            "/users": page(),
            LOG: CREATED,
        },
        ["deleted_users", "directory_audits"],
    ),
}


FURTHER = {"deleted_users", "directory_audits", "spread"}


@pytest.mark.parametrize("case", UNUSUAL)
@pytest.mark.parametrize(("typed", "usual"), [("21451", 2), ("Jane Doe", 2)])
async def test_unusual_cases_take_one_more(graph: ScriptedGraph, case: str, typed: str, usual: int) -> None:
    """What was done to a job, and accounts that may be deleted, are read side by side in one further round.

    That is where a job is paused, restarted or late, where somebody inactive is still switched on, where an
    update is not to be seen in the account, and where an account that the log knows is not there. Beside them
    others with the same trouble are counted where the newest event is one.
    """
    replies, further = UNUSUAL[case]
    asked: list[str] = []
    network = InRounds(graph)
    graph.on("/auditLogs/directoryAudits", page())
    graph.on("/directory/deletedItems/microsoft.graph.user", page())
    async with Tenant.open(
        "http://graph.test", Badge(), jobs=NAMED, network=network, on_request=asked.append
    ) as tenant:
        await network.count(_diagnosed(tenant, typed))
        graph.rules.insert(0, lambda seen: replies.get(seen.path))
        asked.clear()
        evidence = await network.count(_diagnosed(tenant, typed))

    assert len(network.rounds) == usual + 1, network.rounds
    assert sorted(kind for kind in asked if kind in FURTHER) == further
    assert evidence.gaps() == ()


TOLD = Expectation(Change.CREATE, changed_at=datetime(2025, 11, 20, tzinfo=UTC))


@pytest.mark.parametrize("status", [200, 403, 500])
async def test_who_changed_a_job_is_read_once_and_is_never_a_gap(graph: ScriptedGraph, status: int) -> None:
    """With a time told and nothing done since, the audits are one further round; failing, they are no gap."""
    asked: list[str] = []
    network = InRounds(graph)
    graph.on("/auditLogs/directoryAudits", Reply({"value": []}, status))
    graph.on("/directory/deletedItems/microsoft.graph.user", page())
    graph.rules.insert(0, lambda seen: {"/users": page()}.get(seen.path))
    async with Tenant.open(
        "http://graph.test",
        Badge(),
        jobs=NAMED,
        network=network,
        on_request=asked.append,
        retry=Retry(attempts=1),
    ) as tenant:
        await network.count(_diagnosed(tenant, "21451", TOLD))
        asked.clear()
        evidence = await network.count(_diagnosed(tenant, "21451", TOLD))

    assert asked.count("directory_audits") == 1
    assert evidence.gaps() == ()
    assert (evidence.audits == ()) is (status == 200)


async def test_requests_of_a_later_question(graph: ScriptedGraph) -> None:
    """With jobs, schemas and synchronisation known, two jobs cost four requests by id and seven by name."""
    asked: list[str] = []
    network = InRounds(graph)
    async with Tenant.open(
        "http://graph.test", Badge(), jobs=NAMED, network=network, on_request=asked.append
    ) as tenant:
        await network.count(_diagnosed(tenant, "21451"))
        for typed, most, of_log in (("21451", 4, 1), ("Jane Doe", 7, 2)):
            asked.clear()
            await network.count(_diagnosed(tenant, typed))
            assert len(asked) <= most, asked
            assert asked.count("log") <= of_log


async def test_jobs_are_looked_for_ahead(graph: ScriptedGraph) -> None:
    """Whoever asks while a tenant is still looking for its jobs joins the looking."""
    network = InRounds(graph)
    async with Tenant.open("http://graph.test", Badge(), network=network) as tenant:

        async def begin_and_ask() -> Evidence:
            tenant.begin()
            tenant.begin()
            return await _diagnosed(tenant, "21451")

        await network.count(begin_and_ask())
    assert len([path for made in network.rounds for path in made if path == "/servicePrincipals"]) == 1


async def test_looking_ahead_may_fail(graph: ScriptedGraph) -> None:
    """A look for jobs that fails while nobody waits raises nothing, and whoever asks next looks again."""
    graph.rules.insert(0, lambda _seen: Reply({}, 403))
    network = InRounds(graph)
    async with Tenant.open("http://graph.test", Badge(), network=network) as tenant:

        async def begin() -> None:
            tenant.begin()
            for _turn in range(1000):
                await asyncio.sleep(0)

        await network.count(begin())
        del graph.rules[0]
        assert len(await network.count(tenant.jobs())) == len(HR)

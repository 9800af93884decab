"""Provisioning on demand: what is planned, that it is sent once, and both forms of Microsoft's answers."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from diagnosis import scope
from diagnosis.jobs import HrSystem, Target
from diagnosis.log import Action, Result, StepType
from diagnosis.on_demand import Plan, Refusal, Run
from graph.errors import Busy, GraphError, NotPermitted, Throttled, Unexpected, Unreachable
from graph.jobs import HrJob, Jobs
from graph.on_demand import LONGEST_WAIT, OnDemand, answered, failed
from graph.permissions import ON_DEMAND
from graph.quota import Quota
from graph.tenant import Tenant
from graph.wire_on_demand import KeyAndValue
from sandbox.server import Sandbox
from tests.graph.conftest import Bench, tenant_of
from tests.support.scripted_graph import Reply, ScriptedGraph, failure
from tests.support.time import FakeTime

PUBLISHED = Path(__file__).with_name("published")
PLAN = Plan(
    job_id="j",
    service_principal_id="s",
    job_name="Workday to Active Directory",
    source=HrSystem.WORKDAY,
    target=Target.ACTIVE_DIRECTORY,
    rule_id="r",
    object_type="Worker",
    object_id="21451",
)
PATH = "/servicePrincipals/s/synchronization/jobs/j/provisionOnDemand"
JANE, BLOCKED = "21460", "21451"
"""One who waits for the next cycle, and one whom a scoping filter keeps out."""


def published(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PUBLISHED / f"{name}.json").read_text(encoding="utf-8"))
    return found


def read(body: dict[str, Any], time: FakeTime) -> Run:
    return answered(KeyAndValue.model_validate(body), asked_at=time.clock(), ended_at=time.clock())


def granted(sandbox: Sandbox) -> None:
    sandbox.tenant.grant(ON_DEMAND.name)


async def job_of(tenant: Tenant, part: str) -> HrJob:
    return next(job for job in await tenant.jobs() if part in job.name)


async def planned(tenant: Tenant, part: str, hr_id: str) -> Plan:
    assert tenant.on_demand is not None
    plan = await tenant.on_demand.plan(await job_of(tenant, part), hr_id)
    assert isinstance(plan, Plan)
    return plan


# --- What Microsoft's pages show ---


def test_skipped(time: FakeTime) -> None:
    """The first form: result and steps, the booleans by their other names, and why it was skipped."""
    run = read(published("on_demand_skipped"), time)
    assert (run.result, run.skip_reason, run.code) == (Result.SKIPPED, "RedundantExport", "RedundantExport")
    event = run.event
    assert event is not None
    assert [step.type for step in event.steps] == [
        StepType.IMPORT, StepType.MATCHING, StepType.SCOPING, StepType.EXPORT,
    ]  # fmt: skip
    assert (scope.active(event), scope.in_scope(event)) == (True, True)
    assert scope.told(event) == ()
    assert event.action is Action.OTHER
    assert event.redundant
    assert event.modified[1].new == "True"
    assert event.at.isoformat() == "2020-06-26T13:58:24.768208+00:00"


def test_updated(time: FakeTime) -> None:
    """The first form with an update: what was read, that it is in scope, and every attribute written."""
    run = read(published("on_demand_updated"), time)
    assert (run.result, run.code) == (Result.SUCCESS, "")
    event = run.event
    assert event is not None
    assert event.action is Action.UPDATE
    assert event.written
    assert event.imported["samaccountname"] == "adelev"
    assert (scope.active(event), scope.in_scope(event)) == (True, True)
    assert {changed.name: changed.new for changed in event.modified}[
        "UserPrincipalName"
    ] == "adelev@chicago.com"
    assert all(changed.old is None for changed in event.modified)


def test_a_type_name_as_key(time: FakeTime) -> None:
    """The second form: the steps are read; how it ended was not said, and is not made up."""
    run = read(published("on_demand_status_info"), time)
    assert run.result is Result.UNKNOWN
    assert run.event is not None
    assert [step.type for step in run.event.steps] == [StepType.IMPORT]


def test_nothing_told(time: FakeTime) -> None:
    """A result with an empty value is a result without an event."""
    run = read(published("on_demand_nothing_told"), time)
    assert (run.result, run.events) == (Result.SUCCESS, ())


def test_several_records(time: FakeTime) -> None:
    """Where a list holds several records, the worst result counts and the first is the person."""
    records = [
        {"action": "Create", "changeId": "1", "statusInfo": {"status": "Success"}},
        {"action": "Update", "changeId": "2", "statusInfo": {"status": "Failure", "errorCode": "Odd"}},
    ]
    run = read({"key": "Some.Type", "value": json.dumps(records)}, time)
    assert (run.result, run.code) == (Result.FAILURE, "Odd")
    assert run.event is not None
    assert (run.event.change_id, run.event.action) == ("1", Action.CREATE)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"key": None, "value": None},
        {"key": "", "value": ""},
        {"key": "{", "value": "["},
        {"key": "[]", "value": "[]"},
        {"key": "{}", "value": "[{}]"},
        {"key": '{"result": 3}', "value": '[3, "x", null]'},
        {"key": 7, "value": True},
        {"key": '{"result": "Odd", "details": "x"}', "value": '{"provisioningSteps": "x"}'},
        {"key": "[" * 5000, "value": "[" * 5000},
    ],
)
def test_nothing_that_can_be_read(body: dict[str, Any], time: FakeTime) -> None:
    """An answer of another shape is one that does not say how it ended."""
    run = read(body, time)
    assert (run.result, run.events, run.skip_reason) == (Result.UNKNOWN, (), "")


def test_values_of_other_types(time: FakeTime) -> None:
    """Numbers and booleans where texts are expected do not cost the answer; nor do already decoded parts."""
    value = {
        "action": "Create",
        "modifiedProperties": [{"displayName": "active", "oldValue": False, "newValue": True}, {}],
        "provisioningSteps": [{"type": "Brew", "status": "Brewed", "details": None, "timestamp": 4}],
        "statusInfo": {"status": "Success", "errorCode": None},
    }
    run = read({"key": {"result": "Success"}, "value": value}, time)
    assert run.result is Result.SUCCESS
    assert run.event is not None
    assert (run.event.modified[0].old, run.event.modified[0].new) == ("False", "True")
    assert (run.event.steps[0].type, run.event.steps[0].result) == (StepType.UNKNOWN, Result.UNKNOWN)
    assert run.event.at == time.clock()


# --- What is planned ---


async def test_planned_from_the_schema(time: FakeTime) -> None:
    """Rule and object type come from the job's schema, also where no page names the type."""
    async with tenant_of("contoso", time, [], on_demand=True) as (tenant, _sandbox):
        workday = await planned(tenant, "Workday to Active Directory", JANE)
        successfactors = await planned(tenant, "SuccessFactors", "40001")
    assert (workday.object_type, workday.object_id) == ("Worker", JANE)
    assert successfactors.object_type not in ("", "Worker")
    assert workday.rule_id != successfactors.rule_id
    assert workday.schema is not None


async def test_refused_before_asking(graph: ScriptedGraph, scripted_tenant: Tenant, time: FakeTime) -> None:
    """API-driven jobs, a rule that denies it, a mapping that is off, an unknown number: Graph is not told."""
    schema: dict[str, Any] = {
        "id": "j",
        "synchronizationRules": [
            {
                "id": "r",
                "metadata": [{"key": "supportsProvisionOnDemand", "value": "False"}],
                "objectMappings": [{"enabled": True, "sourceObjectName": "Worker"}],
            }
        ],
    }
    path = "/servicePrincipals/s/synchronization/jobs/j/schema"
    (job,) = await scripted_tenant.jobs()
    runner = scripted_tenant.on_demand
    assert runner is not None
    api = replace(job, source=HrSystem.API)
    assert await runner.plan(api, "1") is Refusal.API_DRIVEN
    assert await runner.plan(job, None) is Refusal.NO_HR_ID
    assert await runner.plan(job, "1") is Refusal.NO_RULE

    for known in (schema, {**schema, "synchronizationRules": [{"id": "x", "objectMappings": []}]}):
        graph.rules.insert(0, lambda seen, known=known: Reply(known) if seen.path == path else None)  # type: ignore[misc]
        time.passed += 601
        expected = Refusal.RULE_DENIES if known is schema else Refusal.NO_RULE
        assert await runner.plan(job, "1") is expected
    schema["synchronizationRules"][0]["metadata"] = [{"key": "supportsProvisionOnDemand", "value": None}]
    graph.rules.insert(0, lambda seen: Reply(schema) if seen.path == path else None)
    time.passed += 601
    assert isinstance(await runner.plan(job, "1"), Plan)
    assert [seen for seen in graph.seen if "provisionOnDemand" in seen.path] == []


# --- What is sent ---


@pytest.fixture
def runner(bench: Bench) -> OnDemand:
    time = bench.time
    quota = Quota(monotonic=time.monotonic, sleep=time.sleep)
    jobs = Jobs(bench.client, monotonic=time.monotonic)
    return OnDemand(bench.client, jobs, quota, clock=time.clock, sleep=time.sleep, seconds=0.3)


async def test_the_request(bench: Bench, runner: OnDemand) -> None:
    """One POST with the rule and one subject, counted as a kind of its own."""
    bench.graph.on(PATH, Reply(published("on_demand_skipped")))
    run = await runner.run(PLAN)
    assert run.result is Result.SKIPPED
    (seen,) = bench.graph.seen
    assert (seen.method, seen.path) == ("POST", PATH)
    assert seen.body == {
        "parameters": [
            {"ruleId": "r", "subjects": [{"objectId": "21451", "objectTypeName": "Worker"}]}
        ]
    }  # fmt: skip
    assert bench.asked == ["on_demand"]


@pytest.mark.parametrize(
    ("answer", "error", "ran"),
    [
        (failure(403, "Authorization_RequestDenied"), NotPermitted, False),
        (Reply(published("on_demand_rule_missing"), 400), Unexpected, False),
        (failure(429), Throttled, False),
        (failure(429, Retry_After="3600"), Throttled, False),
        (failure(500), Unreachable, None),
        (failure(503, Retry_After="1"), Unreachable, None),
        (failure(504), Unreachable, None),
        (Reply(b'{"key": "half'), Unreachable, None),
        (failure(418), Unexpected, None),
    ],
)
async def test_never_sent_again_blindly(
    bench: Bench, runner: OnDemand, answer: Reply, error: type[GraphError], ran: bool | None
) -> None:
    """Whatever goes wrong, it was sent once; that it did not run is said only where Graph refused it."""
    bench.graph.on(PATH, answer)
    with pytest.raises(error) as raised:
        await runner.run(PLAN)
    assert len(bench.graph.seen) == 1
    assert failed(raised.value).ran is ran


async def test_what_graph_said(bench: Bench, runner: OnDemand) -> None:
    """A refusal carries Graph's own words, code and request id."""
    bench.graph.on(PATH, Reply(published("on_demand_rule_missing"), 400))
    with pytest.raises(Unexpected) as raised:
        await runner.run(PLAN)
    told = failed(raised.value)
    assert told.code == "RequestParameterInvalid"
    assert "the job does not include the rule" in told.said
    assert told.request_id == "2a8-5032-4dfd-9c7b-e76127483dfa"


async def test_permission_is_named(bench: Bench, runner: OnDemand) -> None:
    """A 403 names the permission that would help."""
    bench.graph.on(PATH, failure(403))
    with pytest.raises(NotPermitted) as raised:
        await runner.run(PLAN)
    assert raised.value.permission == ON_DEMAND.name


async def test_asked_to_wait(bench: Bench, runner: OnDemand) -> None:
    """After a 429 that says for how long, it is sent once more after that time; others are busy meanwhile."""
    wait = LONGEST_WAIT - 1
    bench.graph.queue += [failure(429, Retry_After=str(wait)), Reply(published("on_demand_updated"))]
    run = await runner.run(PLAN)
    assert run.result is Result.SUCCESS
    assert bench.time.waits == [wait]
    assert len(bench.graph.seen) == 2

    bench.graph.queue += [failure(429, Retry_After="4"), failure(429, Retry_After="4")]
    with pytest.raises(Throttled):
        await runner.run(PLAN)
    assert len(bench.graph.seen) == 4


async def test_no_answer_in_time(bench: Bench, runner: OnDemand, graph: ScriptedGraph) -> None:
    """An answer that takes too long is none: nobody knows whether it ran."""

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()  # until the client gives up
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()[:2]
    client = type(bench.client)(bench.client._transport, f"http://{host}:{port}")  # noqa: SLF001
    slow = OnDemand(client, runner._jobs, runner._quota, clock=bench.time.clock, seconds=0.05)  # noqa: SLF001
    async with server:
        with pytest.raises(Unreachable) as raised:
            await slow.run(PLAN)
    assert failed(raised.value).ran is None


async def test_a_fresh_token_is_no_second_run(bench: Bench, runner: OnDemand) -> None:
    """A refused token is replaced: nothing has run under it."""
    bench.graph.queue += [failure(401), Reply(published("on_demand_updated"))]
    assert (await runner.run(PLAN)).result is Result.SUCCESS
    assert bench.badge.refreshed == 1


async def test_five_in_ten_seconds(bench: Bench, runner: OnDemand) -> None:
    """The sixth in ten seconds is told when to come back, and then has a turn."""
    bench.time.passed = 100.0
    for _ in range(5):
        runner.reserve()
        bench.time.passed += 1
    with pytest.raises(Busy) as raised:
        runner.reserve()
    assert raised.value.retry_after == pytest.approx(5.25)
    bench.time.passed += 5.3
    runner.reserve()


# --- The simulated tenant ---


@pytest.mark.parametrize("form", ["result", "status_info"])
async def test_really_provisions(time: FakeTime, form: str) -> None:
    """In both forms a run creates the account and tells its steps, matching and attributes."""

    def prepare(sandbox: Sandbox) -> None:
        granted(sandbox)
        if form == "status_info":
            sandbox.tenant.on_demand_form = form

    async with tenant_of("contoso", time, [], prepare=prepare, on_demand=True) as (tenant, sandbox):
        assert tenant.on_demand is not None
        run = await tenant.on_demand.run(await planned(tenant, "Workday to Active Directory", JANE))
        newest = sandbox.tenant.log.newest_for(JANE)
    assert run.result is Result.SUCCESS
    assert run.event is not None
    assert run.event.action is Action.CREATE
    assert {step.type for step in run.event.steps} >= {StepType.IMPORT, StepType.SCOPING, StepType.EXPORT}
    assert run.event.modified
    assert newest is not None
    assert newest["changeId"] == run.event.change_id


async def test_out_of_scope(time: FakeTime) -> None:
    """A run that the filter stops tells each clause with the person's value."""
    async with tenant_of("contoso", time, [], prepare=granted, on_demand=True) as (tenant, _sandbox):
        assert tenant.on_demand is not None
        plan = await planned(tenant, "Workday to Active Directory", BLOCKED)
        run = await tenant.on_demand.run(plan)
    assert run.result is Result.SKIPPED
    assert run.event is not None
    clauses = scope.clauses(run.event, plan.schema)
    assert clauses
    assert not any(clause.holds for clause in clauses)
    assert {clause.value for clause in clauses} == {"FR"}


async def test_nobody_of_that_number(time: FakeTime) -> None:
    """A number that HR does not know fails with Graph's word, and without an event."""
    async with tenant_of("contoso", time, [], prepare=granted, on_demand=True) as (tenant, _sandbox):
        assert tenant.on_demand is not None
        run = await tenant.on_demand.run(await planned(tenant, "Workday to Active Directory", "99999"))
    assert (run.result, run.code, run.event) == (Result.FAILURE, "EntryNotFound", None)


@pytest.mark.parametrize("switched_on", [True, False])
async def test_doctor_writes_nothing(time: FakeTime, switched_on: bool) -> None:
    """The permission is named where it is switched on, and never tried."""
    asked: list[str] = []
    async with tenant_of("contoso", time, asked, on_demand=switched_on) as (tenant, sandbox):
        sandbox.tenant.stats.clear()
        states = [state for state in await tenant.probe() if state.permission is ON_DEMAND]
        assert not [kind for kind in sandbox.tenant.stats if "provisionOnDemand" in kind]
    assert [state.granted for state in states] == ([None] if switched_on else [])

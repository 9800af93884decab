"""Stored links and provisioning agents in the evidence: read where they decide, and only when switched on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from diagnosis.agents import Agent
from diagnosis.cause import Verdict
from diagnosis.diagnosis import Diagnosis, Finding
from diagnosis.engine import diagnose
from diagnosis.evidence import Change, Evidence, Expectation, Person
from diagnosis.gaps import GapReason, Source, Unavailable, known
from graph.tenant import Tenant
from sandbox.scenarios import SCENARIOS
from sandbox.scenarios.scenes import PRIYA, account_of, remap, workday_entra
from sandbox.server import Options, Sandbox, running
from tests.graph.conftest import Badge, tenant_of
from tests.support.time import FakeTime

LINKS, AGENTS = "SynchronizationMetadata.Read.All", "OnPremisesPublishingProfiles.ReadWrite.All"
Change_ = Callable[[Sandbox], None]


@asynccontextmanager
async def asked_about(
    name: str,
    time: FakeTime,
    *changes: Change_,
    granted: tuple[str, ...] = (LINKS, AGENTS),
    person: str = "",
    expect: Change | None = None,
    on: bool = True,
) -> AsyncIterator[tuple[Evidence, list[str]]]:
    """The evidence about a scenario's person with both readings switched on, and what was asked for it."""
    scenario, asked = SCENARIOS[name], list[str]()

    def prepare(sandbox: Sandbox) -> None:
        for permission in granted:
            sandbox.tenant.grant(permission)
        for change in changes:
            change(sandbox)

    reading = tenant_of(name, time, asked, prepare=prepare, object_connections=on, provisioning_agents=on)
    async with reading as (tenant, _sandbox):
        changed = time.clock() - scenario.changed - timedelta(minutes=1) if scenario.changed else None
        hr_id = person or scenario.person
        expectation = Expectation(expect or Change(scenario.expect or "create"), scenario.attribute, changed)
        yield await tenant.collect(Person(hr_id, hr_id=hr_id), expectation), asked


def found(diagnosis: Diagnosis, cause_id: str) -> Finding:
    return next(finding for finding in diagnosis.findings if finding.cause.id == cause_id)


@pytest.mark.parametrize(
    "name",
    ["created-ok-look-here", "skipped-scope-filter-false", "job-paused-by-admin", "conflict-in-target"],
)
async def test_the_ordinary_question_reads_neither(time: FakeTime, name: str) -> None:
    """What the log and the accounts decide costs no reading of the beta endpoint, and is no gap."""
    async with asked_about(name, time) as (evidence, asked):
        pass

    assert {"object_connections", "provisioning_agents"}.isdisjoint(asked)
    for part in (evidence.connections, evidence.agents):
        assert isinstance(part, Unavailable)
        assert part.reason is GapReason.NOT_READ


@pytest.mark.parametrize(
    "name", ["linked-account-gone", "linked-to-wrong-person", "quarantine-agent-unavailable"]
)
async def test_off_by_default(time: FakeTime, name: str) -> None:
    """Switched off, nothing of it is read, and nobody is told that it is missing."""
    async with asked_about(name, time, on=False) as (evidence, asked):
        pass

    assert {"object_connections", "provisioning_agents"}.isdisjoint(asked)
    assert evidence.gaps() == ()


async def test_the_link_of_a_deleted_account(time: FakeTime) -> None:
    """The link to the account that is gone is read by the record's id and stands among the facts."""
    async with asked_about("linked-account-gone", time) as (evidence, _asked):
        links = known(evidence.connections)

    hr_id = SCENARIOS["linked-account-gone"].person
    assert {link.source_anchor for link in links} == {hr_id}
    leading = diagnose(evidence).leading
    assert leading is not None
    assert leading.cause.id == "linked-account-gone"
    assert "Stored link" in [fact.label for fact in leading.match.facts]
    assert Source.OBJECT_CONNECTIONS in {read.source for read in evidence.sources}


async def test_the_link_to_another_person(time: FakeTime) -> None:
    """The link that leads to somebody else's account is read and shown."""
    async with asked_about("linked-to-wrong-person", time) as (evidence, _asked):
        links = known(evidence.connections)

    assert links
    leading = diagnose(evidence).leading
    assert leading is not None
    assert (leading.cause.id, leading.match.verdict) == ("linked-to-wrong-person", Verdict.CONFIRMED)
    assert "Stored link" in [fact.label for fact in leading.match.facts]


def _linked_elsewhere(sandbox: Sandbox) -> None:
    """Priya's record is linked to a nameless account; her own stands beside it with her number."""
    tenant = sandbox.tenant
    job = workday_entra(tenant)
    remap(job, "employeeId", "[WorkerID]", matching_priority=1, only_on_create=True)
    own = account_of(job, PRIYA)
    other = job.directory.create(
        "c0117050-7e4a-4a1e-8f00-0000000000e9",
        {**own.attributes, "employeeId": "", "userPrincipalName": "x@contoso.com", "mail": "x@contoso.com"},
        tenant.clock(),
    )
    job.links[PRIYA] = other.id
    tenant.hr.change(PRIYA, tenant.clock(), title="Director")
    tenant.run_cycle(job.id)


async def test_a_link_past_the_account_with_the_number(time: FakeTime) -> None:
    """An update that never reaches the account: the link alone proves that it goes to another one."""
    async with asked_about("contoso", time, _linked_elsewhere, person=PRIYA, expect=Change.UPDATE) as (
        evidence,
        _asked,
    ):
        pass
    async with asked_about(
        "contoso", time, _linked_elsewhere, person=PRIYA, expect=Change.UPDATE, on=False
    ) as (without, _asked):
        pass

    match = found(diagnose(evidence), "linked-to-wrong-person").match
    assert match.verdict is Verdict.CONFIRMED
    assert "Account with the HR number" in [fact.label for fact in match.facts]
    assert "linked-to-wrong-person" not in {one.cause.id for one in diagnose(without).findings}


async def test_a_link_that_is_not_there(time: FakeTime) -> None:
    """A 404 is a gap that says so; the answer stays what the log proves."""

    def unlink(sandbox: Sandbox) -> None:
        workday = sandbox.tenant.jobs[0]
        workday.links.clear()

    async with asked_about("linked-account-gone", time, unlink) as (evidence, _asked):
        pass

    assert [(gap.source, gap.reason) for gap in evidence.gaps()] == [
        (Source.OBJECT_CONNECTIONS, GapReason.NOT_THERE)
    ]
    leading = diagnose(evidence).leading
    assert leading is not None
    assert leading.cause.id == "linked-account-gone"


async def test_links_that_may_not_be_read(time: FakeTime) -> None:
    """Without the permission the gap names it."""
    async with asked_about("linked-account-gone", time, granted=()) as (evidence, _asked):
        pass

    (gap,) = evidence.gaps()
    assert (gap.source, gap.reason, gap.permission) == (
        Source.OBJECT_CONNECTIONS,
        GapReason.NOT_PERMITTED,
        LINKS,
    )


async def test_no_agent_is_active(time: FakeTime) -> None:
    """In a quarantine of the agent's the agents are read, and each silent one is named."""
    async with asked_about("quarantine-agent-unavailable", time) as (evidence, asked):
        agents = known(evidence.agents)

    assert agents == (Agent("DC-AGENT1", active=False), Agent("DC-AGENT2", active=False))
    assert asked.count("provisioning_agents") == 1
    leading = diagnose(evidence).leading
    assert leading is not None
    assert leading.cause.id == "quarantine-agent-unavailable"
    silent = [fact.value for fact in leading.match.facts if fact.label == "Inactive agent"]
    assert silent == ["DC-AGENT1", "DC-AGENT2"]


async def test_the_agent_answers_again(time: FakeTime) -> None:
    """With an agent back and the quarantine still on, the finding says so and what to do differs."""

    def start(sandbox: Sandbox) -> None:
        sandbox.tenant.active_directory.agents = None
        sandbox.tenant.active_directory.machines["DC-AGENT1"] = False

    async with asked_about("quarantine-agent-unavailable", time, start) as (evidence, _asked):
        agents = known(evidence.agents)

    assert agents == (Agent("DC-AGENT1", active=False), Agent("DC-AGENT2", active=True))
    match = found(diagnose(evidence), "quarantine-agent-unavailable").match
    assert "active now" in match.because.template
    assert match.next_step is not None


async def test_the_agents_behind_a_failed_look_up(time: FakeTime) -> None:
    """Where Active Directory did not answer one look-up, the agents are shown to be there."""
    async with asked_about("ad-read-failed-via-agent", time) as (evidence, _asked):
        assert len(known(evidence.agents)) == 2

    match = found(diagnose(evidence), "ad-read-failed-via-agent").match
    assert "Provisioning agents now" in [fact.label for fact in match.facts]


async def test_agents_that_may_not_be_read(time: FakeTime) -> None:
    """Without the permission the gap names it, among the jobs; the quarantine is told as before."""
    async with asked_about("quarantine-agent-unavailable", time, granted=()) as (evidence, _asked):
        pass

    assert [(gap.source, gap.permission) for gap in evidence.gaps()] == [(Source.JOBS, AGENTS)]
    leading = diagnose(evidence).leading
    assert leading is not None
    assert leading.cause.id == "quarantine-agent-unavailable"


async def test_an_account_with_other_zeros(time: FakeTime) -> None:
    """An account that differs in zeros is read with the same request, and is not among the person's."""
    async with asked_about("duplicate-account-created", time, on=False) as (evidence, asked):
        pass

    assert [user.employee_id for user in evidence.lookalikes] == ["021451"]
    assert [user.employee_id for user in known(evidence.users)] == ["21451"]
    assert asked.count("users") == 1


async def test_optional_permissions_are_tried(time: FakeTime) -> None:
    """What is switched on is probed as well, and what is off is not."""
    async with running(options=Options(throttle=False), clock=time.clock) as sandbox:
        for on in (False, True):
            async with Tenant.open(
                sandbox.url,
                Badge(),
                clock=time.clock,
                sleep=time.sleep,
                object_connections=on,
                provisioning_agents=on,
            ) as tenant:
                states = {state.permission.name: state.granted for state in await tenant.probe()}
                assert (LINKS in states, AGENTS in states) == (on, on)
        assert (states[LINKS], states[AGENTS]) == (False, False)
        sandbox.tenant.grant(LINKS)
        sandbox.tenant.grant(AGENTS)
        async with Tenant.open(
            sandbox.url,
            Badge(),
            clock=time.clock,
            sleep=time.sleep,
            object_connections=True,
            provisioning_agents=True,
        ) as tenant:
            states = {state.permission.name: state.granted for state in await tenant.probe()}
        assert (states[LINKS], states[AGENTS]) == (True, True)

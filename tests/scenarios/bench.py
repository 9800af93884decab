"""A scenario's tenant on a clock that stands still until it is moved, read through Graph and diagnosed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from access.policy import Colleagues
from diagnosis.clouds import Cloud
from diagnosis.diagnosis import Diagnosis
from diagnosis.evidence import Change, Expectation, Person
from diagnosis.jobs import HrSystem
from dialogs.answers import Answers
from dialogs.looked import Asked
from graph.quota import Quota
from graph.tenant import Tenant
from sandbox.scenarios import SCENARIOS
from sandbox.scenarios.scenario import Scenario
from sandbox.server import Options, Sandbox, running
from tests.sandbox.conftest import FixedClock
from tests.support.time import FakeTime


class _Badge:
    async def get(self, *, refresh: bool = False) -> str:
        return f"token-{refresh}"


@dataclass
class Bench:
    """The running tenant of a scenario, and what the asker says about it."""

    scenario: Scenario
    sandbox: Sandbox
    clock: FixedClock
    asked: Asked
    cloud: Cloud = Cloud.PUBLIC

    @asynccontextmanager
    async def reader(
        self,
        *,
        deadline: float = 8.0,
        parse_expression: bool = False,
        on_request: Callable[[str], None] | None = None,
    ) -> AsyncIterator[Tenant]:
        """A reader that knows nothing yet. No wait takes time; `deadline` (seconds) does."""
        time = FakeTime()
        async with Tenant.open(
            self.sandbox.url,
            _Badge(),
            deadline=deadline,
            parse_expression=parse_expression,
            clock=self.clock,
            sleep=time.sleep,
            monotonic=time.monotonic,
            quota=Quota(1000, 1.0, monotonic=time.monotonic, sleep=time.sleep),
            cloud=self.cloud,
            on_request=on_request,
        ) as tenant:
            yield tenant

    async def look(self, tenant: Tenant) -> Diagnosis:
        """One diagnosis, as the conversation makes it."""
        answers = Answers(tenant, helpdesk_groups=(), colleagues=Colleagues.CAUSES, portal="")
        return (await answers.look_up(self.asked)).diagnosis

    async def diagnosis(self) -> Diagnosis:
        """One diagnosis by a reader that knows nothing yet."""
        async with self.reader() as tenant:
            return await self.look(tenant)


@asynccontextmanager
async def bench(name: str) -> AsyncIterator[Bench]:
    """The tenant of a scenario, not throttled, and its question with the time of the change to the minute."""
    scenario, clock = SCENARIOS[name], FixedClock()
    async with running(options=Options(scenario=name, throttle=False), clock=clock) as sandbox:
        yield Bench(scenario, sandbox, clock, _asked(scenario, clock), Cloud(scenario.cloud))


def _asked(scenario: Scenario, clock: FixedClock) -> Asked:
    changed = clock.now - scenario.changed if scenario.changed is not None else None
    return Asked(
        Person(scenario.person, hr_id=scenario.person or None),
        Expectation(Change(scenario.expect) if scenario.expect else None, scenario.attribute, changed),
        HrSystem(scenario.source) if scenario.source else None,
    )

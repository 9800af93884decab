"""The job to Entra ID meets an account that AD owns."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.hr import Population
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import BRUNO, HOURS

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    def move(world: Tenant, at: datetime) -> None:
        world.worker(BRUNO).population = Population.CLOUD
        world.hr.change(BRUNO, at, title="Lead Engineer")

    tenant.plan(5 * HOURS, move)


def _repair(tenant: Tenant) -> None:
    tenant.worker(BRUNO).population = Population.OFFICE
    tenant.hr.change(BRUNO, tenant.clock())


SCENARIO = Scenario(
    name="target-mastered-elsewhere",
    cause="target-mastered-elsewhere",
    says="Bruno came under the job to Entra ID, but his account is synchronised from AD.",
    person=BRUNO,
    ask="Why did Bruno Andersson's job title not change? HR changed it in Workday {changed}.",
    seed=("S9",),
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
    button="Give him back to the job to AD",
    repair=_repair,
)

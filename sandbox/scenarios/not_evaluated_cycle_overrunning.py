"""Cycles take five hours, and the one that can hold his change is not over."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, MINUTES, change, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)

    def slow(_tenant: Tenant, _at: datetime) -> None:
        job.cycle_length = 5 * HOURS

    def mass_change(world: Tenant, at: datetime) -> None:
        for worker in world.hr.readable_by(job.population):
            if worker.hr_id.startswith("211"):
                world.hr.change(worker.hr_id, at, department=f"{worker.department} Europe")

    tenant.plan(12 * HOURS, slow)
    tenant.plan(390 * MINUTES, mass_change)
    change(tenant, ISAIAH, 75 * MINUTES, title="Sales Lead")


SCENARIO = Scenario(
    name="not-evaluated-cycle-overrunning",
    cause="not-evaluated-cycle-overrunning",
    says="A reorganisation changed everybody; a cycle takes five hours instead of three minutes.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? HR changed it in Workday {changed}.",
    seed=("S1",),
    changed=75 * MINUTES,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
)

"""More people leave at once than the guard lets through."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.jobs import Thresholds
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, OLGA, stays, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    stays(tenant, OLGA)
    job = workday_ad(tenant)
    job.thresholds = Thresholds(deletes=3)

    def leave(world: Tenant, at: datetime) -> None:
        for worker in [*world.hr.readable_by(job.population)[-5:], world.worker(OLGA)]:
            world.hr.change(worker.hr_id, at, active=False)

    tenant.plan(5 * HOURS, leave)


def _repair(tenant: Tenant) -> None:
    operations.allow_deletes(workday_ad(tenant))


SCENARIO = Scenario(
    name="deletion-threshold-hold",
    cause="deletion-threshold-hold",
    says="Six people left at once; the guard holds more than three disables back.",
    person=OLGA,
    ask="Why does Olga Petrenko still have access? She left in Workday {changed}.",
    changed=5 * HOURS,
    expect="disable",
    source="workday",
    build=_build,
    button="Allow the deletions",
    repair=_repair,
)

"""Too many records fail, so the job runs at a reduced pace."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.jobs import Thresholds
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, LIAM, person, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, LIAM, 4 * HOURS)
    job = workday_ad(tenant)
    job.thresholds = Thresholds(failures_at_least=10)

    def fail(world: Tenant, at: datetime) -> None:
        for worker in world.hr.readable_by(job.population)[:25]:
            world.active_directory.unreadable.add(worker.hr_id)
            world.hr.change(worker.hr_id, at)

    tenant.plan(5 * HOURS, fail)


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.unreadable.clear()


SCENARIO = Scenario(
    name="quarantine-too-many-failures",
    cause="quarantine-too-many-failures",
    says="More than forty per cent of the records fail since five hours.",
    person=LIAM,
    ask="Why was Liam Novak (21460) not provisioned? HR hired him in Workday {changed}.",
    changed=4 * HOURS,
    expect="create",
    source="workday",
    build=_build,
    button="Remove the cause of the errors",
    repair=_repair,
)

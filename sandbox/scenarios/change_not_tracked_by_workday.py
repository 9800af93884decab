"""Workday doesn't log changes of this field, so no cycle hears of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, hire_of, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    remap(job, "physicalDeliveryOfficeName", "[BusinessSiteName]")
    hire_of(tenant, ISAIAH).worker.extra["BusinessSiteName"] = "London Bridge"

    def move(world: Tenant, at: datetime) -> None:
        world.worker(ISAIAH).extra["BusinessSiteName"] = "London Wall"
        world.hr.edit_untracked(ISAIAH, at)

    tenant.plan(5 * HOURS, move)


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(ISAIAH, tenant.clock(), department="Sales Europe")


SCENARIO = Scenario(
    name="change-not-tracked-by-workday",
    cause="change-not-tracked-by-workday",
    says="Isaiah's office was renamed in Workday; changes of sites don't stand in its transaction log.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's office not change? HR changed his site in Workday {changed}.",
    seed=("S5",),
    changed=5 * HOURS,
    expect="update",
    attribute="physicalDeliveryOfficeName",
    source="workday",
    visible="no",
    build=_build,
    button="Make another change that Workday logs",
    repair=_repair,
)

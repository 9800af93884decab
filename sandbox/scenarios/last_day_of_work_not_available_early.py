"""Workday fills the last day of work only once the termination is in effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import ADELE, DAYS, HOURS, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "description", "[StatusTerminationLastDayOfWork]")
    leaves = (tenant.now0 + 3 * DAYS).date()
    tenant.plan(5 * HOURS, lambda world, _at: world.hr.terminate(ADELE, leaves))


SCENARIO = Scenario(
    name="last-day-of-work-not-available-early",
    cause="last-day-of-work-not-available-early",
    says="Adele leaves in three days; her last day is not in Workday's feed before that.",
    person=ADELE,
    ask="Why is Adele Vance's last day of work not in her account? In Workday she leaves {changed}.",
    changed=-3 * DAYS,
    expect="update",
    attribute="description",
    source="workday",
    visible="no",
    build=_build,
)

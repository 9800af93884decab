"""The agent knows no AD attribute of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, extra, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "contosoBadgeNumber", "[BadgeNumber]")
    extra(tenant, ISAIAH, 5 * HOURS, BadgeNumber="4711")


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.schema.add("contosoBadgeNumber")


SCENARIO = Scenario(
    name="ad-attribute-unknown",
    cause="ad-attribute-unknown",
    says="The schema was extended, but the agent has not been restarted since.",
    person=ISAIAH,
    ask="Why was Isaiah Langer not updated? HR changed him in Workday {changed}.",
    seed=("S9",),
    changed=5 * HOURS,
    expect="update",
    source="workday",
    build=_build,
    button="Restart the agent",
    repair=_repair,
)

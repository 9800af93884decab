"""The agent may not write to this one account."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, account_of, change, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    def protect(world: Tenant, _at: datetime) -> None:
        world.active_directory.denied.add(account_of(workday_ad(world), ISAIAH).id)

    tenant.plan(6 * HOURS, protect)
    change(tenant, ISAIAH, 5 * HOURS, title="Sales Lead")


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.denied.clear()


SCENARIO = Scenario(
    name="ad-permission-denied",
    cause="ad-permission-denied",
    says="Isaiah's account became a protected one, whose permissions AD resets.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? HR changed it in Workday {changed}.",
    seed=("S9",),
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
    button="Take him out of the protected group",
    repair=_repair,
)

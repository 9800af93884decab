"""The change stands in HR and takes effect in three days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, ISAIAH

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    effective = tenant.now0 + 3 * DAYS
    tenant.plan(2 * DAYS, lambda world, _at: world.hr.plan(ISAIAH, effective, title="Sales Lead"))


SCENARIO = Scenario(
    name="effective-date-in-future",
    cause="effective-date-in-future",
    says="Isaiah's new title takes effect in three days.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? In Workday it takes effect {changed}.",
    seed=("S5",),
    changed=-3 * DAYS,
    expect="update",
    attribute="title",
    source="workday",
    visible="told",
    build=_build,
)

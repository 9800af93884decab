"""Her last day is over where she lives, but not yet on US Pacific time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, OLGA, stays

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    stays(tenant, OLGA)
    today = tenant.now0.date()
    tenant.plan(3 * DAYS, lambda world, _at: world.hr.terminate(OLGA, today))


SCENARIO = Scenario(
    name="workday-termination-timezone-delay",
    cause="workday-termination-timezone-delay",
    says="Olga's last day is today; Workday calls it over at midnight in California.",
    person=OLGA,
    ask="Why does Olga Petrenko still have access? Her last day in Workday was {changed}.",
    seed=("S5",),
    changed=0 * HOURS,
    expect="disable",
    source="workday",
    visible="told",
    build=_build,
)

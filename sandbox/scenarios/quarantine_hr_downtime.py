"""The HR system is down for maintenance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.hr import Population
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, LIAM, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, LIAM, 2 * HOURS)
    tenant.plan(3 * HOURS, lambda world, _at: world.hr.down.add(Population.OFFICE))


def _repair(tenant: Tenant) -> None:
    tenant.hr.down.clear()


SCENARIO = Scenario(
    name="quarantine-hr-downtime",
    cause="quarantine-hr-downtime",
    says="Workday doesn't answer since three hours.",
    person=LIAM,
    ask="Why was Liam Novak (21460) not provisioned? HR hired him in Workday {changed}.",
    changed=2 * HOURS,
    expect="create",
    source="workday",
    visible="told",
    build=_build,
    button="End the maintenance",
    repair=_repair,
)

"""A leaver without termination info drops out of the connector's query."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, NOAH, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, NOAH, 6 * DAYS)

    def leave(world: Tenant, at: datetime) -> None:
        world.worker(NOAH).termination_info = False
        world.hr.change(NOAH, at, active=False)

    tenant.plan(5 * HOURS, leave)


def _repair(tenant: Tenant) -> None:
    tenant.worker(NOAH).termination_info = True
    tenant.hr.change(NOAH, tenant.clock())


SCENARIO = Scenario(
    name="successfactors-termination-info-null",
    cause="successfactors-termination-info-null",
    says="Noah left, and SuccessFactors has no termination info for him.",
    person=NOAH,
    ask="Why does Noah Fischer still have access? He left in SuccessFactors {changed}.",
    seed=("S5",),
    changed=5 * HOURS,
    expect="disable",
    source="successfactors",
    visible="no",
    build=_build,
    button="Repair his record in SuccessFactors",
    repair=_repair,
)

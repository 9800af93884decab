"""The object mapping is switched off, so nobody is dealt with."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    def switch_off(world: Tenant, at: datetime) -> None:
        job = workday_ad(world)
        job.enabled = False
        operations.reconfigured(world, job, at)

    tenant.plan(5 * DAYS, switch_off)


def _repair(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.enabled = True
    operations.reconfigured(tenant, job, tenant.clock())


SCENARIO = Scenario(
    name="object-mapping-disabled",
    cause="object-mapping-disabled",
    says="An admin switched the user mapping off five days ago.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S6",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Switch the mapping on",
    repair=_repair,
)

"""An admin stopped the job before she was hired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.plan(4 * DAYS, lambda world, at: operations.pause(world, workday_ad(world), at))


def _repair(tenant: Tenant) -> None:
    operations.start(tenant, workday_ad(tenant), tenant.clock())


SCENARIO = Scenario(
    name="job-paused-by-admin",
    cause="job-paused-by-admin",
    says="Megan stopped the Workday job four days ago.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S2", "S13"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Start the job",
    repair=_repair,
)

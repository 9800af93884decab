"""Four weeks in quarantine, then the job was switched off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.hr import Population
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.past = 45 * DAYS
    tenant.plan(40 * DAYS, lambda world, _at: world.hr.locked_out.add(Population.OFFICE))


def _repair(tenant: Tenant) -> None:
    tenant.hr.locked_out.clear()
    operations.restart(tenant, workday_ad(tenant), tenant.clock())


SCENARIO = Scenario(
    name="job-disabled-after-long-quarantine",
    cause="job-disabled-after-long-quarantine",
    says="The Workday credentials expired forty days ago.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S2",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Renew the credentials and restart the job",
    repair=_repair,
)

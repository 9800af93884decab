"""The account is there; the manager has none through the same job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, ISAIAH, JANE, PRIYA, person, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "manager", "[ManagerReference]", reference=True)
    person(tenant, JANE, manager_id=PRIYA)


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(JANE, tenant.clock(), manager_id=ISAIAH)


SCENARIO = Scenario(
    name="manager-reference-unresolved",
    cause="manager-reference-unresolved",
    says="Jane's manager Priya is provisioned by another job, straight to Entra ID.",
    person=JANE,
    ask="Why is Jane Doe's manager missing? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=3 * DAYS,
    expect="update",
    attribute="manager",
    source="workday",
    build=_build,
    button="Give her a manager whom the job knows",
    repair=_repair,
)

"""An expression yields an empty text, and AD refuses the whole update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, change, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "department", 'Replace([SupervisoryOrganization], " ", , , "-", , )')
    change(tenant, ISAIAH, 5 * HOURS, department="", title="Sales Lead")


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(ISAIAH, tenant.clock(), department="Sales")


SCENARIO = Scenario(
    name="empty-value-rejected-by-ad",
    cause="empty-value-rejected-by-ad",
    says="Isaiah has no organisation any more, so the department would be an empty text.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? HR changed it in Workday {changed}.",
    seed=("S9", "S10"),
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
    button="Enter his organisation in HR",
    repair=_repair,
)

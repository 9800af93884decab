"""The change waits for an approval inside HR, where Graph cannot look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.plan(5 * HOURS, lambda world, _at: world.hr.submit(ISAIAH, title="Sales Lead"))


def _repair(tenant: Tenant) -> None:
    tenant.hr.approve(ISAIAH, tenant.clock())


SCENARIO = Scenario(
    name="hr-transaction-not-completed",
    cause="hr-transaction-not-completed",
    says="Isaiah's new title was entered in Workday and waits for approval.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? HR entered it in Workday {changed}.",
    seed=("S5",),
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    visible="no",
    build=_build,
    button="Approve the change in HR",
    repair=_repair,
)

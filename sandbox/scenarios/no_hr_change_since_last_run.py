"""Nobody changed anything in HR, so there is nothing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(ISAIAH, tenant.clock(), title="Sales Lead")


SCENARIO = Scenario(
    name="no-hr-change-since-last-run",
    cause="no-hr-change-since-last-run",
    says="Isaiah's title is said to have changed, but HR still holds the old one.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? It was to change in Workday {changed}.",
    seed=("S4", "S5"),
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    visible="told",
    button="Change his title in HR",
    repair=_repair,
)

"""HR says that she is not active."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, active=False)


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(JANE, tenant.clock(), active=True)


SCENARIO = Scenario(
    name="skipped-inactive-in-source",
    cause="skipped-inactive-in-source",
    says="Jane's record in Workday is inactive although she has started.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? She started in Workday {changed}.",
    seed=("S6", "S7"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Make her active in HR",
    repair=_repair,
)

"""She starts in ten days; until then the connector sees her as inactive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE).starts = (tenant.now0 + 10 * DAYS).date()


def _repair(tenant: Tenant) -> None:
    tenant.hr.rescind(JANE)
    tenant.worker(JANE).start_date = tenant.clock().date()
    tenant.hr.change(JANE, tenant.clock(), active=True)


SCENARIO = Scenario(
    name="future-hire-not-picked-up",
    cause="future-hire-not-picked-up",
    says="Jane was entered in Workday three days ago and starts in ten days.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? Her first day in Workday is {changed}.",
    seed=("S5",),
    changed=-10 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Move her first day to today",
    repair=_repair,
)

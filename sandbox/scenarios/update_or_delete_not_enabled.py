"""The job may not update, and a disable is an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, OLGA, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    workday_ad(tenant).flow_types = "Add"


def _repair(tenant: Tenant) -> None:
    workday_ad(tenant).flow_types = "Add, Update, Delete"
    tenant.hr.change(OLGA, tenant.clock())


SCENARIO = Scenario(
    name="update-or-delete-not-enabled",
    cause="update-or-delete-not-enabled",
    says="Only Create is switched on among the target object actions.",
    person=OLGA,
    ask="Why does Olga Petrenko still have access? She left in Workday {changed}.",
    changed=49 * HOURS,
    expect="disable",
    source="workday",
    build=_build,
    button="Switch Update on",
    repair=_repair,
)

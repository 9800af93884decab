"""HR cleared the value, and empties don't travel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, change, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    change(tenant, ISAIAH, 5 * HOURS, title="")


def _repair(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    remap(job, "title", "[BusinessTitle]", flow_nulls=True)
    operations.reconfigured(tenant, job, tenant.clock())


SCENARIO = Scenario(
    name="attribute-null-not-flowed",
    cause="attribute-null-not-flowed",
    says="Isaiah's title was cleared in Workday; his account keeps the old one.",
    person=ISAIAH,
    ask="Why does Isaiah Langer still have a job title? HR cleared it in Workday {changed}.",
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    visible="told",
    build=_build,
    button="Let empty titles flow",
    repair=_repair,
)

"""Nobody mapped the attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import ADELE, HOURS, extra, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    extra(tenant, ADELE, 5 * HOURS, PrimaryWorkMobilePhone="+1 425 555 0100")


def _repair(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    remap(job, "mobile", "[PrimaryWorkMobilePhone]")
    operations.reconfigured(tenant, job, tenant.clock())


SCENARIO = Scenario(
    name="attribute-not-mapped",
    cause="attribute-not-mapped",
    says="Adele has a new mobile phone; the job doesn't map mobile.",
    person=ADELE,
    ask="Why did Adele Vance's mobile not change? HR changed it in Workday {changed}.",
    changed=5 * HOURS,
    expect="update",
    attribute="mobile",
    source="workday",
    visible="told",
    build=_build,
    button="Map mobile",
    repair=_repair,
)

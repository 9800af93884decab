"""Microsoft put the job on hold."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _hold(tenant: Tenant, at: datetime) -> None:
    message = "The job was placed in quarantine by the provisioning service team."
    operations.hold(tenant, workday_ad(tenant), at, "QuarantinedOnDemand", message)


def _build(tenant: Tenant) -> None:
    tenant.plan(4 * DAYS, _hold)


def _repair(tenant: Tenant) -> None:
    operations.start(tenant, workday_ad(tenant), tenant.clock())


SCENARIO = Scenario(
    name="quarantine-by-microsoft",
    cause="quarantine-by-microsoft",
    says="The service team holds the Workday job since four days.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Have the hold lifted",
    repair=_repair,
)

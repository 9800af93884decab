"""No HR job can exist here, and the log can't be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.jobs.clear()
    tenant.add_fault("auditLogs/provisioning", status=400, times=1_000_000)


SCENARIO = Scenario(
    name="connector-not-available-in-cloud",
    cause="connector-not-available-in-cloud",
    says="A tenant of a national cloud: no HR connector, no provisioning log.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S12",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

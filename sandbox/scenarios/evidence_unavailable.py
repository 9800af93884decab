"""Graph doesn't answer for the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, country="FR")
    tenant.add_fault("auditLogs/provisioning", status=503, times=1_000_000)


SCENARIO = Scenario(
    name="evidence-unavailable",
    cause="evidence-unavailable",
    says="Every read of the provisioning log is a 503.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

"""The app may not read the logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.withdraw("AuditLog.Read.All")
    person(tenant, JANE, country="FR")


SCENARIO = Scenario(
    name="bot-permission-missing",
    cause="bot-permission-missing",
    says="The permission AuditLog.Read.All was not granted.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

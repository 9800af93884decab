"""The tenant has no premium licence, so nobody may read the logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.premium = False
    person(tenant, JANE, country="FR")


SCENARIO = Scenario(
    name="log-licence-missing",
    cause="log-licence-missing",
    says="The logs need Entra ID P1 or P2.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

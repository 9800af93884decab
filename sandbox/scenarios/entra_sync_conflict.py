"""A user of Entra ID has her sign-in name, so hers got a placeholder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    hand_made(tenant, tenant.entra.directory, 60 * DAYS, "Janet Doering", "jane.doe")


SCENARIO = Scenario(
    name="entra-sync-conflict",
    cause="entra-sync-conflict",
    says="Janet Doering signs in to Microsoft 365 as jane.doe.",
    person=JANE,
    ask="Why can Jane Doe (21451) not sign in? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

"""The sign-in name built from her first names holds a space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, SOFIA, person, remap, workday_entra

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, SOFIA, first_name="Sofia Maria")


def _repair(tenant: Tenant) -> None:
    address = 'Join("@", StripSpaces(Join(".", ToLower([FirstName]), ToLower([LastName]))), "contoso.com")'
    remap(workday_entra(tenant), "userPrincipalName", address)


SCENARIO = Scenario(
    name="generated-upn-invalid",
    cause="generated-upn-invalid",
    says="Sofia Maria's sign-in name would be 'sofia maria.rossi'.",
    person=SOFIA,
    ask="Why was Sofia Maria Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S9", "S10", "S12"),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Strip spaces in the expression",
    repair=_repair,
)

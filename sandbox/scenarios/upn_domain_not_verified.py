"""The sign-in name has a domain the tenant has not verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, SOFIA, person, remap, workday_entra

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    suffix = 'Switch([CountryReferenceTwoLetter], "contoso.com", "NL", "contoso-benelux.example")'
    address = f'Join("@", Join(".", ToLower([FirstName]), ToLower([LastName])), {suffix})'
    remap(workday_entra(tenant), "userPrincipalName", address)
    person(tenant, SOFIA, country="NL")


def _repair(tenant: Tenant) -> None:
    tenant.entra.directory.domains.add("contoso-benelux.example")


SCENARIO = Scenario(
    name="upn-domain-not-verified",
    cause="upn-domain-not-verified",
    says="Dutch sign-in names end in contoso-benelux.example, which is not verified.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Verify the domain",
    repair=_repair,
)

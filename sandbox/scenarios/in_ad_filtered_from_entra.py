"""The account lies in a container that the synchronisation leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, in_netherlands, person, remap, workday_ad
from sandbox.scope import Scope

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    contractors = "OU=Contractors,OU=Staff,DC=contoso,DC=com"
    job = workday_ad(tenant)
    job.scope = Scope((*job.scope.groups, *in_netherlands()))
    remap(
        job,
        "parentDistinguishedName",
        'Switch([CountryReferenceTwoLetter], "OU=Staff,DC=contoso,DC=com", '
        '"GB", "OU=London,OU=Staff,DC=contoso,DC=com", "DE", "OU=Berlin,OU=Staff,DC=contoso,DC=com", '
        f'"SE", "OU=Stockholm,OU=Staff,DC=contoso,DC=com", "NL", "{contractors}")',
    )
    person(tenant, JANE, country="NL")
    tenant.entra.filtered.add(contractors)


SCENARIO = Scenario(
    name="in-ad-filtered-from-entra",
    cause="in-ad-filtered-from-entra",
    says="Jane lies in OU=Contractors, which is not synchronised.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    visible="no",
    build=_build,
)

"""Two jobs share the people of Workday, and her country is in the filter of neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person, scoped, second_workday

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    second_workday(
        tenant, "Workday to Active Directory, Asia", scoped("CountryReferenceTwoLetter", "JP", "SG")
    )
    person(tenant, JANE, country="FR")


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(JANE, tenant.clock(), country="SG")


SCENARIO = Scenario(
    name="handled-by-another-job",
    cause="handled-by-another-job",
    says="One Workday job serves Europe and America, another Asia; Jane's country FR is in neither filter.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Correct her country to SG in HR",
    repair=_repair,
)

"""Somebody else in the forest has the sign-in name that was built for her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.people import DOMAIN
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    hand_made(
        tenant,
        tenant.active_directory,
        60 * DAYS,
        "Janet Doering",
        "jane.doe",
        sAMAccountName="jdoering",
        employeeID="90017",
    )


def _repair(tenant: Tenant) -> None:
    account = tenant.active_directory.find("sAMAccountName", "jdoering")[0]
    tenant.active_directory.write(account, {"userPrincipalName": f"janet.doering@{DOMAIN}"})
    tenant.entra.synchronise(tenant.active_directory, tenant.clock())  # frees the name in Entra ID, too


SCENARIO = Scenario(
    name="upn-not-unique-in-forest",
    cause="upn-not-unique-in-forest",
    says="Janet Doering signs in as jane.doe.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S9", "S10"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Rename the other account",
    repair=_repair,
)

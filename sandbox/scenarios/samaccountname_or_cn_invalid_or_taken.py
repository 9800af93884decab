"""The logon name is longer than AD's twenty characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, user_id="jane.alexandra.doe.2026")


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(JANE, tenant.clock(), user_id="jdoe")


def _build_taken(tenant: Tenant) -> None:
    london = "OU=London,OU=Staff,DC=contoso,DC=com"
    hand_made(
        tenant, tenant.active_directory, 60 * DAYS, "Jane Doe", "doe.visitor", parentDistinguishedName=london
    )


def _repair_taken(tenant: Tenant) -> None:
    account = tenant.active_directory.find("sAMAccountName", "doe.visitor")[0]
    tenant.active_directory.write(account, {"cn": "Jane Doe (visitor)"})


SCENARIO = Scenario(
    name="samaccountname-or-cn-invalid-or-taken",
    cause="samaccountname-or-cn-invalid-or-taken",
    says="Jane's user id in Workday has 23 characters.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S9", "S10"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Shorten her user id in HR",
    repair=_repair,
)
VARIANTS = (
    Scenario(
        name="samaccountname-or-cn-invalid-or-taken-cn",
        cause="samaccountname-or-cn-invalid-or-taken",
        says="Another Jane Doe lies in the same container.",
        person=JANE,
        ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
        seed=("S10",),
        changed=3 * DAYS,
        expect="create",
        source="workday",
        build=_build_taken,
        button="Rename the other account",
        repair=_repair_taken,
    ),
)

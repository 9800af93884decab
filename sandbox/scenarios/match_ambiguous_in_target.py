"""Two accounts carry her employee id, so the job can't tell which is hers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.people import DOMAIN
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, SOFIA, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    for local in ("sofia.rossi", "sofia.rossi2"):
        hand_made(tenant, tenant.entra.directory, 5 * DAYS, "Sofia Rossi", local, employeeId=SOFIA)


def _repair(tenant: Tenant) -> None:
    second = tenant.entra.directory.find("userPrincipalName", f"sofia.rossi2@{DOMAIN}")[0]
    tenant.entra.delete(second.id, tenant.clock())


def _build_ad(tenant: Tenant) -> None:
    for number in ("1", "2"):
        name = f"Jane Doe {number}"
        hand_made(tenant, tenant.active_directory, 5 * DAYS, name, f"jane.doe{number}", employeeID=JANE)


def _repair_ad(tenant: Tenant) -> None:
    second = tenant.active_directory.find("userPrincipalName", f"jane.doe2@{DOMAIN}")[0]
    tenant.active_directory.remove(second.id)


SCENARIO = Scenario(
    name="match-ambiguous-in-target",
    cause="match-ambiguous-in-target",
    says="Two Entra accounts carry Sofia's employee id.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S9", "S11", "S12"),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Remove the second account",
    repair=_repair,
)
VARIANTS = (
    Scenario(
        name="match-ambiguous-in-target-ad",
        cause="match-ambiguous-in-target",
        says="Two AD accounts carry Jane's employee id.",
        person=JANE,
        ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
        seed=("S9", "S11"),
        changed=3 * DAYS,
        expect="create",
        source="workday",
        build=_build_ad,
        button="Remove the second account",
        repair=_repair_ad,
    ),
)

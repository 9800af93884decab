"""HR saved something that isn't mapped; the account agrees already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import ADELE, HOURS, PRIYA, extra

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    extra(tenant, ADELE, 5 * HOURS, CostCenter="4130")


def _build_entra(tenant: Tenant) -> None:
    extra(tenant, PRIYA, 5 * HOURS, CostCenter="4130")


SCENARIO = Scenario(
    name="skipped-already-in-sync",
    cause="skipped-already-in-sync",
    says="Adele's record was saved in Workday; her account already agrees with it.",
    person=ADELE,
    ask="Why was Adele Vance not updated? HR changed her in Workday {changed}.",
    seed=("S6", "S8"),
    changed=5 * HOURS,
    expect="update",
    source="workday",
    build=_build,
)
VARIANTS = (
    Scenario(
        name="skipped-already-in-sync-entra",
        cause="skipped-already-in-sync",
        says="Priya's record was saved in Workday; her account in Entra ID already agrees with it.",
        person=PRIYA,
        ask="Why was Priya Sharma not updated? HR changed her in Workday {changed}.",
        seed=("S8", "S12"),
        changed=5 * HOURS,
        expect="update",
        source="workday",
        build=_build_entra,
    ),
)

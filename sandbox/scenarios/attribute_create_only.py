"""The sign-in name is written once and doesn't follow a new last name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import ADELE, HOURS, change

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    change(tenant, ADELE, 5 * HOURS, last_name="Walker")


SCENARIO = Scenario(
    name="attribute-create-only",
    cause="attribute-create-only",
    says="Adele married; userPrincipalName flows only during object creation.",
    person=ADELE,
    ask="Why did Adele Walker's userPrincipalName not change? HR changed her name in Workday {changed}.",
    changed=5 * HOURS,
    expect="update",
    attribute="userPrincipalName",
    source="workday",
    visible="told",
    build=_build,
)

"""The change was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, OLGA, change

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    change(tenant, ISAIAH, 5 * HOURS, title="Sales Lead")


SCENARIO = Scenario(
    name="change-applied-ok",
    cause="change-applied-ok",
    says="Isaiah's new title has reached his account.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? HR changed it in Workday {changed}.",
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
)
VARIANTS = (
    Scenario(
        name="change-applied-ok-leaver",
        cause="change-applied-ok",
        says="Olga's account was disabled two days ago.",
        person=OLGA,
        ask="Why does Olga Petrenko still have access? She left in Workday {changed}.",
        changed=49 * HOURS,
        expect="disable",
        source="workday",
    ),
)

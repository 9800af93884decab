"""AD wants TRUE or FALSE in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, extra, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "msExchHideFromAddressLists", "[HideFromAddressLists]")
    extra(tenant, ISAIAH, 5 * HOURS, HideFromAddressLists="Yes")


def _repair(tenant: Tenant) -> None:
    rule = 'IgnoreFlowIfNullOrEmpty(Switch([HideFromAddressLists], "", "Yes", "TRUE", "No", "FALSE"))'
    remap(workday_ad(tenant), "msExchHideFromAddressLists", rule)


SCENARIO = Scenario(
    name="invalid-parameter-value",
    cause="invalid-parameter-value",
    says="HR sends Yes where AD takes TRUE.",
    person=ISAIAH,
    ask="Why was Isaiah Langer not updated? HR changed him in Workday {changed}.",
    seed=("S9",),
    changed=5 * HOURS,
    expect="update",
    source="workday",
    build=_build,
    button="Turn Yes into TRUE in the mapping",
    repair=_repair,
)

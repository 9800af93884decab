"""SuccessFactors counts no active employment a day before the last day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, NOAH, change, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, NOAH, 6 * DAYS)
    change(tenant, NOAH, 5 * HOURS, active=False)


SCENARIO = Scenario(
    name="leaver-disabled-early",
    cause="leaver-disabled-early",
    says="Noah leaves tomorrow; his account was disabled today.",
    person=NOAH,
    ask="Why was Noah Fischer disabled already? His last day in SuccessFactors is {changed}.",
    changed=-1 * DAYS,
    expect="disable",
    source="successfactors",
    visible="told",
    build=_build,
)

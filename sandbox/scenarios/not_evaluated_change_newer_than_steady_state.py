"""HR hired him after the last cycle began; the next one takes him up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import LIAM, MINUTES, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, LIAM, 10 * MINUTES)


SCENARIO = Scenario(
    name="not-evaluated-change-newer-than-steady-state",
    cause="not-evaluated-change-newer-than-steady-state",
    says="Liam was hired ten minutes ago; the last cycle began before that.",
    person=LIAM,
    ask="Why was Liam Novak not provisioned? HR hired him in Workday {changed}.",
    seed=("S1", "S2", "S3"),
    changed=10 * MINUTES,
    expect="create",
    source="workday",
    build=_build,
)

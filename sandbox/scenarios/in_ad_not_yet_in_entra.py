"""The account stands in AD; the next synchronisation carries it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import LIAM, MINUTES, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, LIAM, 35 * MINUTES)
    tenant.last_sync = 28 * MINUTES


SCENARIO = Scenario(
    name="in-ad-not-yet-in-entra",
    cause="in-ad-not-yet-in-entra",
    says="Liam's account was created 25 minutes ago; AD was synchronised three minutes before that.",
    person=LIAM,
    ask="Why was Liam Novak (21460) not provisioned? HR hired him in Workday {changed}.",
    changed=35 * MINUTES,
    expect="create",
    source="workday",
    build=_build,
)

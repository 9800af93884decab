"""No provisioning agent answers for the domain."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, LIAM, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, LIAM, 4 * HOURS)

    def stop(world: Tenant, _at: datetime) -> None:
        world.active_directory.agents = "HybridIdentityServiceNoActiveAgents"

    tenant.plan(5 * HOURS, stop)


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.agents = None


SCENARIO = Scenario(
    name="quarantine-agent-unavailable",
    cause="quarantine-agent-unavailable",
    says="The server with the provisioning agent is off since five hours.",
    person=LIAM,
    ask="Why was Liam Novak (21460) not provisioned? HR hired him in Workday {changed}.",
    changed=4 * HOURS,
    expect="create",
    source="workday",
    build=_build,
    button="Start the agent",
    repair=_repair,
)

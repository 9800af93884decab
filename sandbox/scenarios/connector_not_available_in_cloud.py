"""The tenant is in China, where the Workday connector is not offered."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.hr import Population
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    def move(world: Tenant, _at: datetime) -> None:
        world.jobs = [job for job in world.jobs if job.population is Population.SUBSIDIARY]

    tenant.plan(4 * DAYS, move)


SCENARIO = Scenario(
    name="connector-not-available-in-cloud",
    cause="connector-not-available-in-cloud",
    says="Contoso's tenant is in China since four days; its Workday jobs could not be made anew there.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    visible="told",
    cloud="china",
    build=_build,
)

"""New mappings make the job read everybody again; it has not come to his page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, LIAM, MINUTES, change, reconfigured, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.page_time = 70 * MINUTES
    reconfigured(tenant, job, 3 * HOURS)
    change(tenant, LIAM, 2 * HOURS, title="Senior Planner")


SCENARIO = Scenario(
    name="not-evaluated-full-resync-in-progress",
    cause="not-evaluated-full-resync-in-progress",
    says="The mappings were saved three hours ago, so the job is still reading everybody again.",
    person=LIAM,
    ask="Why did Liam Novak's job title not change? HR changed it in Workday {changed}.",
    seed=("S1",),
    changed=2 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
)

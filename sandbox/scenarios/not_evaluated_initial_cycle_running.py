"""The job reads everybody for the first time and has not come to her page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, MINUTES, first_run, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    first_run(tenant, job, 145 * MINUTES)
    job.page_time = 70 * MINUTES


SCENARIO = Scenario(
    name="not-evaluated-initial-cycle-running",
    cause="not-evaluated-initial-cycle-running",
    says="The Workday job was started two and a half hours ago and has read one page of two.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S1", "S2"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

"""The job is set up, and nobody has started it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.fresh, job.schedule_state = True, "Disabled"


def _repair(tenant: Tenant) -> None:
    operations.start(tenant, workday_ad(tenant), tenant.clock())


SCENARIO = Scenario(
    name="job-never-started",
    cause="job-never-started",
    says="Start was never pressed.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S2", "S13"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Start the job",
    repair=_repair,
)

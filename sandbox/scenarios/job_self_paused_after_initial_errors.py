"""Too many records failed in the first load, so the job stopped itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.jobs import Thresholds
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, MINUTES, first_run, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    first_run(tenant, job, 25 * MINUTES + 4 * DAYS)
    job.thresholds = Thresholds(failures_at_least=10, failing_share=0.2)
    tenant.active_directory.unreadable.update(f"211{number:02}" for number in range(30))


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.unreadable.clear()
    operations.restart(tenant, workday_ad(tenant), tenant.clock())


SCENARIO = Scenario(
    name="job-self-paused-after-initial-errors",
    cause="job-self-paused-after-initial-errors",
    says="Half of the first load failed four days ago.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S2",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Remove the cause of the errors and restart",
    repair=_repair,
)

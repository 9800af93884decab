"""The job has no credentials yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.fresh, job.configured, job.schedule_state = True, False, "Disabled"


def _repair(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.configured = True
    operations.start(tenant, job, tenant.clock())


SCENARIO = Scenario(
    name="job-not-configured",
    cause="job-not-configured",
    says="Nobody has entered the credentials of the Workday job.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S2", "S13"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Enter the credentials and start the job",
    repair=_repair,
)

"""The job may update and delete, but not create."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    workday_ad(tenant).flow_types = "Update, Delete"


def _repair(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.flow_types = "Add, Update, Delete"
    operations.reconfigured(tenant, job, tenant.clock())


SCENARIO = Scenario(
    name="create-not-enabled",
    cause="create-not-enabled",
    says="Create is switched off among the target object actions.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S6",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Switch Create on",
    repair=_repair,
)

"""The intake of the API-driven job has stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, NINA, api_job, nina, upload
from sandbox.uploads import flatten

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = api_job(tenant)
    upload(tenant, job, 5 * HOURS)
    message = "The ingestion of uploaded data was interrupted."
    tenant.plan(6 * HOURS, lambda world, at: operations.hold(world, job, at, "IngestionInterrupted", message))


def _repair(tenant: Tenant) -> None:
    job = tenant.jobs[-1]
    operations.restart(tenant, job, tenant.clock())
    job.uploads.append((tenant.clock(), flatten(nina())))


SCENARIO = Scenario(
    name="ingestion-interrupted-or-queue-full",
    cause="ingestion-interrupted-or-queue-full",
    says="Since six hours the API-driven job takes nothing in.",
    person=NINA,
    ask="Why was Nina Kovac (701984) not provisioned? Our API client sent her {changed}.",
    changed=5 * HOURS,
    expect="create",
    source="api",
    build=_build,
    button="Restart and send her again",
    repair=_repair,
)

"""The API-driven job was started without a notification address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, NINA, api_job, first_run, nina, upload
from sandbox.uploads import flatten

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = api_job(tenant)
    first_run(tenant, job, 6 * HOURS)
    job.app.notified = ()
    upload(tenant, job, 5 * HOURS)


def _repair(tenant: Tenant) -> None:
    job = tenant.jobs[-1]
    job.app.notified = ("it-operations@contoso.com",)
    operations.restart(tenant, job, tenant.clock())
    job.uploads.append((tenant.clock(), flatten(nina())))


SCENARIO = Scenario(
    name="quarantine-missing-notification-email",
    cause="quarantine-missing-notification-email",
    says="The API-driven job has nobody to notify, so it went into quarantine at its first start.",
    person=NINA,
    ask="Why was Nina Kovac (701984) not provisioned? Our API client sent her {changed}.",
    changed=5 * HOURS,
    expect="create",
    source="api",
    build=_build,
    button="Enter an address, restart, send her again",
    repair=_repair,
)

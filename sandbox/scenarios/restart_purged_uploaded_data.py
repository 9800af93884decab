"""A restart threw her upload away before it was worked off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import MINUTES, NINA, api_job, nina, upload
from sandbox.uploads import flatten

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = api_job(tenant)
    upload(tenant, job, 60 * MINUTES)
    tenant.plan(50 * MINUTES, lambda world, at: operations.restart(world, job, at))


def _repair(tenant: Tenant) -> None:
    tenant.jobs[-1].uploads.append((tenant.clock(), flatten(nina())))


SCENARIO = Scenario(
    name="restart-purged-uploaded-data",
    cause="restart-purged-uploaded-data",
    says="Nina was sent an hour ago; ten minutes later the job was restarted.",
    person=NINA,
    ask="Why was Nina Kovac (701984) not provisioned? Our API client sent her {changed}.",
    changed=60 * MINUTES,
    expect="create",
    source="api",
    visible="no",
    build=_build,
    button="Send her again",
    repair=_repair,
)

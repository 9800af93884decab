"""The API client left her out, so nothing knows her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, NINA, api_job, nina
from sandbox.uploads import flatten

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    api_job(tenant)


def _repair(tenant: Tenant) -> None:
    job = tenant.jobs[-1]
    job.uploads.append((tenant.clock(), flatten(nina())))


SCENARIO = Scenario(
    name="api-client-did-not-send-person",
    cause="api-client-did-not-send-person",
    says="Nobody sent Nina to the API-driven job.",
    person=NINA,
    ask="Why was Nina Kovac (701984) not provisioned? Our API client should have sent her {changed}.",
    seed=("S5",),
    changed=5 * HOURS,
    expect="create",
    source="api",
    visible="no",
    build=_build,
    button="Send her",
    repair=_repair,
)

"""The upload was accepted minutes ago; the job has not worked it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import MINUTES, NINA, api_job, upload

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    upload(tenant, api_job(tenant), 3 * MINUTES)


SCENARIO = Scenario(
    name="api-upload-accepted-not-processed",
    cause="api-upload-accepted-not-processed",
    says="The API client sent Nina three minutes ago and got 202.",
    person=NINA,
    ask="Why was Nina Kovac (701984) not provisioned? Our API client sent her {changed} and got 202.",
    seed=("S1",),
    changed=3 * MINUTES,
    expect="create",
    source="api",
    visible="told",
    build=_build,
)

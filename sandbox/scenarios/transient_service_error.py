"""A fault of the service that goes away by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.directory import Refusal
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

FAULT = Refusal(
    "InternalServerError",
    "The target system returned an unexpected error with the HTTP status code 500.",
    category="failure",
)


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, 5 * HOURS)
    tenant.active_directory.refusals[JANE] = FAULT


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.refusals.clear()


SCENARIO = Scenario(
    name="transient-service-error",
    cause="transient-service-error",
    says="The directory answered Jane's export with an internal error.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=5 * HOURS,
    expect="create",
    source="workday",
    build=_build,
    button="Let the fault pass",
    repair=_repair,
)

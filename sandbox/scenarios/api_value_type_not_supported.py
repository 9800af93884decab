"""A phone number of another type than work is dropped without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, NINA, api_job, nina, upload
from sandbox.uploads import flatten

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = api_job(tenant)
    upload(tenant, job, 2 * DAYS)
    upload(tenant, job, 5 * HOURS, phoneNumbers=[{"value": "+1 425 555 0100", "type": "home"}])


def _repair(tenant: Tenant) -> None:
    work = [{"value": "+1 425 555 0100", "type": "work"}]
    tenant.jobs[-1].uploads.append((tenant.clock(), flatten(nina(phoneNumbers=work))))


SCENARIO = Scenario(
    name="api-value-type-not-supported",
    cause="api-value-type-not-supported",
    says="Nina's phone number was sent with the type home.",
    person=NINA,
    ask="Why is Nina Kovac's (701984) telephoneNumber missing? Our API client sent it {changed}.",
    changed=5 * HOURS,
    expect="update",
    attribute="telephoneNumber",
    source="api",
    visible="no",
    build=_build,
    button="Send it with the type work",
    repair=_repair,
)

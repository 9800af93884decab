"""The connector doesn't fetch the field, so an empty value is all it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, change, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    workday_ad(tenant).unread = frozenset({"BusinessTitle"})
    change(tenant, ISAIAH, 5 * HOURS, title="Sales Lead")


def _repair(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.unread = frozenset()
    operations.reconfigured(tenant, job, tenant.clock())


SCENARIO = Scenario(
    name="attribute-not-retrieved-from-hr",
    cause="attribute-not-retrieved-from-hr",
    says="The job's XPath for the business title matches nothing in the API version it calls.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? HR changed it in Workday {changed}.",
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
    button="Correct the XPath of the business title",
    repair=_repair,
)

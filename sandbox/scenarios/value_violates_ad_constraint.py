"""The company's name is longer than AD's 64 characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, extra, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

LONG = "Contoso Consolidated Holdings for Retail, Logistics and Customer Services Limited"


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "company", "[Company]")
    extra(tenant, ISAIAH, 5 * HOURS, Company=LONG)


def _repair(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "company", 'Mid([Company], "1", "64")')


SCENARIO = Scenario(
    name="value-violates-ad-constraint",
    cause="value-violates-ad-constraint",
    says="Isaiah's company has a name of 81 characters.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's company not change? HR changed it in Workday {changed}.",
    seed=("S9", "S10"),
    changed=5 * HOURS,
    expect="update",
    attribute="company",
    source="workday",
    build=_build,
    button="Cut the company at 64 characters",
    repair=_repair,
)

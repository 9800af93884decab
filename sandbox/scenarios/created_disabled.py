"""The account was created switched off, as the mapping wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hire_of, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

RULE = 'Switch([ContractStatus], "False", "Awaiting start", "True")'


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "accountDisabled", RULE)
    hire_of(tenant, JANE).worker.extra["ContractStatus"] = "Awaiting start"


def _repair(tenant: Tenant) -> None:
    tenant.hr.set_extra(JANE, tenant.clock(), ContractStatus="Started")


SCENARIO = Scenario(
    name="created-disabled",
    cause="created-disabled",
    says="Jane awaits her start, so accountDisabled is True.",
    person=JANE,
    ask="Why can Jane Doe not sign in? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Enter in HR that she has started",
    repair=_repair,
)

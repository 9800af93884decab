"""A rule can't work with what HR holds for her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hire_of, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

RULE = 'IgnoreFlowIfNullOrEmpty(FormatDateTime([ContractEnd], , "yyyy-MM-dd", "dd.MM.yyyy"))'


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "description", RULE)
    hire_of(tenant, JANE).worker.extra["ContractEnd"] = "31/12/2027"


def _repair(tenant: Tenant) -> None:
    tenant.hr.set_extra(JANE, tenant.clock(), ContractEnd="2027-12-31")


SCENARIO = Scenario(
    name="mapping-expression-failed",
    cause="mapping-expression-failed",
    says="Jane's contract end is written in another form than the expression reads.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Correct the date in HR",
    repair=_repair,
)

"""The matching attribute is empty in HR, so she is not even looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, SOFIA, hire_of, payroll_ids

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    payroll_ids(tenant)
    hire_of(tenant, SOFIA).worker.extra["PayrollID"] = ""


def _repair(tenant: Tenant) -> None:
    tenant.hr.set_extra(SOFIA, tenant.clock(), PayrollID=SOFIA)


SCENARIO = Scenario(
    name="skipped-import-missing-matching-id",
    cause="skipped-import-missing-matching-id",
    says="The job matches by payroll id, and Sofia has none.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S6",),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Enter her payroll id in HR",
    repair=_repair,
)

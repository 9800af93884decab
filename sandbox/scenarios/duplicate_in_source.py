"""Two records in HR share the value the job matches by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, PRIYA, SOFIA, hire_of, payroll_ids

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    payroll_ids(tenant)
    hire_of(tenant, SOFIA).worker.extra["PayrollID"] = PRIYA


def _repair(tenant: Tenant) -> None:
    tenant.hr.set_extra(SOFIA, tenant.clock(), PayrollID=SOFIA)


SCENARIO = Scenario(
    name="duplicate-in-source",
    cause="duplicate-in-source",
    says="Sofia was given the payroll id of Priya.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S9", "S11"),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Give her a payroll id of her own",
    repair=_repair,
)

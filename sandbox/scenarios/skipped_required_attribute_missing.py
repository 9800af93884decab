"""Her last name is empty, and the job doesn't create anybody without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, EMMA, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, EMMA, last_name="")


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(EMMA, tenant.clock(), last_name="Johansson")


SCENARIO = Scenario(
    name="skipped-required-attribute-missing",
    cause="skipped-required-attribute-missing",
    says="Emma's last name is empty in HR.",
    person=EMMA,
    ask="Why was Emma Johansson not provisioned? HR hired her in Workday {changed}.",
    seed=("S9", "S10"),
    changed=4 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Enter her last name in HR",
    repair=_repair,
)

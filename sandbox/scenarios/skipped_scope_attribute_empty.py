"""The attribute the filter looks at is empty, which no clause accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, country="")


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(JANE, tenant.clock(), country="GB")


SCENARIO = Scenario(
    name="skipped-scope-attribute-empty",
    cause="skipped-scope-attribute-empty",
    says="Jane has no country in HR, so no country filter holds.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S7",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Enter her country in HR",
    repair=_repair,
)

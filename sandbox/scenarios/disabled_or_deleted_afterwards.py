"""She was created, and disabled when she left the scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, change

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    change(tenant, JANE, 1 * DAYS, country="FR")


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(JANE, tenant.clock(), country="GB")


SCENARIO = Scenario(
    name="disabled-or-deleted-afterwards",
    cause="disabled-or-deleted-afterwards",
    says="Jane's country became FR yesterday, so her account was disabled.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Correct her country to GB in HR",
    repair=_repair,
)

"""Workday's security groups hide her from the integration account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE).worker.visible = False


def _repair(tenant: Tenant) -> None:
    tenant.worker(JANE).visible = True
    tenant.hr.change(JANE, tenant.clock())


SCENARIO = Scenario(
    name="worker-not-visible-to-integration-account",
    cause="worker-not-visible-to-integration-account",
    says="The integration account may not see Jane in Workday.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S5",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    visible="no",
    build=_build,
    button="Let the integration account see her",
    repair=_repair,
)

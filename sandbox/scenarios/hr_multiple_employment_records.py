"""After a rehire SuccessFactors holds two employments, and the job reads the old one."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, NOAH, person
from sandbox.worker import Employment

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

OLD, NEW = Employment("Engineer", "Operations"), Employment("Lead Engineer", "Engineering")


def _build(tenant: Tenant) -> None:
    person(tenant, NOAH, 6 * DAYS)

    def rehire(world: Tenant, at: datetime) -> None:
        world.worker(NOAH).employments = (OLD, NEW)
        world.hr.change(NOAH, at, title=NEW.title, department=NEW.department)

    tenant.plan(5 * HOURS, rehire)


def _repair(tenant: Tenant) -> None:
    tenant.worker(NOAH).employments = (NEW, OLD)
    tenant.hr.change(NOAH, tenant.clock())


SCENARIO = Scenario(
    name="hr-multiple-employment-records",
    cause="hr-multiple-employment-records",
    says="Noah's new employment is his second record; the expressions read results[0].",
    person=NOAH,
    ask="Why did Noah Fischer's job title not change? It changed in SuccessFactors {changed}.",
    seed=("S5",),
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="successfactors",
    visible="told",
    build=_build,
    button="Make the job read the current employment",
    repair=_repair,
)

"""The agent may not write to this one account."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.jobs import Thresholds
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, account_of, change, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

_OTHERS = 24


def _build(tenant: Tenant) -> None:
    def protect(world: Tenant, _at: datetime) -> None:
        world.active_directory.denied.add(account_of(workday_ad(world), ISAIAH).id)

    tenant.plan(6 * HOURS, protect)
    change(tenant, ISAIAH, 5 * HOURS, title="Sales Lead")


def _build_everywhere(tenant: Tenant) -> None:
    def refuse(world: Tenant, _at: datetime) -> None:
        world.active_directory.denied |= world.active_directory.containers

    def reorganise(world: Tenant, at: datetime) -> None:
        others = [worker.hr_id for worker in world.hr.readable_by(workday_ad(world).population)]
        for hr_id in (ISAIAH, *[one for one in others if one != ISAIAH][:_OTHERS]):
            world.hr.change(hr_id, at, title="Sales Lead")

    tenant.plan(6 * HOURS, refuse)
    tenant.plan(5 * HOURS, reorganise)


def _build_quarantined(tenant: Tenant) -> None:
    workday_ad(tenant).thresholds = Thresholds(failures_at_least=10)
    _build_everywhere(tenant)


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.denied.clear()


SCENARIO = Scenario(
    name="ad-permission-denied",
    cause="ad-permission-denied",
    says="Isaiah's account became a protected one, whose permissions AD resets.",
    person=ISAIAH,
    ask="Why did Isaiah Langer's job title not change? HR changed it in Workday {changed}.",
    seed=("S9",),
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
    button="Take him out of the protected group",
    repair=_repair,
)
VARIANTS = (
    replace(
        SCENARIO,
        name="ad-permission-denied-everywhere",
        seed=(),
        says="The agent lost its rights in every OU, and two dozen people change at once.",
        build=_build_everywhere,
    ),
    replace(
        SCENARIO,
        name="ad-permission-denied-quarantined",
        seed=(),
        says="The agent lost its rights in every OU; so many records fail that the job is in quarantine.",
        build=_build_quarantined,
    ),
)

"""A restart read everybody just after she left, so nobody saw her leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.audits import Activity
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import MINUTES, OLGA, change, reconfigured, stays, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    stays(tenant, OLGA)
    change(tenant, OLGA, 190 * MINUTES, active=False)
    reconfigured(tenant, workday_ad(tenant), 188 * MINUTES, Activity.RESTART)


SCENARIO = Scenario(
    name="skipped-inactive-at-full-cycle",
    cause="skipped-inactive-at-full-cycle",
    says="Olga left two minutes before the job was restarted; full cycles ignore people who are gone.",
    person=OLGA,
    ask="Why does Olga Petrenko still have access? She left in Workday {changed}.",
    changed=190 * MINUTES,
    expect="disable",
    source="workday",
    build=_build,
)

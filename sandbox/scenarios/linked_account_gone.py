"""The account his record is linked to was deleted by hand."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import BRUNO, HOURS, account_of, change, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    def remove(world: Tenant, _at: datetime) -> None:
        world.active_directory.remove(account_of(workday_ad(world), BRUNO).id)

    tenant.plan(6 * HOURS, remove)
    change(tenant, BRUNO, 5 * HOURS, title="Lead Engineer")


def _repair(tenant: Tenant) -> None:
    workday_ad(tenant).links.pop(BRUNO)


SCENARIO = Scenario(
    name="linked-account-gone",
    cause="linked-account-gone",
    says="Bruno's account was deleted in AD; the job still points to it.",
    person=BRUNO,
    ask="Why did Bruno Andersson's job title not change? HR changed it in Workday {changed}.",
    seed=("S9",),
    changed=5 * HOURS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
    button="Remove the link",
    repair=_repair,
)

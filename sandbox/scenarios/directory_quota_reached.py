"""The directory is full."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, SOFIA

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    def fill(world: Tenant, _at: datetime) -> None:
        world.entra.directory.quota = len(world.entra.directory.accounts)

    tenant.plan(49 * HOURS, fill)


def _repair(tenant: Tenant) -> None:
    tenant.entra.directory.quota = None


SCENARIO = Scenario(
    name="directory-quota-reached",
    cause="directory-quota-reached",
    says="Two days ago Entra ID reached its object quota.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Raise the quota",
    repair=_repair,
)

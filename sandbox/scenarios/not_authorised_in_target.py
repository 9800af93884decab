"""The job may not write to Entra ID."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, SOFIA

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    def forbid(world: Tenant, _at: datetime) -> None:
        world.entra.directory.read_only = True

    tenant.plan(49 * HOURS, forbid)


def _repair(tenant: Tenant) -> None:
    tenant.entra.directory.read_only = False


SCENARIO = Scenario(
    name="not-authorised-in-target",
    cause="not-authorised-in-target",
    says="Since two days the job lacks the right to write users.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Give the job its rights back",
    repair=_repair,
)

"""AD refuses an account without a logon name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, OLIVER, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, OLIVER, user_id="")


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(OLIVER, tenant.clock(), user_id="obrandt")


SCENARIO = Scenario(
    name="required-value-missing-failure",
    cause="required-value-missing-failure",
    says="Oliver has no user id, so his account would have no sAMAccountName.",
    person=OLIVER,
    ask="Why was Oliver Brandt not provisioned? HR hired him in Workday {changed}.",
    seed=("S9", "S10", "S13"),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Enter his user id in HR",
    repair=_repair,
)

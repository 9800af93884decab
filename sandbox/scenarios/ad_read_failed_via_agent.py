"""The agent could not read AD for this one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, 5 * HOURS)
    tenant.active_directory.unreadable.add(JANE)


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.unreadable.clear()


SCENARIO = Scenario(
    name="ad-read-failed-via-agent",
    cause="ad-read-failed-via-agent",
    says="The search for Jane's employee id ran into the LDAP timeout.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=5 * HOURS,
    expect="create",
    source="workday",
    build=_build,
    button="Index employeeID",
    repair=_repair,
)

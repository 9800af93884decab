"""The container her account belongs in does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

STOCKHOLM = "OU=Stockholm,OU=Staff,DC=contoso,DC=com"


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, country="SE")
    tenant.plan(4 * DAYS, lambda world, _at: world.active_directory.containers.discard(STOCKHOLM))


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.containers.add(STOCKHOLM)


SCENARIO = Scenario(
    name="target-ou-invalid",
    cause="target-ou-invalid",
    says="The OU for Stockholm was renamed four days ago.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Make the container again",
    repair=_repair,
)

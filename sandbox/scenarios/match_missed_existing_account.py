"""She has an account, but its employee id is written with a leading zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    hand_made(
        tenant,
        tenant.active_directory,
        60 * DAYS,
        "Jane Doe",
        "jane.doe",
        sAMAccountName="jane.doe",
        employeeID="021451",
    )


def _repair(tenant: Tenant) -> None:
    account = tenant.active_directory.find("employeeID", "021451")[0]
    tenant.active_directory.write(account, {"employeeID": JANE})


SCENARIO = Scenario(
    name="match-missed-existing-account",
    cause="match-missed-existing-account",
    says="Jane's account carries 021451 instead of 21451.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    seed=("S10", "S11"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Write her exact employee id on the account",
    repair=_repair,
)

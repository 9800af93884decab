"""She has two accounts now, as the old one was not matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    hand_made(
        tenant, tenant.active_directory, 60 * DAYS, "Jane Doe", "jane.doe.contractor", employeeID="021451"
    )


SCENARIO = Scenario(
    name="duplicate-account-created",
    cause="duplicate-account-created",
    says="Jane's old account carries 021451; a second one was created for 21451.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

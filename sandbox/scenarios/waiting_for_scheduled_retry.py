"""The second account is gone since an hour, but the next attempt is hours away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, SOFIA, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    directory = tenant.entra.directory
    hand_made(tenant, directory, 5 * DAYS, "Sofia Rossi", "sofia.rossi", employeeId=SOFIA)
    second = hand_made(tenant, directory, 5 * DAYS, "Sofia Rossi", "sofia.rossi2", employeeId=SOFIA)
    tenant.plan(1 * HOURS, lambda world, at: world.entra.delete(second, at))


SCENARIO = Scenario(
    name="waiting-for-scheduled-retry",
    cause="waiting-for-scheduled-retry",
    says="Two accounts carried Sofia's employee id; one is gone now, and the job tries again later.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S1",),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

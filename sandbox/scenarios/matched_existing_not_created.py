"""She had an account already, so none was created."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    hand_made(tenant, tenant.active_directory, 60 * DAYS, "Jane Doe", "jane.doe.contractor", employeeID=JANE)


SCENARIO = Scenario(
    name="matched-existing-not-created",
    cause="matched-existing-not-created",
    says="Jane was a contractor; the job found her account by her employee id.",
    person=JANE,
    ask="Why was no account created for Jane Doe? HR hired her in Workday {changed}.",
    seed=("S8",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

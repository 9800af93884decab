"""Her employee number was used before, so she was matched to somebody else's account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    hand_made(tenant, tenant.active_directory, 60 * DAYS, "Robert Grant", "robert.grant", employeeID=JANE)


SCENARIO = Scenario(
    name="linked-to-wrong-person",
    cause="linked-to-wrong-person",
    says="Robert Grant's account carries the employee id that Jane was given.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

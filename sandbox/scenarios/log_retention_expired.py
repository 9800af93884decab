"""It happened longer ago than the log reaches back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.past = 47 * DAYS
    person(tenant, JANE, 45 * DAYS, country="FR")


SCENARIO = Scenario(
    name="log-retention-expired",
    cause="log-retention-expired",
    says="Jane was skipped 45 days ago; the log keeps 30.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=45 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

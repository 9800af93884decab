"""The cycle that dealt with her is over, its rows are not readable yet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import JANE, MINUTES, person

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.log.delay = timedelta(minutes=40)
    person(tenant, JANE, 35 * MINUTES, country="FR")


SCENARIO = Scenario(
    name="log-not-yet-available",
    cause="log-not-yet-available",
    says="Jane was dealt with 25 minutes ago; the log lags by forty.",
    person=JANE,
    ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
    changed=35 * MINUTES,
    expect="create",
    source="workday",
    build=_build,
)

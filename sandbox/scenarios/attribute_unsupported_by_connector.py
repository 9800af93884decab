"""The connector doesn't bring photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, PRIYA, extra

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    extra(tenant, PRIYA, 5 * HOURS, WorkerPhoto="changed")


SCENARIO = Scenario(
    name="attribute-unsupported-by-connector",
    cause="attribute-unsupported-by-connector",
    says="Priya has a new photo in Workday; the connector can't write photos.",
    person=PRIYA,
    ask="Why did Priya Sharma's photo not change? HR changed it in Workday {changed}.",
    changed=5 * HOURS,
    expect="update",
    attribute="photo",
    source="workday",
    build=_build,
)

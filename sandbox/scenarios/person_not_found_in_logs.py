"""Nobody of that name stands in the log or the directory."""

from __future__ import annotations

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS

SCENARIO = Scenario(
    name="person-not-found-in-logs",
    cause="person-not-found-in-logs",
    says="Marta Keller is unknown to every system.",
    ask="Why was Marta Keller not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
)

"""The question is about an app that HR provisioning doesn't fill."""

from __future__ import annotations

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, PRIYA

SCENARIO = Scenario(
    name="outside-hr-inbound",
    cause="outside-hr-inbound",
    says="Fabrikam Travel gets its users from Entra ID, not from HR.",
    person=PRIYA,
    ask="Why does Priya Sharma have no account in Fabrikam Travel? HR hired her {changed}.",
    changed=3 * DAYS,
    expect="create",
    visible="told",
)

"""She was created; the asker didn't know where to look."""

from __future__ import annotations

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, PRIYA

SCENARIO = Scenario(
    name="created-ok-look-here",
    cause="created-ok-look-here",
    says="Jane has an account since three days.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
)
VARIANTS = (
    Scenario(
        name="created-ok-look-here-entra",
        cause="created-ok-look-here",
        says="Priya has an account in Entra ID since three days.",
        person=PRIYA,
        ask="Why was Priya Sharma not provisioned? HR hired her in Workday {changed}.",
        seed=("S12",),
        changed=3 * DAYS,
        expect="create",
        source="workday",
    ),
)

"""He is looked for in the Workday job, but SuccessFactors brings him."""

from __future__ import annotations

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, NOAH

SCENARIO = Scenario(
    name="handled-by-another-job",
    cause="handled-by-another-job",
    says="Noah is provisioned from SuccessFactors, not from Workday.",
    person=NOAH,
    ask="Why was Noah Fischer not provisioned by the Workday job? HR hired him {changed}.",
    changed=1 * DAYS,
    expect="create",
    source="workday",
)

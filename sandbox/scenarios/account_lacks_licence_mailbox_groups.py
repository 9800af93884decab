"""The account is there; licences come by another way."""

from __future__ import annotations

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE

SCENARIO = Scenario(
    name="account-lacks-licence-mailbox-groups",
    cause="account-lacks-licence-mailbox-groups",
    says="Jane's account has no licence.",
    person=JANE,
    ask="Why does Jane Doe have no mailbox? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    visible="told",
)

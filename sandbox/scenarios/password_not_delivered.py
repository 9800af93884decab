"""The account is there; its first password is random and known to nobody."""

from __future__ import annotations

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE

SCENARIO = Scenario(
    name="password-not-delivered",
    cause="password-not-delivered",
    says="Nobody has given Jane a password.",
    person=JANE,
    ask="Why can Jane Doe not sign in? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    visible="no",
)

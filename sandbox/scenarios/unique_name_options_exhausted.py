"""Every candidate of SelectUniqueValue is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

RULE = 'SelectUniqueValue([UserID], Join("", [UserID], "1"), Join("", [UserID], "2"))'
LONGER = RULE[:-1] + ', Append([UserID], "3"))'


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "sAMAccountName", RULE)
    for number in ("", "1", "2"):
        hand_made(
            tenant,
            tenant.active_directory,
            60 * DAYS,
            f"John Doe {number}".strip(),
            f"john.doe{number}",
            sAMAccountName=f"jdoe{number}",
        )


def _repair(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "sAMAccountName", LONGER)


SCENARIO = Scenario(
    name="unique-name-options-exhausted",
    cause="unique-name-options-exhausted",
    says="jdoe, jdoe1 and jdoe2 are taken, and the rule has no fourth candidate.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S9", "S10"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Add a candidate to the rule",
    repair=_repair,
)

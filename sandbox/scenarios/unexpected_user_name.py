"""Her first choice of a name was taken, so the rule took the second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, hand_made, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

RULE = (
    'SelectUniqueValue(Join("@", Join(".", ToLower([FirstName]), ToLower([LastName])), "contoso.com"), '
    'Join("@", Join(".", ToLower(Left([FirstName], "1")), ToLower([LastName])), "contoso.com"))'
)


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "userPrincipalName", RULE)
    hand_made(
        tenant,
        tenant.active_directory,
        60 * DAYS,
        "Janet Doering",
        "jane.doe",
        sAMAccountName="jdoering",
        employeeID="90017",
    )


SCENARIO = Scenario(
    name="unexpected-user-name",
    cause="unexpected-user-name",
    says="jane.doe was taken, so Jane became j.doe.",
    person=JANE,
    ask="Why is Jane Doe (21451) not jane.doe@contoso.com? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    attribute="userPrincipalName",
    source="workday",
    visible="told",
    build=_build,
)

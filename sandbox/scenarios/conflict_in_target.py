"""Another user holds the mail address that was built for her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.people import DOMAIN
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, SOFIA, hand_made

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    hand_made(
        tenant,
        tenant.entra.directory,
        60 * DAYS,
        "Office Events",
        "office.events",
        mail=f"sofia.rossi@{DOMAIN}",
    )


def _repair(tenant: Tenant) -> None:
    holder = tenant.entra.directory.find("userPrincipalName", f"office.events@{DOMAIN}")[0]
    tenant.entra.delete(holder.id, tenant.clock())


SCENARIO = Scenario(
    name="conflict-in-target",
    cause="conflict-in-target",
    says="A shared account has sofia.rossi as its mail address.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Delete the other account",
    repair=_repair,
)

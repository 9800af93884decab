"""AD's gateway refuses him with a code nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.directory import Refusal
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, TOMAS

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

FAULT = Refusal(
    "ContosoUnheardOfCode",
    "The directory gateway of Contoso returned an answer that the connector does not know.",
    "Ask the owner of the directory gateway to look up the request.",
    "Gateway status 599",
)


def _build(tenant: Tenant) -> None:
    tenant.active_directory.refusals[TOMAS] = FAULT


def _repair(tenant: Tenant) -> None:
    tenant.active_directory.refusals.clear()


SCENARIO = Scenario(
    name="unknown-failure-code",
    cause="unknown-failure-code",
    says="The directory gateway refuses Tomas.",
    person=TOMAS,
    ask="Why was Tomas Silva not provisioned? HR hired him in Workday {changed}.",
    seed=("S9", "S13"),
    changed=1 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Make AD accept him",
    repair=_repair,
)

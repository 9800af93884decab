"""The log claims a new mail address; Exchange owns it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, PRIYA, change, workday_entra

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_entra(tenant)
    job.mappings = tuple(
        replace(one, only_on_create=False) if one.target == "mail" else one for one in job.mappings
    )
    change(tenant, PRIYA, 5 * HOURS, last_name="Singh")


SCENARIO = Scenario(
    name="success-logged-but-no-effect",
    cause="success-logged-but-no-effect",
    says="Priya's mail address was to follow her new name.",
    person=PRIYA,
    ask="Why did Priya Sharma's mail not change? HR changed her name in Workday {changed}.",
    changed=5 * HOURS,
    expect="update",
    attribute="mail",
    source="workday",
    visible="told",
    build=_build,
)

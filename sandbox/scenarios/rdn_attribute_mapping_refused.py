"""Somebody mapped name, which AD derives itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, remap, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    remap(workday_ad(tenant), "name", "[PreferredNameData]")


def _repair(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.mappings = tuple(mapping for mapping in job.mappings if mapping.target != "name")


SCENARIO = Scenario(
    name="rdn-attribute-mapping-refused",
    cause="rdn-attribute-mapping-refused",
    says="The mapping writes the attribute name.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Remove the mapping",
    repair=_repair,
)

"""The job matches by an attribute that Entra ID can't be searched by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, SOFIA, remap, workday_entra

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _match_by(tenant: Tenant, target: str) -> None:
    job = workday_entra(tenant)
    others = tuple(replace(one, matching_priority=0) for one in job.mappings if one.target != target)
    job.mappings = others
    remap(job, target, "[WorkerID]", matching_priority=1)


def _build(tenant: Tenant) -> None:
    _match_by(tenant, "extensionAttribute1")


def _repair(tenant: Tenant) -> None:
    _match_by(tenant, "employeeId")


SCENARIO = Scenario(
    name="matching-attribute-not-searchable",
    cause="matching-attribute-not-searchable",
    says="Accounts are looked up by extensionAttribute1.",
    person=SOFIA,
    ask="Why was Sofia Rossi not provisioned? HR hired her in Workday {changed}.",
    seed=("S9",),
    changed=2 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Match by employeeId",
    repair=_repair,
)

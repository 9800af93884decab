"""Her country is outside the scoping filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import (
    DAYS,
    JANE,
    NOAH,
    PRIYA,
    person,
    scoped,
    successfactors,
    workday_ad,
    workday_entra,
)

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    person(tenant, JANE, country="FR")


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(JANE, tenant.clock(), country="GB")


def _build_entra(tenant: Tenant) -> None:
    workday_entra(tenant).scope = workday_ad(tenant).scope
    person(tenant, PRIYA, country="FR")


def _repair_entra(tenant: Tenant) -> None:
    tenant.hr.change(PRIYA, tenant.clock(), country="US")


def _build_successfactors(tenant: Tenant) -> None:
    successfactors(tenant).scope = scoped("country", "US", "GB", "DE", "SE")
    person(tenant, NOAH, country="FR")


def _repair_successfactors(tenant: Tenant) -> None:
    tenant.hr.change(NOAH, tenant.clock(), country="US")


SCENARIO = Scenario(
    name="skipped-scope-filter-false",
    cause="skipped-scope-filter-false",
    says="Jane's country is FR; only US, GB, DE and SE are in scope.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S6", "S7"),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Correct her country to GB in HR",
    repair=_repair,
)
VARIANTS = (
    Scenario(
        name="skipped-scope-filter-false-entra",
        cause="skipped-scope-filter-false",
        says="Priya's country is FR, outside the scope of the job to Entra ID.",
        person=PRIYA,
        ask="Why was Priya Sharma not provisioned? HR hired her in Workday {changed}.",
        seed=("S6", "S7", "S12"),
        changed=3 * DAYS,
        expect="create",
        source="workday",
        build=_build_entra,
        button="Correct her country to US in HR",
        repair=_repair_entra,
    ),
    Scenario(
        name="skipped-scope-filter-false-successfactors",
        cause="skipped-scope-filter-false",
        says="Noah's country is FR, outside the scope of the SuccessFactors job.",
        person=NOAH,
        ask="Why was Noah Fischer not provisioned? He was hired in SuccessFactors {changed}.",
        seed=("S6", "S7"),
        changed=1 * DAYS,
        expect="create",
        source="successfactors",
        build=_build_successfactors,
        button="Correct his country to US in HR",
        repair=_repair_successfactors,
    ),
)

"""HR refuses the job's credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.hr import Population
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, JANE, NOAH

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    tenant.plan(49 * HOURS, lambda world, _at: world.hr.locked_out.add(Population.SUBSIDIARY))


def _build_workday(tenant: Tenant) -> None:
    tenant.plan(4 * DAYS, lambda world, _at: world.hr.locked_out.add(Population.OFFICE))


def _repair(tenant: Tenant) -> None:
    tenant.hr.locked_out.clear()


SCENARIO = Scenario(
    name="quarantine-credentials",
    cause="quarantine-credentials",
    says="The credentials for SuccessFactors expired two days ago.",
    person=NOAH,
    ask="Why was Noah Fischer (108231) not provisioned? He was hired in SuccessFactors {changed}.",
    changed=1 * DAYS,
    expect="create",
    source="successfactors",
    build=_build,
    button="Renew the SuccessFactors credentials",
    repair=_repair,
)
VARIANTS = (
    Scenario(
        name="quarantine-credentials-workday",
        cause="quarantine-credentials",
        says="The credentials for Workday expired four days ago.",
        person=JANE,
        ask="Why was Jane Doe (21451) not provisioned? HR hired her in Workday {changed}.",
        changed=3 * DAYS,
        expect="create",
        source="workday",
        build=_build_workday,
        button="Renew the Workday credentials",
        repair=_repair,
    ),
)

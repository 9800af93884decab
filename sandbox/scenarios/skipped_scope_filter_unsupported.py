"""The filter compares a date, which can't work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import operations
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, in_netherlands, person, workday_ad
from sandbox.scope import Clause, Group, Scope

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    clauses = (
        Clause("CountryReferenceTwoLetter", "EQUALS", ("NL",)),
        Clause("HireDate", "Greater_Than", ("2025-01-01",)),
    )
    job.scope = Scope((*job.scope.groups, Group("Netherlands, new hires", clauses)))
    person(tenant, JANE, country="NL")


def _repair(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.scope = Scope((*job.scope.groups[:-1], *in_netherlands()))
    operations.reconfigured(tenant, job, tenant.clock())


SCENARIO = Scenario(
    name="skipped-scope-filter-unsupported",
    cause="skipped-scope-filter-unsupported",
    says="The filter for the Netherlands asks for a hire date; dates can't be filtered.",
    person=JANE,
    ask="Why was Jane Doe not provisioned? HR hired her in Workday {changed}.",
    seed=("S7",),
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
    button="Take the date out of the filter",
    repair=_repair,
)

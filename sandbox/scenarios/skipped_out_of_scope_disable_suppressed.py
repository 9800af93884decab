"""He left the scope, and the job is told to leave such accounts alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.jobs import SKIP_OUT_OF_SCOPE
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import HOURS, ISAIAH, change, workday_ad

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    workday_ad(tenant).secrets[SKIP_OUT_OF_SCOPE] = "True"
    change(tenant, ISAIAH, 5 * HOURS, country="FR")


def _repair(tenant: Tenant) -> None:
    workday_ad(tenant).secrets.pop(SKIP_OUT_OF_SCOPE)
    tenant.hr.change(ISAIAH, tenant.clock())


SCENARIO = Scenario(
    name="skipped-out-of-scope-disable-suppressed",
    cause="skipped-out-of-scope-disable-suppressed",
    says="Isaiah moved to France, out of scope; SkipOutOfScopeDeletions keeps his account on.",
    person=ISAIAH,
    ask="Why does Isaiah Langer still have access? He moved to France in Workday {changed}.",
    changed=5 * HOURS,
    expect="disable",
    source="workday",
    build=_build,
    button="Switch SkipOutOfScopeDeletions off",
    repair=_repair,
)

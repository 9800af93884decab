"""No container is mapped for her country, so she lies in the default one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, JANE, in_netherlands, person, workday_ad
from sandbox.scope import Scope

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    job = workday_ad(tenant)
    job.scope = Scope((*job.scope.groups, *in_netherlands()))
    person(tenant, JANE, country="NL")


SCENARIO = Scenario(
    name="created-in-unexpected-ou",
    cause="created-in-unexpected-ou",
    says="The Switch for containers knows no NL, so Jane lies in OU=Staff.",
    person=JANE,
    ask="Why is Jane Doe not in the OU of her country? HR hired her in Workday {changed}.",
    changed=3 * DAYS,
    expect="create",
    source="workday",
    build=_build,
)

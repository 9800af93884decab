"""An admin edited the account by hand; HR sync neither sees nor reverts that."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.audits import user_audit
from sandbox.people import MEGAN_BOWEN_ID
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, PRIYA, account_of, workday_entra

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    def edit(world: Tenant, at: datetime) -> None:
        account = account_of(workday_entra(world), PRIYA)
        old = account.get("jobTitle")
        world.entra.directory.write(account, {"jobTitle": "Principal Consultant"})
        world.entra.show_own_accounts()
        world.audits.append(
            user_audit(
                "Update user",
                world.entra.users[account.id],
                at,
                world.audit_user(MEGAN_BOWEN_ID),
                [("JobTitle", old, "Principal Consultant")],
            )
        )

    tenant.plan(1 * DAYS, edit)


def _repair(tenant: Tenant) -> None:
    tenant.hr.change(PRIYA, tenant.clock(), title="Senior Consultant")


SCENARIO = Scenario(
    name="target-edited-instead-of-source",
    cause="target-edited-instead-of-source",
    says="Priya's job title was edited in Entra ID; HR holds another one and says nothing.",
    person=PRIYA,
    ask="Why is Priya Sharma's job title not what Workday says? It was changed {changed}.",
    seed=("S4",),
    changed=1 * DAYS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
    button="Change her title in HR",
    repair=_repair,
)

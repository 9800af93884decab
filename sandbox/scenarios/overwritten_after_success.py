"""The change was written, and somebody wrote the old value back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.audits import user_audit
from sandbox.people import MEGAN_BOWEN_ID
from sandbox.scenarios.scenario import Scenario
from sandbox.scenarios.scenes import DAYS, HOURS, PRIYA, account_of, change, workday_entra

if TYPE_CHECKING:
    from sandbox.tenant import Tenant


def _build(tenant: Tenant) -> None:
    change(tenant, PRIYA, 1 * DAYS, title="Senior Consultant")

    def edit(world: Tenant, at: datetime) -> None:
        account = account_of(workday_entra(world), PRIYA)
        world.entra.directory.write(account, {"jobTitle": "Consultant"})
        world.entra.show_own_accounts()
        changes = [("JobTitle", "Senior Consultant", "Consultant")]
        user, admin = world.entra.users[account.id], world.audit_user(MEGAN_BOWEN_ID)
        world.audits.append(user_audit("Update user", user, at, admin, changes))

    tenant.plan(5 * HOURS, edit)


SCENARIO = Scenario(
    name="overwritten-after-success",
    cause="overwritten-after-success",
    says="Priya's new title was written yesterday and changed back by hand five hours ago.",
    person=PRIYA,
    ask="Why did Priya Sharma's job title not change? HR changed it in Workday {changed}.",
    changed=1 * DAYS,
    expect="update",
    attribute="title",
    source="workday",
    build=_build,
)

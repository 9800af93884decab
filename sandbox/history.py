"""Plays Contoso's last fortnight through the engine, so that log, accounts and job status agree."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sandbox.company import LONG_AGO, HrChange, changes, hires
from sandbox.directory import fixed_id, guest_user
from sandbox.engine import run_cycle
from sandbox.hr import Worker
from sandbox.jobs import INTERVAL, Job
from sandbox.people import (
    CHAT_USER_IDS,
    GUEST_ID,
    HELPDESK_GROUP_ID,
    HELPDESK_GROUP_NAME,
    HELPDESK_MEMBERS,
)
from sandbox.scenarios.scenario import Deed, Happening, Scenario
from sandbox.times import iso_seconds

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

JsonObject = dict[str, object]

HISTORY = timedelta(days=14)
LAST_CYCLE_BEGAN = timedelta(minutes=25)
CYCLE_LENGTH = timedelta(minutes=3)
LAST_SYNC = timedelta(minutes=12)


def play(tenant: "Tenant", now: datetime) -> None:
    """Plays the last fortnight in cycles of 40 minutes, the last of which began 25 minutes ago."""
    scenario = tenant.scenario
    cycles = HISTORY // INTERVAL
    begun = [now - LAST_CYCLE_BEGAN - INTERVAL * back for back in range(cycles, -1, -1)]
    start = begun[0]
    for hire in hires():
        hr_id = hire.worker.hr_id
        for name, value in scenario.workers.get(hr_id, {}).items():
            setattr(hire.worker, name, value)
        if hire.ago == LONG_AGO:
            tenant.hr.hire(hire.worker, now - hire.ago)
    _found_accounts(tenant, start)
    happenings = _happenings(scenario)
    for moment in begun:
        while happenings and now - happenings[0].ago <= moment:
            happening = happenings.pop(0)
            happening.deed(tenant, now - happening.ago)
        for job in tenant.jobs:
            _scheduled_cycle(tenant, job, moment)
        if tenant.entra.last_sync_at is None or _exported(tenant, moment):
            _sync(tenant, moment + CYCLE_LENGTH)
    for happening in happenings:
        happening.deed(tenant, now - happening.ago)
    _sync(tenant, now - LAST_SYNC)


def _happenings(scenario: Scenario) -> list[Happening]:
    """Hires, HR changes and the scenario's own deeds, oldest first."""
    found = list(scenario.happenings)
    for hire in hires():
        if hire.ago == LONG_AGO:
            continue
        for name, value in scenario.workers.get(hire.worker.hr_id, {}).items():
            setattr(hire.worker, name, value)
        worker = hire.worker
        found.append(
            Happening(
                scenario.hired.get(worker.hr_id, hire.ago),
                _hire(worker),
            )
        )
    for change in changes():
        found.append(
            Happening(
                change.ago,
                _change(change),
            )
        )
    return sorted(found, key=lambda happening: happening.ago, reverse=True)


def _hire(worker: Worker) -> Deed:
    return lambda world, at: world.hr.hire(worker, at)


def _change(change: HrChange) -> Deed:
    return lambda world, at: world.hr.change(change.hr_id, at, **change.values)


def _found_accounts(tenant: "Tenant", start: datetime) -> None:
    """Gives everybody hired long ago an account, older than what the log retains."""
    for job in tenant.jobs:
        job.watermark = len(tenant.hr.journal)
        job.steady_first = start - timedelta(days=200)
        for worker in tenant.hr.readable_by(job.population):
            account_id = fixed_id("account", job.directory.name, worker.hr_id)
            values = job.values_for(worker.attributes())
            job.directory.create(account_id, values, worker.hired_at or start)
            job.entries += 1
            if worker.hr_id in CHAT_USER_IDS:
                tenant.entra.cloud_ids[account_id] = CHAT_USER_IDS[worker.hr_id]
    long_ago = start - LONG_AGO
    tenant.entra.synchronise(tenant.active_directory, long_ago)
    tenant.entra.users[GUEST_ID] = guest_user(GUEST_ID, "Robin Kline", "robin.kline@fabrikam.com", long_ago)
    tenant.entra.groups[HELPDESK_GROUP_ID] = {
        "id": HELPDESK_GROUP_ID,
        "deletedDateTime": None,
        "createdDateTime": iso_seconds(long_ago),
        "description": "People who look after accounts",
        "displayName": HELPDESK_GROUP_NAME,
        "groupTypes": [],
        "mail": None,
        "mailEnabled": False,
        "mailNickname": "it-helpdesk",
        "securityEnabled": True,
        "visibility": None,
    }
    tenant.entra.members[HELPDESK_GROUP_ID] = HELPDESK_MEMBERS


def _scheduled_cycle(tenant: "Tenant", job: Job, moment: datetime) -> None:
    if job.quarantine is not None and moment < job.quarantine.next_attempt:
        return
    healthy_before = job.quarantine is None
    run_cycle(job, tenant.hr, tenant.log, moment, moment + CYCLE_LENGTH)
    if healthy_before and job.quarantine is not None:
        tenant.audits.append(_quarantine_audit(job, moment))


def _exported(tenant: "Tenant", moment: datetime) -> bool:
    return any(
        job.last_execution is not None and job.last_execution.began == moment and job.last_execution.exported
        for job in tenant.jobs
    )


def _sync(tenant: "Tenant", at: datetime) -> None:
    tenant.entra.show_own_accounts()
    tenant.entra.synchronise(tenant.active_directory, at)


def _quarantine_audit(job: Job, at: datetime) -> JsonObject:
    """The audit row of a job that enters quarantine (directoryAudit, service Account Provisioning)."""
    return {
        "id": f"Sync_{fixed_id('audit', job.id, iso_seconds(at))}",
        "category": "ProvisioningManagement",
        "correlationId": fixed_id("correlation", job.id, iso_seconds(at)),
        "result": "success",
        "resultReason": "",
        "activityDisplayName": "Quarantine",
        "activityDateTime": iso_seconds(at),
        "loggedByService": "Account Provisioning",
        "operationType": "",
        "initiatedBy": {
            "user": None,
            "app": {
                "appId": None,
                "displayName": "Azure AD Provisioning Service",
                "servicePrincipalId": None,
                "servicePrincipalName": None,
            },
        },
        "targetResources": [
            {
                "id": job.app.id,
                "displayName": job.app.name,
                "type": "ServicePrincipal",
                "userPrincipalName": None,
                "groupType": None,
                "modifiedProperties": [],
            }
        ],
        "additionalDetails": [],
    }

"""Plays Contoso's last fortnight through the engine, so that log, accounts and job status agree."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sandbox import schedule
from sandbox.company import LONG_AGO, Hire, HrChange
from sandbox.directory import fixed_id
from sandbox.entra import SYNC_INTERVAL
from sandbox.jobs import INTERVAL, Job
from sandbox.people import (
    CHAT_USER_IDS,
    GUEST_ID,
    HELPDESK_GROUP_ID,
    HELPDESK_GROUP_NAME,
    HELPDESK_MEMBERS,
)
from sandbox.scenarios.scenario import Deed
from sandbox.times import iso_seconds
from sandbox.users_wire import guest_user

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

JsonObject = dict[str, object]

HISTORY = timedelta(days=14)
LAST_CYCLE_BEGAN = timedelta(minutes=25)
LAST_SYNC = timedelta(minutes=12)


def play(tenant: "Tenant", now: datetime) -> None:
    """Plays the past in cycles of 40 minutes, the last of which began 25 minutes ago."""
    start = now - LAST_CYCLE_BEGAN - tenant.past // INTERVAL * INTERVAL
    for hire in tenant.cast:
        if hire.ago >= LONG_AGO:
            tenant.hr.hire(hire.worker, now - hire.ago)
        else:
            tenant.plan(hire.ago, _hire(hire))
    for move in tenant.moves:
        tenant.plan(move.ago, _move(move))
    _found_accounts(tenant, start)
    for job in tenant.jobs:
        job.next_at = start if job.next_at is None else max(job.next_at, start)
    tenant.entra.next_sync_at = now - tenant.last_sync - tenant.past // SYNC_INTERVAL * SYNC_INTERVAL
    schedule.play(tenant, now)


def _hire(hire: Hire) -> Deed:
    return lambda tenant, at: tenant.hr.hire(hire.worker, at, hire.starts)


def _move(move: HrChange) -> Deed:
    return lambda tenant, at: tenant.hr.change(move.hr_id, at, **move.values)


def _found_accounts(tenant: "Tenant", start: datetime) -> None:
    """Gives everybody hired long ago an account, older than what the log retains."""
    for job in tenant.jobs:
        _found(tenant, job, start)
    long_ago = start - LONG_AGO
    tenant.entra.show_own_accounts()
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


def _found(tenant: "Tenant", job: Job, start: datetime) -> None:
    if not job.watermark:
        job.watermark = len(tenant.hr.journal)
    if job.is_upload:
        return
    if job.configured and not job.fresh:
        job.steady_first = start - timedelta(days=200)
        job.steady_last = start
    for worker in tenant.hr.readable_by(job.population):
        account_id = fixed_id("account", job.directory.name, worker.hr_id)
        values = job.values_for(job.read(worker), creating=True)
        job.directory.create(account_id, values, worker.hired_at or start)
        if not job.fresh:
            job.links[worker.hr_id] = account_id
            job.entries += 1
        if worker.hr_id in CHAT_USER_IDS:
            tenant.entra.cloud_ids[account_id] = CHAT_USER_IDS[worker.hr_id]

"""What runs by itself as time passes: cycles of the jobs, the synchronisation of AD, dates HR has planned."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.audits import Activity, job_audit
from sandbox.engine import run_cycle
from sandbox.entra import SYNC_INTERVAL
from sandbox.jobs import Job

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

MOST_CYCLES = 200
"""How many missed cycles of a job are caught up one by one; older ones become part of the first of these."""


def advance(tenant: "Tenant", now: datetime) -> None:
    """Lets everything happen that was due until `now`, however much time has passed in between."""
    _skip_ahead(tenant, now)
    play(tenant, now)


def play(tenant: "Tenant", now: datetime) -> None:
    """Lets everything happen that was due until `now`, in the order of time."""
    while True:
        due = min(_due(tenant, now), key=lambda one: one[0], default=None)
        if due is None:
            break
        at, job = due
        tenant.hr.pass_time(at)
        tenant.do_planned(at)
        if job is None:
            synchronise(tenant, at)
            tenant.entra.next_sync_at = at + SYNC_INTERVAL
        else:
            scheduled_cycle(tenant, job, at)
            job.next_at = at + _steps(job) * job.interval
    tenant.hr.pass_time(now)
    tenant.do_planned(now)


def scheduled_cycle(tenant: "Tenant", job: Job, began: datetime) -> None:
    """One cycle of a job, unless it is stopped or a quarantine makes it wait."""
    if not job.scheduled or job.held:
        return
    if job.quarantine is not None and began < job.quarantine.next_attempt:
        return
    cycle(tenant, job, began, began + job.cycle_length)


def cycle(tenant: "Tenant", job: Job, began: datetime, ended: datetime, *, retry_all: bool = False) -> None:
    """One cycle; the audit log tells when the job enters quarantine."""
    before = job.quarantine.reason if job.quarantine else None
    run_cycle(job, tenant.hr, tenant.log, began, ended, retry_all=retry_all)
    if job.quarantine is not None and job.quarantine.reason != before:
        tenant.audits.append(job_audit(Activity.QUARANTINE, job.app, began, None))


def synchronise(tenant: "Tenant", at: datetime) -> None:
    """Carries AD over to Entra ID, unless the synchronisation is stopped."""
    tenant.entra.show_own_accounts()
    if tenant.entra.syncing:
        tenant.entra.synchronise(tenant.active_directory, at)


def _due(tenant: "Tenant", now: datetime) -> Iterator[tuple[datetime, Job | None]]:
    """What is due until `now`: each job's next cycle once it would be over, and the next synchronisation."""
    for job in tenant.jobs:
        if job.next_at is not None and job.next_at + job.cycle_length <= now:
            yield job.next_at, job
    if tenant.entra.next_sync_at is not None and tenant.entra.next_sync_at <= now:
        yield tenant.entra.next_sync_at, None


def _steps(job: Job) -> int:
    """How many intervals on the next cycle begins: more than one when a cycle takes longer than that."""
    return max(1, -(-job.cycle_length // job.interval))


def _skip_ahead(tenant: "Tenant", now: datetime) -> None:
    for job in tenant.jobs:
        if job.next_at is not None:
            missed = (now - job.next_at) // job.interval
            job.next_at += max(0, missed - MOST_CYCLES) * job.interval
    following = tenant.entra.next_sync_at
    if following is not None:
        missed = (now - following) // SYNC_INTERVAL
        tenant.entra.next_sync_at = following + max(0, missed - MOST_CYCLES) * SYNC_INTERVAL

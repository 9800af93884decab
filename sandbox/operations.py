"""What admins and API clients do to a job: start, pause, restart, new mappings, on demand, upload."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sandbox.audits import Activity, job_audit
from sandbox.directory import fixed_id
from sandbox.engine import quarantine, settle
from sandbox.export import resolve_manager
from sandbox.jobs import Job
from sandbox.log import Outcome
from sandbox.people import MEGAN_BOWEN_ID
from sandbox.processing import process
from sandbox.status import Execution, JobError
from sandbox.worker import Worker

if TYPE_CHECKING:
    from sandbox.tenant import Tenant

JsonObject = dict[str, object]

RESET_SCOPES = (
    "None", "ConnectorDataStore", "Escrows", "Watermark", "QuarantineState", "Full", "ForceDeletes",
)  # fmt: skip


def audit(tenant: "Tenant", job: Job, activity: Activity, at: datetime) -> None:
    """Notes in the audit log that the tenant's admin did something to a job."""
    tenant.audits.append(job_audit(activity, job.app, at, tenant.audit_user(MEGAN_BOWEN_ID)))


def start(tenant: "Tenant", job: Job, at: datetime) -> None:
    """Starts a job: it resumes where it stopped, and a quarantine is over."""
    job.paused = False
    job.schedule_state = "Active"
    job.quarantine = None
    if job.fresh:
        job.fresh, job.full_needed = False, True
    job.next_at = at
    audit(tenant, job, Activity.START, at)


def pause(tenant: "Tenant", job: Job, at: datetime) -> None:
    """Stops a job; its state is kept."""
    job.paused = True
    job.schedule_state = "Disabled"
    audit(tenant, job, Activity.PAUSE, at)


def restart(tenant: "Tenant", job: Job, at: datetime, scopes: frozenset[str] = frozenset({"Full"})) -> None:
    """Restarts a job; `scopes` of RESET_SCOPES say what it forgets.

    An API-driven job loses the uploads it has not processed
    (https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs).
    """
    if scopes & {"Full", "Escrows"}:
        job.escrow.clear()
    if scopes & {"Full", "QuarantineState"}:
        job.quarantine = None
    if scopes & {"Full", "Watermark"}:
        job.pass_, job.full_needed = None, True
    if scopes & {"Full", "ConnectorDataStore"}:
        job.links.clear()
        job.entries = 0
    if "ForceDeletes" in scopes:
        allow_deletes(job)
    job.uploads.clear()
    job.paused = False
    job.schedule_state = "Active"
    job.next_at = at
    audit(tenant, job, Activity.RESTART, at)


def allow_deletes(job: Job) -> None:
    """Lets the disables and deletions through that the guard holds back."""
    job.deletes_allowed = True
    job.quarantine = None


def hold(tenant: "Tenant", job: Job, at: datetime, reason: str, message: str) -> None:
    """Puts a job into a quarantine that no cycle lifts."""
    quarantine(job, reason, JobError(reason, message, tenant_actionable=False), at)
    tenant.audits.append(job_audit(Activity.QUARANTINE, job.app, at, None))


def reconfigured(tenant: "Tenant", job: Job, at: datetime) -> None:
    """Mappings or scope were saved: everybody is read again."""
    job.pass_, job.full_needed = None, True
    audit(tenant, job, Activity.MAPPINGS, at)


def on_demand(tenant: "Tenant", job: Job, worker: Worker, at: datetime) -> tuple[Outcome, JsonObject]:
    """Provisions one worker now: accounts are changed and a row is written; gives outcome and row."""
    execution = Execution(fixed_id("on-demand", job.id, worker.hr_id, at.isoformat()), at, at)
    outcome = process(job, tenant.hr, worker, at)
    settle(job, worker, outcome, tenant.log, execution, at)
    row = tenant.log.rows[-1]
    if outcome.status != "failure":
        manager = resolve_manager(job, worker, outcome)
        if manager is not None:
            settle(job, worker, manager, tenant.log, execution, at)
    tenant.entra.show_own_accounts()
    return outcome, row


def accept_upload(job: Job, records: list[Mapping[str, str]], at: datetime) -> None:
    """Queues uploaded records for the job's next cycle."""
    job.uploads.extend((at, dict(record)) for record in records)
    if job.next_at is not None:
        # The service works the queue off "near real-time"; no interval is published.
        job.next_at = min(job.next_at, at + timedelta(seconds=30))

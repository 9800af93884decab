"""What keeps the bot itself from seeing: no permission, no licence, a log that is late, short or down."""

from __future__ import annotations

from datetime import timedelta

from diagnosis.clouds import Cloud
from evaluation.model import DAYS, MINUTES, TenantFault
from sandbox.connectors import upload_job
from sandbox.tenant import Tenant
from sandbox.worker import Population


def _no_permission(tenant: Tenant) -> None:
    tenant.withdraw("AuditLog.Read.All")


def _no_licence(tenant: Tenant) -> None:
    tenant.premium = False


def _down(tenant: Tenant) -> None:
    tenant.add_fault("auditLogs/provisioning", status=503, times=1_000_000)


def _late(tenant: Tenant) -> None:
    tenant.log.delay = timedelta(minutes=60)


def _long_ago(tenant: Tenant) -> None:
    tenant.past = 52 * DAYS


def _no_workday(tenant: Tenant) -> None:
    """The jobs that cannot be there; somebody uploads people instead."""
    tenant.log_offered = False
    tenant.jobs[:] = [job for job in tenant.jobs if job.population is Population.UPLOADED]
    if not tenant.jobs:
        tenant.jobs.append(upload_job(tenant.entra.directory, to_entra=True))


TENANTS: tuple[TenantFault, ...] = (
    TenantFault("Workday in China", "connector-not-available-in-cloud", _no_workday, cloud=Cloud.CHINA),
    TenantFault("no permission", "bot-permission-missing", _no_permission),
    TenantFault("no licence", "log-licence-missing", _no_licence),
    TenantFault("log is down", "evidence-unavailable", _down),
    TenantFault("log is late", "log-not-yet-available", _late, window=(0 * MINUTES, 0 * MINUTES),
                told=True),
    TenantFault("long ago", "log-retention-expired", _long_ago, window=(36 * DAYS, 50 * DAYS), told=True),
)  # fmt: skip

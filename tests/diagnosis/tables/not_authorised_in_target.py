"""Rows for `not-authorised-in-target`: the job may not."""

from __future__ import annotations

from diagnosis.jobs import Target
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

EVENT = failed("InsufficientRights")

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
    "Unauthorized": failing("unauthorized"),
    "NotPermitted": failing("NotPermitted", target=Target.OTHER),
    "MethodNotAllowed": failing("MethodNotAllowed"),
    "forbidden, and no why": failing("AzureActiveDirectoryForbidden"),
}

SILENT = {
    **silent_about(EVENT),
    "forbidden, as it is mastered elsewhere": failing(
        "AzureActiveDirectoryForbidden", "The object is mastered on-premises."
    ),
    "Active Directory says more": failing("HybridSynchronizationActiveDirectoryInsufficientAccessRights"),
}

CANNOT_TELL = NO_LOG_ROWS

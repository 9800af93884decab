"""Rows for `ad-permission-denied`: the agent may not write."""

from __future__ import annotations

from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

CODE = "HybridSynchronizationActiveDirectoryInsufficientAccessRights"
EVENT = failed(CODE, "ERROR: InsufficientAccessRights-SecErr. Problem 4003 - INSUFF_ACCESS_RIGHTS.")

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
    "wrapped": failing(
        "SystemForCrossDomainIdentityManagementBadResponse", "problem 4003 (INSUFF_ACCESS_RIGHTS), data 0"
    ),
    "an update of an account": evidence(job(failed(CODE, action=Action.UPDATE))),
}

SILENT = {
    **silent_about(EVENT),
    "the generic code": failing("InsufficientRights"),
}

CANNOT_TELL = NO_LOG_ROWS

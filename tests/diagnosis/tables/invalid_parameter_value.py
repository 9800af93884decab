"""Rows for `invalid-parameter-value`: a value has the wrong form."""

from __future__ import annotations

from diagnosis.log import Action
from tests.diagnosis.rows import NO_LOG_ROWS, failed, silent_about
from tests.support.evidence import evidence, job

EVENT = failed(
    "HybridSynchronizationActiveDirectoryInvalidParameter", modified={"msExchHideFromAddressLists": "true"}
)

FIRES = {
    "by its code": evidence(job(EVENT), users=()),
    "an update": evidence(
        job(failed("HybridSynchronizationActiveDirectoryInvalidParameter", action=Action.UPDATE))
    ),
}

SILENT = {
    **silent_about(EVENT),
}

CANNOT_TELL = NO_LOG_ROWS

"""Rows for `ad-attribute-unknown`: a mapped attribute does not exist."""

from __future__ import annotations

from diagnosis.jobs import Target
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

EVENT = failed("HybridSynchronizationActiveDirectoryCannotFindAttribute")

FIRES = {
    "in Active Directory": evidence(job(EVENT), users=()),
    "elsewhere": failing("SchemaAttributeNotFound", target=Target.ENTRA_ID),
}

SILENT = {
    **silent_about(EVENT),
}

CANNOT_TELL = NO_LOG_ROWS

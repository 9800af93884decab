"""Rows for `directory-quota-reached`: the directory is full."""

from __future__ import annotations

from diagnosis.jobs import Target
from tests.diagnosis.rows import NO_LOG_ROWS, failed, failing, silent_about
from tests.support.evidence import evidence, job

EVENT = failed("AzureActiveDirectoryQuotaLimitExceeded")

FIRES = {
    "by its code": evidence(job(EVENT, target=Target.ENTRA_ID), users=()),
    "as the page prints it": failing("Microsoft Entra ID QuotaLimitExceeded"),
    "by its words": failing("Directory_QuotaExceeded", "The directory object quota limit has been exceeded."),
}

SILENT = {
    **silent_about(EVENT),
}

CANNOT_TELL = NO_LOG_ROWS

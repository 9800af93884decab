"""Rows for `job-disabled-after-long-quarantine`: the job is switched off."""

from __future__ import annotations

from diagnosis.jobs import JobState
from tests.diagnosis import job_rows
from tests.support.evidence import (
    evidence,
    job,
    status,
)

IT = status(JobState.DISABLED)

FIRES = job_rows.fires(IT)

SILENT = {
    **job_rows.silent(IT),
    "paused": evidence(job(status=status(JobState.PAUSED)), users=()),
    "not configured": evidence(job(status=status(JobState.NOT_CONFIGURED)), users=()),
    "quarantine": evidence(job(status=status(JobState.QUARANTINE)), users=()),
    "active": evidence(job(status=status(JobState.ACTIVE)), users=()),
}

CANNOT_TELL = job_rows.cannot_tell(IT)
